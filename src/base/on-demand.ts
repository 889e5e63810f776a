/** A part that is made when it is first asked for; where making it failed, the next ask tries again. */
export const onDemand = <Part>(make: () => Promise<Part>): (() => Promise<Part>) & { made(): boolean } => {
  let part: Promise<Part> | null = null;
  const get = (): Promise<Part> => {
    part ??= make().catch((error: unknown) => {
      part = null;
      throw error;
    });
    return part;
  };
  return Object.assign(get, { made: () => part !== null });
};
