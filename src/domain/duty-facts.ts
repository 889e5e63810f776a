import { type CivilDate, shortDate } from '../base/civil-date.ts';
import { createClock } from '../base/clock.ts';
import type { Duty } from './content/content.ts';
import { type Stamp, stampFor } from './content/stamp.ts';
import type {
  AssuranceAnswer,
  DocumentSeen,
  Looking,
  LookingKind,
  Mark,
  Note,
  SchoolType,
  Source,
} from './records/bodies.ts';
import { sources } from './records/choices.ts';
import { schoolYear } from './school-year.ts';
import { type EvidenceRung, evidenceLadder, lastLooked } from './tally/evidence.ts';
import { type DocumentAnswer, documentAnswer, standingAssurance } from './tally/standing-assurance.ts';
import type { StatementTally } from './tally/tally.ts';
import { lookingWords, sourceWords } from './words.ts';

/** What stands as the answer to one duty this academic year. */
export type DutyAnswer =
  | { readonly kind: 'assurance'; readonly answer: AssuranceAnswer }
  | { readonly kind: 'two-views'; readonly answers: readonly AssuranceAnswer[] }
  | {
      readonly kind: 'document';
      readonly answer: DocumentAnswer;
      readonly dated: CivilDate | null;
      readonly nextReview: CivilDate | null;
    }
  /** Looked at this year, and nobody has said how assured they are. */
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'not-looked-at' };

/** When somebody last looked, in which kind of looking, and who; `kind` is null when the looking is not here. */
export interface Looked {
  readonly on: CivilDate;
  readonly kind: LookingKind | null;
  readonly who: readonly string[];
  readonly sources: readonly Source[];
}

export interface DutyFacts {
  readonly duty: Duty;
  readonly stamp: Stamp;
  readonly answer: DutyAnswer;
  readonly looked: Looked | null;
  readonly lookedThisYear: boolean;
  readonly evidence: { readonly rung: EvidenceRung; readonly sources: readonly Source[] };
}

/** What tallies only point at, by record id. Rows may be drawn before it is known. */
export interface Known {
  readonly lookings: ReadonlyMap<string, Looking>;
  readonly documents: ReadonlyMap<string, DocumentSeen>;
  readonly names: ReadonlyMap<string, string>;
}

/** Visitors are people of the notebook or the role of somebody who is not in it. */
const visitorNames = (looking: Looking | undefined, names: Known['names']): readonly string[] =>
  looking?.visitors.flatMap(
    (visitor) => names.get(visitor) ?? (visitor.startsWith('person_') ? [] : visitor),
  ) ?? [];

/** A document is counted without its looking: the record says in which it was seen. */
const lookingOfDocument = (tally: StatementTally, on: CivilDate, known: Known): string | undefined =>
  tally.documents
    .filter(({ seenOn }) => seenOn === on)
    .map(({ record }) => known.documents.get(record)?.seenIn.at(-1))
    .find((looking) => looking !== undefined);

const lookedAt = (tally: StatementTally, known: Known): Looked | null => {
  const last = lastLooked(tally);
  if (!last) return null;
  const record = last.looking ?? lookingOfDocument(tally, last.on, known);
  const looking = record === undefined ? undefined : known.lookings.get(record);
  return {
    on: last.on,
    kind: looking?.kind ?? null,
    who: visitorNames(looking, known.names),
    sources: last.sources,
  };
};

/** What stands on a day; the tally must not know more than that day did. */
export const answerAt = (duty: Duty, tally: StatementTally, today: CivilDate): DutyAnswer => {
  if (duty.answers === 'document') {
    const { answer, from } = documentAnswer(tally, today);
    return { kind: 'document', answer, dated: from?.dated ?? null, nextReview: from?.nextReview ?? null };
  }
  const { from } = schoolYear(today);
  const standing = standingAssurance(tally, from);
  const [newest] = standing?.views ?? [];
  if (!newest) return { kind: lastLooked(tally, from) ? 'no-answer' : 'not-looked-at' };
  return standing?.twoViews
    ? { kind: 'two-views', answers: standing.views.map(({ answer }) => answer) }
    : { kind: 'assurance', answer: newest.answer };
};

/** Everything a row of the duty list says, from one tally: as quick with 10,000 notes as with none. */
export const dutyFacts = (
  duty: Duty,
  tally: StatementTally,
  at: { readonly today: CivilDate; readonly type: SchoolType; readonly known: Known },
): DutyFacts => {
  const { from } = schoolYear(at.today);
  return {
    duty,
    stamp: stampFor(duty, at.type),
    answer: answerAt(duty, tally, at.today),
    looked: lookedAt(tally, at.known),
    lookedThisYear: lastLooked(tally, from) !== null,
    evidence: evidenceLadder(tally, from),
  };
};

/** In one order everywhere, so that the eye knows the line. */
export const sourcesInWords = (some: readonly Source[]): string =>
  sources
    .filter((source) => some.includes(source))
    .map((source) => sourceWords[source].toLowerCase())
    .join(', ');

/** "Visit, 14 Oct · told, read · by me" */
export const lookedWords = ({ on, kind, who, sources: from }: Looked, today: CivilDate): string =>
  [
    kind ? `${lookingWords[kind]}, ${shortDate(on, today)}` : `Looked at ${shortDate(on, today)}`,
    sourcesInWords(from),
    who.length > 0 ? `by ${who.join(' and ')}` : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');

/** "Several sources: told, read" */
export const evidenceWords = ({ rung, sources: from }: DutyFacts['evidence']): string => {
  if (rung === 'none') return 'No source yet';
  return `${rung === 'one' ? 'One source' : 'Several sources'}: ${sourcesInWords(from)}`;
};

export const dutyShows = ['all', 'not-looked-at', 'not-yet', 'documents'] as const;
export type DutyShow = (typeof dutyShows)[number];

export const isDutyShow = (text: string): text is DutyShow => (dutyShows as readonly string[]).includes(text);

const leavesSomethingOpen = (answer: AssuranceAnswer): boolean => answer === 'partly' || answer === 'not-yet';

const shown: Record<DutyShow, (facts: DutyFacts) => boolean> = {
  all: () => true,
  'not-looked-at': ({ lookedThisYear }) => !lookedThisYear,
  'not-yet': ({ answer }) =>
    (answer.kind === 'assurance' && leavesSomethingOpen(answer.answer)) ||
    (answer.kind === 'two-views' && answer.answers.some(leavesSomethingOpen)) ||
    (answer.kind === 'document' && answer.answer === 'not-in-place'),
  documents: ({ duty }) => duty.answers === 'document',
};

export const isShown = (facts: DutyFacts, show: DutyShow): boolean => shown[show](facts);

/** Each typed word must stand somewhere in the title or the text. */
export const isFound = ({ short, text }: Pick<Duty, 'short' | 'text'>, typed: string): boolean => {
  const words = `${short} ${text}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
};

/** The day a note is listed under: when it was seen, else the day it was written, as the wall calendar had it. */
export const noteDay = (note: Pick<Note, 'seenOn'>, createdAt: string): CivilDate =>
  note.seenOn ?? createClock(() => Date.parse(createdAt)).today();

/** Rows that come newest first, under the academic year each falls in ("2026-27"). */
export const byYear = <Row>(
  rows: readonly Row[],
  dayOf: (row: Row) => CivilDate,
): readonly { readonly year: string; readonly rows: readonly Row[] }[] => {
  const years = new Map<string, Row[]>();
  for (const row of rows) {
    const { name } = schoolYear(dayOf(row));
    years.set(name, [...(years.get(name) ?? []), row]);
  }
  return [...years].map(([year, inYear]) => ({ year, rows: inYear }));
};

/** The newest mark of each prompt from lookings before this one, whoever made it. */
export const earlierMarks = (
  marks: readonly Mark[],
  prompts: readonly string[],
  looking: string,
): readonly Mark[] => {
  const newest = new Map<string, Mark>();
  for (const mark of marks) {
    const stands = newest.get(mark.prompt);
    if (mark.looking !== looking && (!stands || mark.on > stands.on)) newest.set(mark.prompt, mark);
  }
  return prompts.flatMap((prompt) => newest.get(prompt) ?? []);
};
