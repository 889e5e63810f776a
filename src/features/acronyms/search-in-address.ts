import { routes } from '../../routes.ts';

export interface AcronymQuery {
  readonly find: string;
  /** '' = every county; 'England' = national terms only; undefined = as the school has it. */
  readonly county: string | undefined;
}

/** What the address says after `?`: "#/acronyms?find=apdr&county=Kent". */
export const readQuery = (hash: string): AcronymQuery => {
  const words = new URLSearchParams(hash.split('?')[1] ?? '');
  return { find: words.get('find') ?? '', county: words.get('county') ?? undefined };
};

export const queryAddress = ({ find, county }: AcronymQuery): string => {
  const words = new URLSearchParams();
  if (find.trim()) words.set('find', find);
  if (county !== undefined) words.set('county', county);
  return `#${routes.acronyms}${words.size > 0 ? `?${words}` : ''}`;
};

let latest = `#${routes.acronyms}`;

/** Whether this address is the page where one looks for terms. */
export const isQueryAddress = (hash: string): boolean => hash.split('?')[0] === `#${routes.acronyms}`;

/**
 * Keeps what was looked for in the address, so that going back finds it again; adds no step to go back through.
 * Focus can leave the field after the address has moved on: another page's address is left alone.
 */
export const keepInAddress = (query: AcronymQuery): void => {
  if (!isQueryAddress(location.hash)) return;
  latest = queryAddress(query);
  if (location.hash !== latest) history.replaceState(history.state, '', latest);
};

/** The list as it was left. */
export const latestQueryAddress = (): string => latest;
