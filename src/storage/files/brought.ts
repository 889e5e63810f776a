import type { NotebookDatabase } from '../database.ts';

/** Where it is written that an import brought something: the import, and the place in its file. */
export type BroughtPlace = readonly [importId: string, n: number];

/** By key, who brought it; a key that no import brought is not in it. */
export type BroughtPlaces = ReadonlyMap<string, readonly BroughtPlace[]>;

/** All is read: few rows hold many keys, and an index of the keys would cost every import an entry for each. */
export const placesOfBrought = async ({ broughtBy }: NotebookDatabase): Promise<BroughtPlaces> => {
  const places = new Map<string, BroughtPlace[]>();
  for (const { import: id, n, keys } of await broughtBy.toArray())
    for (const key of keys) {
      const known = places.get(key);
      if (known) known.push([id, n]);
      else places.set(key, [[id, n]]);
    }
  return places;
};

/** What imports brought, kept in memory while one of them is moved or taken back. */
export interface Brought {
  /** Read anew whenever another import has gone on since. */
  places(): Promise<BroughtPlaces>;
  /** Inside a transaction that has `imports`: has no other import gone on since the places were read? */
  stillStands(): Promise<boolean>;
}

export const rememberBrought = (database: NotebookDatabase, own: string): Brought => {
  let kept: { readonly others: string; readonly places: BroughtPlaces } | null = null;
  const othersNow = async (): Promise<string> =>
    (await database.imports.toArray())
      .flatMap(({ id, state, moved }) => (id === own ? [] : `${id} ${state} ${moved}`))
      .join();
  return {
    places: async () => {
      // Asked before the places are read: what comes in between is then seen.
      const others = await othersNow();
      if (kept?.others !== others) kept = { others, places: await placesOfBrought(database) };
      return kept.places;
    },
    stillStands: async () => kept === null || kept.others === (await othersNow()),
  };
};
