interface ManifestEntry {
  url: string;
  revision: string | null;
  size: number;
}

export declare function precachedList(
  folder: string,
): (manifest: ManifestEntry[]) => Promise<{ manifest: ManifestEntry[] }>;
