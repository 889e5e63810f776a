const blobId = /^sha256:[0-9a-f]{64}$/;

/** Ids of the blobs a body cites, wherever they stand in it. */
export const citedBlobs = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return blobId.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(citedBlobs);
};
