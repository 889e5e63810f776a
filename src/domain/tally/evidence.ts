import type { CivilDate } from '../../base/civil-date.ts';
import type { Source } from '../records/bodies.ts';
import { saysNothingOfPractice } from './standing-assurance.ts';
import type { StatementTally } from './tally.ts';

/** The last time somebody looked: a note with a source, an answer about practice, or a document looked for. */
export interface LastLooked {
  readonly on: CivilDate;
  readonly looking: string | null;
  readonly sources: readonly Source[];
}

/** null when nobody has looked since `from` (leave it out for ever). "Have I looked?" is not "how assured?". */
export const lastLooked = (tally: StatementTally, from: CivilDate = ''): LastLooked | null => {
  const noted = tally.notes.filter(({ source }) => source !== null);
  const answered = tally.assurances.filter(({ answer }) => !saysNothingOfPractice(answer));
  const looks = [
    ...noted.map(({ on, looking }) => ({ on, looking })),
    ...answered.map(({ on, looking }) => ({ on, looking })),
    ...tally.documents.map(({ seenOn }) => ({ on: seenOn, looking: null })),
  ].filter(({ on }) => on >= from);
  const last = looks.reduce<(typeof looks)[number] | null>(
    (best, look) => (best && best.on >= look.on ? best : look),
    null,
  );
  if (!last) return null;
  const sources = noted.flatMap(({ on, source }) => (on === last.on && source ? [source] : []));
  return { ...last, sources: [...new Set(sources)] };
};

export type EvidenceRung = 'none' | 'one' | 'several';

/** "Several sources" is two or more different ones; ten notes of what was told are one source. */
export const evidenceLadder = (
  tally: StatementTally,
  from: CivilDate = '',
): { readonly rung: EvidenceRung; readonly sources: readonly Source[] } => {
  const found = tally.notes.flatMap(({ on, source }) => (on >= from && source ? [source] : []));
  const sources = [...new Set(found)];
  return { rung: sources.length === 0 ? 'none' : sources.length === 1 ? 'one' : 'several', sources };
};

export const noteCount = (tally: StatementTally, from: CivilDate = ''): number =>
  tally.notes.reduce((sum, { on, count }) => (on >= from ? sum + count : sum), 0);
