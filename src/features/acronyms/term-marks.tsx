import { ownGroup } from '../../domain/acronyms/own-acronym.ts';
import type { Acronym } from '../../domain/content/content.ts';
import { Mark } from '../../ui/words/mark.tsx';

/** What to know before using a term: more than one meaning, one county only, no longer or not yet in use. */
export const TermMarks = ({ acronym: { also, scope, status, group } }: { readonly acronym: Acronym }) => (
  <>
    {also.length > 0 && <Mark shape="two">{also.length + 1} meanings</Mark>}
    {scope.county && <Mark tone="faint">{scope.county} only</Mark>}
    {status === 'historic' && <Mark tone="faint">Historic</Mark>}
    {status === 'proposed' && <Mark tone="attention">Proposed</Mark>}
    {group === ownGroup && <Mark tone="teal">Ours</Mark>}
  </>
);

export const hasMarks = ({ also, scope, status, group }: Acronym): boolean =>
  also.length > 0 || scope.county !== null || status !== 'current' || group === ownGroup;
