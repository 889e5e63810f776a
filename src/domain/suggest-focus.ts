import type { CivilDate } from '../base/civil-date.ts';
import type { Duty } from './content/content.ts';
import { type TermName, termOf } from './school-year.ts';
import type { StatementTally } from './tally/tally.ts';

/** Which duties fit which term: custom, not law (content dates, default rota). */
const rota: Record<TermName, readonly string[]> = {
  Autumn: [
    'gc-sen-information-report',
    'gc-equality-information',
    'gc-senco-qualification',
    'gc-senco-time',
    'gc-senco-empowered',
    'gc-graduated-approach',
    'gc-inclusive-culture',
    'ex-inclusion-strategy',
  ],
  Spring: [
    'gc-funding',
    'gc-progress',
    'gc-accessibility-plan',
    'gc-parent-engagement',
    'gc-la-working',
    'gc-policy-review',
    'gc-parents-review-policy',
  ],
  Summer: [
    'gc-pupil-voice',
    'gc-adulthood',
    'gc-staff-expertise',
    'gc-equality-objectives',
    'gc-impact-understanding',
    'gc-impact-inequality',
    'gc-impact-inclusive-plan',
  ],
};

/** At most five duties: those of the term first, within them what was looked at longest ago. */
export const suggestFocus = (
  duties: readonly Duty[],
  tallies: readonly StatementTally[],
  on: CivilDate,
): readonly Duty[] => {
  const last = new Map(tallies.map((tally) => [tally.statement, lastDay(tally)]));
  const inTerm = new Set(rota[termOf(on)]);
  return [...duties]
    .sort(
      (one, other) =>
        Number(inTerm.has(other.id)) - Number(inTerm.has(one.id)) ||
        (last.get(one.id) ?? '').localeCompare(last.get(other.id) ?? ''),
    )
    .slice(0, 5);
};

const lastDay = (tally: StatementTally): CivilDate =>
  [
    ...tally.notes.map((note) => note.on),
    ...tally.assurances.map((one) => one.on),
    ...tally.documents.map((one) => one.seenOn),
  ]
    .sort()
    .at(-1) ?? '';
