import { addDays, type CivilDate } from '../../base/civil-date.ts';
import type { Duty } from '../content/content.ts';
import { answerAt, type DutyAnswer, type Known } from '../duty-facts.ts';
import { lookingState } from '../looking.ts';
import type { Looking, LookingKind, Source, YearPlan } from '../records/bodies.ts';
import { lookingKinds, terms } from '../records/choices.ts';
import { schoolYear, type TermStarts, termStartsOf } from '../school-year.ts';
import { emptyTally } from '../tally/count-record.ts';
import { lastLooked } from '../tally/evidence.ts';
import type { DocumentCount, StatementTally } from '../tally/tally.ts';
import type { Term } from './terms.ts';

/** First and last day. */
interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** One duty in one term: what was meant, what was done, and what stood as the answer when the term ended. */
export interface GlanceCell {
  readonly term: Term;
  readonly when: 'past' | 'now' | 'ahead';
  /** How the board's plan has it looked at; empty where it does not name it. */
  readonly inPlan: readonly LookingKind[];
  /** Lookings that are planned and still to come, soonest first. */
  readonly toCome: readonly Pick<Looking, 'on' | 'kind'>[];
  /** null: not looked at in this term. */
  readonly looked: {
    readonly on: CivilDate;
    readonly sources: readonly Source[];
    readonly kinds: readonly LookingKind[];
  } | null;
  /** As it stood on the last day of the term, or stands today; null for a term to come. */
  readonly answer: DutyAnswer | null;
  /** Who of the trust looks at it where this board does not; nothing is missing then. */
  readonly elsewhere?: string | undefined;
  /** The answer was given, or the document looked for, in this very term. */
  readonly isAnsweredHere: boolean;
}

export interface GlanceRow {
  readonly duty: Duty;
  readonly cells: readonly GlanceCell[];
}

interface Given {
  readonly school: string;
  /** '2026-27' */
  readonly year: string;
  readonly today: CivilDate;
  readonly termStarts?: TermStarts | undefined;
  readonly tallies: readonly StatementTally[];
  /** Of any school and year; those of this one are picked out. */
  readonly plans: readonly YearPlan[];
  /** Lookings and documents of this school. */
  readonly known: Pick<Known, 'lookings' | 'documents'>;
  /** By duty, who of the trust looks where this board does not. */
  readonly elsewhere?: ReadonlyMap<string, string> | undefined;
}

/** The three terms of an academic year; whatever day a board's autumn begins, the year begins on 1 September. */
export const termSpans = (year: string, starts?: TermStarts): Readonly<Record<Term, Span>> => {
  const [, spring, summer] = termStartsOf(starts);
  const { from, to } = schoolYear(`${year.slice(0, 4)}-09-01`);
  const next = to.slice(0, 4);
  return {
    autumn: { from, to: addDays(`${next}-${spring}`, -1) },
    spring: { from: `${next}-${spring}`, to: addDays(`${next}-${summer}`, -1) },
    summer: { from: `${next}-${summer}`, to },
  };
};

const isIn = (day: CivilDate, { from, to }: Span): boolean => day >= from && day <= to;

/** A document is counted under the day it was last seen; earlier lookings that saw it say when else. */
export const daysSeen = (
  { record, seenOn }: DocumentCount,
  { lookings, documents }: Given['known'],
): CivilDate[] =>
  [
    seenOn,
    ...(documents.get(record)?.seenIn.flatMap((looking) => lookings.get(looking)?.on ?? []) ?? []),
  ].sort();

/** The tally as if only these days had been. */
export const within = (tally: StatementTally, span: Span, known: Given['known']): StatementTally => ({
  ...tally,
  notes: tally.notes.filter(({ on }) => isIn(on, span)),
  assurances: tally.assurances.filter(({ on }) => isIn(on, span)),
  documents: tally.documents.flatMap((document) => {
    const seenOn = daysSeen(document, known).findLast((day) => isIn(day, span));
    return seenOn === undefined ? [] : [{ ...document, seenOn }];
  }),
});

const kindsIn = (
  tally: StatementTally,
  span: Span,
  { lookings, documents }: Given['known'],
): LookingKind[] => {
  const records = [
    ...tally.notes.filter(({ source }) => source !== null).map(({ looking }) => looking ?? ''),
    ...tally.assurances.map(({ looking }) => looking),
    ...tally.documents.flatMap(({ record }) => documents.get(record)?.seenIn ?? []),
  ];
  const kinds = new Set(
    records.flatMap((record) => {
      const looking = lookings.get(record);
      return looking && isIn(looking.on, span) ? [looking.kind] : [];
    }),
  );
  return lookingKinds.filter((kind) => kinds.has(kind));
};

const readCell = (term: Term, duty: Duty, tally: StatementTally, given: Given): GlanceCell => {
  const { known, today, year, school } = given;
  const span = termSpans(year, given.termStarts)[term];
  const when = span.to < today ? 'past' : span.from > today ? 'ahead' : 'now';
  const here = within(tally, span, known);
  const until = span.to < today ? span.to : today;
  const looked = lastLooked(here);
  const sources = new Set(here.notes.flatMap(({ source }) => source ?? []));
  return {
    term,
    when,
    inPlan: given.plans
      .filter((plan) => plan.year === year && (plan.school ?? school) === school)
      .flatMap(({ rows }) => rows.filter((row) => row.term === term && row.statement === duty.id))
      .map(({ how }) => how)
      .filter((how, at, all) => all.indexOf(how) === at),
    toCome: [...known.lookings.values()]
      .filter(
        (looking) =>
          lookingState(looking) === 'planned' &&
          looking.on >= today &&
          isIn(looking.on, span) &&
          looking.focus.some(({ statement }) => statement === duty.id),
      )
      .sort((one, other) => one.on.localeCompare(other.on))
      .map(({ on, kind }) => ({ on, kind })),
    looked: looked && { on: looked.on, sources: [...sources], kinds: kindsIn(here, span, known) },
    answer: when === 'ahead' ? null : answerAt(duty, within(tally, { from: '', to: until }, known), until),
    elsewhere: given.elsewhere?.get(duty.id),
    isAnsweredHere: here.assurances.length + here.documents.length > 0,
  };
};

/** Duties by terms of one year at one school, from what is recorded and nothing else. */
export const yearGlance = (duties: readonly Duty[], given: Given): readonly GlanceRow[] => {
  const tallyOf = new Map(given.tallies.map((tally) => [tally.statement, tally]));
  return duties.map((duty) => {
    const tally = tallyOf.get(duty.id) ?? emptyTally(given.school, duty.id);
    return { duty, cells: terms.map((term) => readCell(term, duty, tally, given)) };
  });
};

type OfParts = Pick<Given, 'tallies' | 'plans' | 'known'>;

/** The same without Part 2: what may stand on paper for everybody. */
export const boardCopyOf = ({ tallies, plans, known }: OfParts): OfParts => {
  const isOpen = ({ part }: { readonly part: number }) => part === 1;
  return {
    tallies: tallies.map((tally) => ({
      ...tally,
      notes: tally.notes.filter(isOpen),
      assurances: tally.assurances.filter(isOpen),
      documents: tally.documents.filter(isOpen),
    })),
    plans: plans.filter(isOpen),
    known: { ...known, lookings: new Map([...known.lookings].filter(([, looking]) => isOpen(looking))) },
  };
};

/** Academic years in which anything was looked at or planned, and this one; newest first. */
export const yearsOf = ({ tallies, plans, known }: OfParts, today: CivilDate): readonly string[] => {
  const days = tallies.flatMap((tally) => [
    ...tally.notes.map(({ on }) => on),
    ...tally.assurances.map(({ on }) => on),
    ...tally.documents.map(({ seenOn }) => seenOn),
  ]);
  const years = [today, ...days, ...[...known.lookings.values()].map(({ on }) => on)].map(
    (day) => schoolYear(day).name,
  );
  return [...new Set([...years, ...plans.map(({ year }) => year)])].sort().reverse();
};
