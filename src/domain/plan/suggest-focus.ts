import { type CivilDate, longDate } from '../../base/civil-date.ts';
import type { ContentDates, Duty } from '../content/content.ts';
import type { LookingKind, YearPlan } from '../records/bodies.ts';
import { schoolYear, type TermStarts, termOf } from '../school-year.ts';
import type { StatementTally } from '../tally/tally.ts';

/** A duty to look at next, and in few words why. */
export interface SuggestedFocus {
  readonly duty: Duty;
  readonly why: string;
}

interface Known {
  readonly tallies: readonly StatementTally[];
  /** Which duties suit which term: custom, not law. */
  readonly rota: ContentDates['rota'];
  /** What the board approved: of any school and year; those of this one are picked out. */
  readonly plans: readonly YearPlan[];
  readonly school: string;
  readonly kind: LookingKind;
  readonly on: CivilDate;
  readonly termStarts?: TermStarts | undefined;
  /** What a trust looks at itself is not for its local body to look at. */
  readonly lookedAtElsewhere?: ReadonlySet<string> | undefined;
}

/**
 * At most five duties that this kind of looking can answer: first what the board planned for the term, then what the
 * term is usually for, then the rest; each time what was looked at longest ago. What this term has seen already is last.
 */
export const suggestFocus = (duties: readonly Duty[], known: Known): readonly SuggestedFocus[] => {
  const { on, kind, termStarts } = known;
  const term = termOf(on, termStarts);
  const name = term.toLowerCase();
  const planned = new Set(plannedFor(known, name));
  const usual = new Set(known.rota.find((row) => row.term === name)?.statements);
  const last = new Map(known.tallies.map((tally) => [tally.statement, lastDay(tally)]));
  const isSeen = (day: CivilDate) =>
    day !== '' && termOf(day, termStarts) === term && schoolYear(day).name === schoolYear(on).name;
  const rank = ({ id }: Duty): number => {
    if (isSeen(last.get(id) ?? '')) return 3;
    if (planned.has(id)) return 0;
    return usual.has(id) ? 1 : 2;
  };
  const occasion = ({ id }: Duty): readonly string[] => {
    if (planned.has(id)) return ['In the board’s year plan for this term'];
    return usual.has(id) ? [`Usual in the ${name} term`] : [];
  };
  return duties
    .filter(({ id, lookedAtBy }) => lookedAtBy.includes(kind) && !known.lookedAtElsewhere?.has(id))
    .sort(
      (one, other) =>
        rank(one) - rank(other) || (last.get(one.id) ?? '').localeCompare(last.get(other.id) ?? ''),
    )
    .slice(0, 5)
    .map((duty) => ({
      duty,
      why: [...occasion(duty), lastWords(last.get(duty.id) ?? '', occasion(duty).length === 0)].join('; '),
    }));
};

const plannedFor = ({ plans, school, kind, on }: Known, term: string): readonly string[] =>
  plans
    .filter((plan) => plan.year === schoolYear(on).name && (plan.school ?? school) === school)
    .flatMap(({ rows }) => rows.filter((row) => row.term === term && row.how === kind))
    .map(({ statement }) => statement);

const lastWords = (day: CivilDate, isFirst: boolean): string => {
  const words = day === '' ? 'not looked at yet' : `last looked at on ${longDate(day)}`;
  return isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};

const lastDay = (tally: StatementTally): CivilDate =>
  [
    ...tally.notes.map((note) => note.on),
    ...tally.assurances.map((one) => one.on),
    ...tally.documents.map((one) => one.seenOn),
  ]
    .sort()
    .at(-1) ?? '';
