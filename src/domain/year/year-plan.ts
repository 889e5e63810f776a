import type { ContentDates, Duty } from '../content/content.ts';
import type { LookingKind, YearPlan } from '../records/bodies.ts';
import { terms } from '../records/choices.ts';
import type { Term } from './terms.ts';

export type PlanRow = YearPlan['rows'][number];
export type PlanRows = readonly PlanRow[];

/** A document is found on the website, where anybody may look; all else is best asked at school. */
export const usualHow = ({ answers, lookedAtBy }: Pick<Duty, 'answers' | 'lookedAtBy'>): LookingKind =>
  answers === 'document' && lookedAtBy.includes('website') ? 'website' : (lookedAtBy[0] ?? 'visit');

/** Duties that somebody of the trust looks at, each with the words for it; none where a board looks itself. */
export type Elsewhere = ReadonlyMap<string, string>;

/** Which duty suits which term by custom, of those that apply and are looked at here; a proposal, to be changed. */
export const usualRows = (
  rota: ContentDates['rota'],
  duties: readonly Duty[],
  elsewhere: Elsewhere,
): PlanRow[] =>
  rota.flatMap(({ term, statements }) =>
    duties
      .filter(({ id }) => statements.includes(id) && !elsewhere.has(id))
      .map((duty) => ({ term, statement: duty.id, how: usualHow(duty) })),
  );

const isRow =
  ({ term, statement }: Pick<PlanRow, 'term' | 'statement'>) =>
  (row: PlanRow): boolean =>
    row.term === term && row.statement === statement;

export const isPlanned = (rows: PlanRows, term: Term, statement: string): boolean =>
  rows.some(isRow({ term, statement }));

/** In one tap into the plan, and out of it. */
export const toggleRow = (rows: PlanRows, row: PlanRow): PlanRow[] =>
  rows.some(isRow(row)) ? rows.filter((one) => !isRow(row)(one)) : [...rows, row];

/** Only that one row: a duty may stand twice in a term, looked at in two ways. */
export const withHow = (rows: PlanRows, changed: PlanRow, how: LookingKind): PlanRow[] =>
  joinedRows([rows.map((row) => (isRow(changed)(row) && row.how === changed.how ? { ...row, how } : row))]);

interface Kept {
  readonly record: string;
  readonly body: YearPlan;
}

/** The plan of a school, or, without one, of the board for all its schools: the one written here, else the newest. */
export const planOf = <Row extends Kept>(
  plans: readonly Row[],
  { year, school, own }: { readonly year: string; readonly school: string | undefined; readonly own: string },
): Row | undefined => {
  const all = plans.filter(({ body }) => body.year === year && body.school === school);
  return all.find(({ record }) => record === own) ?? all[0];
};

/** What either has, once: a duty of a term looked at in two ways stands twice. */
export const joinedRows = (all: readonly PlanRows[]): PlanRow[] =>
  all
    .flat()
    .filter((row, at, every) => every.findIndex((one) => isRow(row)(one) && one.how === row.how) === at);

/** Of one term, in the order of the checklist; what the checklist no longer has comes last. */
export const rowsOf = (rows: PlanRows, term: Term, duties: readonly Pick<Duty, 'id'>[]): PlanRows => {
  const place = ({ statement }: PlanRow) => {
    const at = duties.findIndex(({ id }) => id === statement);
    return at < 0 ? duties.length : at;
  };
  return rows.filter((row) => row.term === term).sort((one, other) => place(one) - place(other));
};

export const dutiesInPlan = (rows: PlanRows): ReadonlySet<string> =>
  new Set(rows.map(({ statement }) => statement));

/** Term by term: "Autumn: …". */
export const byTerm = (
  rows: PlanRows,
  duties: readonly Pick<Duty, 'id'>[],
): readonly { readonly term: Term; readonly rows: PlanRows }[] =>
  terms.map((term) => ({ term, rows: rowsOf(rows, term, duties) }));

/** What a school's own plan and the board's for all its schools ask of one term. */
export const plannedFor = (
  plans: readonly YearPlan[],
  { year, term, school }: { readonly year: string; readonly term: Term; readonly school: string },
): PlanRows =>
  joinedRows(
    plans
      .filter((plan) => plan.year === year && (plan.school ?? school) === school)
      .map(({ rows }) => rows.filter((row) => row.term === term)),
  );

const inAnyOrder = (rows: PlanRows): string =>
  rows
    .map(({ term, statement, how }) => `${term} ${statement} ${how}`)
    .sort()
    .join();

type Approved = Pick<YearPlan, 'rows' | 'approvedOn'>;

/**
 * Whether the plan is another than the one that stood when the day of the approval was entered. `earlier` are the
 * bodies of its history, newest first; where one is gone, no more is known than what stands after it.
 */
export const isChangedSince = (now: Approved, earlier: readonly (Approved | null)[]): boolean => {
  if (!now.approvedOn) return false;
  const end = earlier.findIndex((body) => body?.approvedOn !== now.approvedOn);
  const entered = earlier.slice(0, end < 0 ? earlier.length : end).at(-1);
  return entered ? inAnyOrder(entered.rows) !== inAnyOrder(now.rows) : false;
};
