import { useCallback, useContext, useMemo } from 'react';
import { createWatchedCell } from '../../base/watched.ts';
import { type AcronymSearch, createAcronymSearch } from '../../domain/acronyms/acronym-search.ts';
import { ownAcronyms } from '../../domain/acronyms/own-acronym.ts';
import type { Acronym, AcronymFile } from '../../domain/content/content.ts';
import { HereContext } from '../../here/here.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { useWatched } from '../../ui/use-watched.ts';
import { knownCounty } from './counties.ts';

export interface Acronyms {
  readonly file: AcronymFile;
  readonly own: readonly Acronym[];
  readonly search: AcronymSearch;
  /** Of the school this device works in; undefined where none is set up or none is known. */
  readonly county: string | undefined;
}

const noTerms = createWatchedCell<readonly Current<'own'>[]>([]);

let latest: { entries: readonly Acronym[]; own: readonly Acronym[]; search: AcronymSearch } | undefined;

/** The index takes about a hundred keystrokes' time to make, so it outlives the screen. */
const searchFor = (entries: readonly Acronym[], own: readonly Acronym[]): AcronymSearch => {
  const same =
    latest?.entries === entries && (latest.own === own || (own.length === 0 && latest.own.length === 0));
  if (!latest || !same) latest = { entries, own, search: createAcronymSearch(entries, own) };
  return latest.search;
};

/** The shipped terms and the board's own; undefined until read. Works where no school is set up. */
export const useAcronyms = (): Acronyms | undefined => {
  const { content, notebook } = useServices();
  const here = useContext(HereContext);
  const file = useLoaded(useCallback(() => content.acronyms(), [content]));
  const board = here?.place.board;
  const records = useWatched(
    useMemo(() => (board ? notebook.watch({ type: 'own', limit: 500 }) : noTerms), [notebook, board]),
  );
  const own = useMemo(() => (records ? ownAcronyms(records) : undefined), [records]);
  const typedCounty = here?.school.county;
  return useMemo(
    () =>
      file && own
        ? { file, own, search: searchFor(file.entries, own), county: knownCounty(file.entries, typedCounty) }
        : undefined,
    [file, own, typedCounty],
  );
};
