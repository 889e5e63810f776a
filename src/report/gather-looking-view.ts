import type { CivilDate } from '../base/civil-date.ts';
import { type AcronymFile, type Duty, everyPrompt, type Framework } from '../domain/content/content.ts';
import { allDuties, dutyPartsFor } from '../domain/content/duty-list.ts';
import { checkedOn } from '../domain/content/stamp.ts';
import { stampBesideWords } from '../domain/content/stamp-words.ts';
import { schoolYear } from '../domain/school-year.ts';
import { emptyTally } from '../domain/tally/count-record.ts';
import { coverage } from '../domain/tally/coverage.ts';
import { answerBefore, documentAnswer } from '../domain/tally/standing-assurance.ts';
import type { StatementTally } from '../domain/tally/tally.ts';
import { documentAnswerWords } from '../domain/words.ts';
import { earlierActions } from './earlier-actions.ts';
import type { Kept, LookingView, StatementWords } from './looking-view.ts';

/** What a looking's report draws on, as the notebook gives it: in any order, whatever it is from or of which day. */
export interface LookingParts {
  readonly board: Kept<'board'>;
  /** The school that was looked at, wherever this device works now. */
  readonly school: Kept<'school'>;
  readonly looking: Kept<'looking'>;
  readonly sameVisit?: readonly string[];
  readonly people: readonly Kept<'person'>[];
  readonly notes: readonly Kept<'note'>[];
  readonly assurances: readonly Kept<'assurance'>[];
  readonly marks?: readonly Kept<'mark'>[];
  readonly questions: readonly Kept<'question'>[];
  readonly remarks: readonly Kept<'remark'>[];
  readonly readBacks: readonly Kept<'readBack'>[];
  readonly placings?: readonly Kept<'placing'>[];
  readonly factChecks: readonly Kept<'factCheck'>[];
  readonly replies: readonly Kept<'reply'>[];
  /** Of the whole school, and all follow-ups there are. */
  readonly lookings: readonly Kept<'looking'>[];
  readonly documents: readonly Kept<'document'>[];
  readonly actions: readonly Kept<'action'>[];
  readonly followUps: readonly Kept<'followUp'>[];
  readonly tallies: readonly StatementTally[];
  readonly frameworks: readonly Framework[];
  /** By duty, who of the trust looks where this board does not. */
  readonly elsewhere?: ReadonlyMap<string, string> | undefined;
  readonly acronyms: AcronymFile['entries'];
  /** What calendar and clock said where the report is made: passed in, or the report would change with the place. */
  readonly localDate: (iso: string) => CivilDate;
  readonly localTime: (iso: string) => string;
}

/** The looking as it stood on its day; what was written about it later belongs to it, what was seen later does not. */
export const gatherLookingView = (parts: LookingParts): LookingView => {
  const { board, school, looking, people, assurances, questions, frameworks } = parts;
  const visit = [looking.record, ...(parts.sameVisit ?? [])];
  const documents = parts.documents.filter(({ body }) => visit.some((one) => body.seenIn.includes(one)));
  const tallies = parts.tallies.map((tally) => onTheDay(tally, looking.body.on, visit, documents));
  const earlier = earlierActions(parts);
  return {
    board,
    school,
    looking,
    ...(parts.sameVisit ? { sameVisit: parts.sameVisit } : {}),
    people,
    notes: oldestFirst(parts.notes),
    assurances,
    marks: marksOf(parts),
    documents: documents.map((document) => seenBy(document, looking.body.on)),
    questions,
    actions: oldestFirst(parts.actions.filter(({ body }) => visit.includes(body.looking ?? ''))),
    earlierActions: oldestFirst(earlier.actions),
    followUps: earlier.followUps,
    remarks: [...parts.remarks].sort((one, other) => one.body.order - other.body.order),
    readBacks: parts.readBacks.map((readBack) => inLocalTime(readBack, parts.localTime)),
    placings: oldestFirst(parts.placings ?? []),
    factChecks: parts.factChecks,
    replies: oldestFirst(parts.replies),
    coverage: coverageOf(parts, tallies),
    statements: Object.fromEntries(
      allDuties(frameworks).map((duty) => [duty.id, wordsOf(duty, parts, tallies)]),
    ),
    acronyms: parts.acronyms.filter((entry) => !entry.notAnAcronym),
  };
};

/** What the board copy may count: Part 2 must not show through a number, nor the future through the past. */
const onTheDay = (
  tally: StatementTally,
  on: CivilDate,
  visit: readonly string[],
  seenHere: readonly Kept<'document'>[],
): StatementTally => {
  const counts = (one: { readonly part: number; readonly on: CivilDate; readonly looking: string | null }) =>
    one.part === 1 && (one.on <= on || visit.includes(one.looking ?? ''));
  return {
    ...tally,
    notes: tally.notes.filter(counts),
    assurances: tally.assurances.filter(counts),
    documents: tally.documents
      .filter(({ part }) => part === 1)
      .map((count) =>
        seenHere.some((document) => document.record === count.record)
          ? { ...count, seenOn: earlierOf(count.seenOn, on) }
          : count,
      )
      .filter(({ seenOn }) => seenOn <= on),
  };
};

/** Of a visit that two made, each one's marks, unless one of the two is confidential and the other is not. */
const marksOf = ({ looking, lookings, marks = [] }: LookingParts) => {
  const parts = new Map(lookings.map(({ record, body }) => [record, body.part]));
  return oldestFirst(
    marks.filter(
      ({ body }) => body.looking === looking.record || parts.get(body.looking) === looking.body.part,
    ),
  );
};

/** As Today counts it: without what the trust looks at, though the board may have looked all the same. */
const coverageOf = (
  { looking, school, frameworks, elsewhere }: LookingParts,
  tallies: readonly StatementTally[],
) => {
  const all = dutyPartsFor(frameworks, school.body).flatMap((part) =>
    part.duties.map(({ id }) => ({ id, alsoAsked: part.alsoAsked })),
  );
  const ours = all.filter(({ id }) => !elsewhere?.has(id));
  const { looked, of } = coverage(ours, tallies, schoolYear(looking.body.on).from).duties;
  return { lookedAt: looked, of, elsewhere: all.filter(({ alsoAsked }) => !alsoAsked).length - of };
};

const wordsOf = (
  duty: Duty,
  { school, looking, sameVisit = [] }: LookingParts,
  tallies: readonly StatementTally[],
): StatementWords => {
  const lawChecked = checkedOn(duty);
  const visit = [looking.record, ...sameVisit];
  const planned = looking.body.focus.find(({ statement }) => statement === duty.id)?.wording;
  // Without a tally the answer stands all the same: its absence would tell a school with Part 2 documents from one without any.
  const tally = tallies.find(({ statement }) => statement === duty.id) ?? emptyTally(school.record, duty.id);
  const before = answerBefore(
    { ...tally, assurances: tally.assurances.filter((answer) => !visit.includes(answer.looking)) },
    looking.record,
    looking.body.on,
  );
  return {
    short: duty.short,
    text: duty.text,
    stamp: stampBesideWords(duty, school.body.type, duty.text),
    ...(planned && planned !== duty.text
      ? { plannedStamp: stampBesideWords(duty, school.body.type, planned) }
      : {}),
    ...(lawChecked ? { checkedOn: lawChecked } : {}),
    ...(duty.answers === 'document'
      ? { documentAnswer: documentAnswerWords[documentAnswer(tally, looking.body.on).answer] }
      : {}),
    ...(before ? { lastTime: { answer: before.answer, on: before.on } } : {}),
    prompts: Object.fromEntries(everyPrompt(duty).map(({ id, text }) => [id, text])),
  };
};

/** A document that was looked at again later was seen on this day too. */
const seenBy = (document: Kept<'document'>, on: CivilDate): Kept<'document'> => ({
  ...document,
  body: { ...document.body, seenOn: earlierOf(document.body.seenOn, on) },
});

const earlierOf = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);

const inLocalTime = (readBack: Kept<'readBack'>, localTime: LookingParts['localTime']): Kept<'readBack'> => {
  const { at } = readBack.body;
  return /T\d\d:\d\d/.test(at) ? { ...readBack, body: { ...readBack.body, at: localTime(at) } } : readBack;
};

const oldestFirst = <Row extends { readonly createdAt: string }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
