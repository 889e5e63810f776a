import fc from 'fast-check';
import type { Framework } from '../../src/domain/content/content.ts';
import { allDuties } from '../../src/domain/content/duty-list.ts';
import type { BodyOf, RecordType } from '../../src/domain/records/bodies.ts';
import {
  assuranceAnswers,
  changes,
  headMarks,
  lookingKinds,
  replyOutcomes,
  sources,
} from '../../src/domain/records/choices.ts';
import { bodySchemas } from '../../src/domain/records/schemas.ts';
import { joinedVisit } from '../../src/domain/same-visit.ts';
import { add, emptyTally, statementsOf } from '../../src/domain/tally/count-record.ts';
import type { StatementTally } from '../../src/domain/tally/tally.ts';
import { gatherLookingView } from '../../src/report/gather-looking-view.ts';
import type { Kept, LookingView } from '../../src/report/looking-view.ts';
import { printedIn } from '../../src/report/select-part.ts';
import { acronyms, frameworks } from '../data/read-content.ts';
import { anEmptyView } from './a-looking-view.ts';

/** Of any type; the body is that of its type. */
export interface Row extends Omit<Kept<RecordType>, 'body'> {
  readonly type: RecordType;
  readonly body: object;
}

/** What one device holds of one school, and the visit that is reported on. */
export interface Notebook {
  readonly rows: readonly Row[];
  /** Another governor's visit is one with this one. */
  readonly joined: boolean;
}

const school = 'school_hillside';
/** The visit reported on, another governor's of that day, one before, one after. */
const visit = 'looking_november';
const lookingIds = [visit, 'looking_bens', 'looking_before', 'looking_after'];
const days = ['2026-06-10', '2026-10-01', '2026-11-20', '2026-11-21', '2026-11-22', '2026-12-01'];

export const duties: readonly Framework[] = frameworks.filter(({ use }) => use === 'duties');
const all = allDuties(duties);
const some = [
  ...all.filter(({ answers }) => answers === 'assurance').slice(0, 2),
  ...all.filter(({ answers }) => answers === 'document').slice(0, 2),
];
const statements = some.map(({ id }) => id);
const prompts = some.flatMap((duty) => duty.prompts.slice(0, 2)).map(({ id }) => id);

const isWords = (value: unknown): value is string => typeof value === 'string' && value.startsWith('Text');

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const words = pick('Text', 'Text', 'Text of the SENCO,\nwith an EHCP', '');
const day = pick(...days);
const part = pick(1, 1, 2);
const anyLooking = pick(visit, visit, ...lookingIds);
const anyStatements = fc.uniqueArray(pick(...statements), { maxLength: 2 });

const lookingBody = (on: string) =>
  fc.record({
    kind: pick('visit', ...lookingKinds),
    school: fc.constant(school),
    purpose: words,
    priority: maybe(words),
    on: fc.constant(on),
    start: maybe(fc.constant('13:30')),
    end: maybe(fc.constant('14:40')),
    visitors: fc.uniqueArray(pick('person_ruth', 'person_ian', 'Text'), { maxLength: 2 }),
    meet: fc.array(words, { maxLength: 2 }),
    interests: maybe(words),
    focus: fc
      .uniqueArray(pick(...statements), { maxLength: 3 })
      .chain((focus) =>
        fc.tuple(
          ...focus.map((statement, order) =>
            words.map((wording) => ({ statement, wording, order }) as const),
          ),
        ),
      ),
    part: pick(1, 1, 1, 2),
  });

/** What may be there any number of times, by type: every field with words is filled at random. */
const bodies: { readonly [Type in RecordType]?: fc.Arbitrary<object> } = {
  note: fc.record({
    school: fc.constant(school),
    looking: maybe(anyLooking),
    statements: anyStatements,
    prompt: maybe(pick('question_0', 'gc-q-1')),
    text: words,
    source: maybe(pick(...sources)),
    seenOn: maybe(day),
    attachments: fc.array(fc.record({ blob: fc.constant('b_0'), alt: words, noPupils: fc.constant(true) }), {
      maxLength: 1,
    }),
    part,
  }),
  assurance: fc.record({
    school: fc.constant(school),
    statement: pick(...statements),
    looking: anyLooking,
    on: day,
    answer: pick(...assuranceAnswers),
    reason: words,
    goodPractice: maybe(fc.boolean()),
    change: maybe(pick(...changes)),
    part,
  }),
  mark: fc.record({
    school: fc.constant(school),
    prompt: pick(...prompts),
    looking: anyLooking,
    value: pick('seen', 'asked', 'not-seen'),
    on: day,
  }),
  question: fc.record({
    school: fc.constant(school),
    statement: maybe(pick(...statements)),
    looking: anyLooking,
    text: words,
    from: maybe(fc.constant('gc-q-1')),
    answer: maybe(words),
    part,
  }),
  document: fc.record({
    school: fc.constant(school),
    statement: maybe(pick(...statements)),
    title: words,
    dated: maybe(day),
    found: pick('yes', 'looked-not-found'),
    approvedBy: maybe(words),
    where: maybe(words),
    seenIn: fc.uniqueArray(anyLooking, { minLength: 1, maxLength: 2 }),
    seenOn: day,
    nextReview: maybe(pick('2026-12-24', '2029-01-01')),
    heads: maybe(fc.dictionary(pick('sir-kinds', 'sir-progress'), pick(...headMarks))),
    part,
  }),
  action: fc.record({
    school: fc.constant(school),
    looking: maybe(anyLooking),
    statements: anyStatements,
    text: words,
    ownerRole: words,
    due: maybe(day),
    howWeKnow: words,
    part,
  }),
  followUp: fc.record({
    action: pick('action_0', 'action_1', 'action_2'),
    looking: maybe(anyLooking),
    state: pick('done', 'not-yet', 'dropped'),
    text: words,
    on: day,
    part,
  }),
  remark: fc.record({
    school: fc.constant(school),
    looking: anyLooking,
    kind: pick('strength', 'learned', 'impact', 'matter-note', 'matter-discuss', 'matter-decide', 'comment'),
    theirs: maybe(fc.record({ role: words, on: day })),
    text: words,
    order: fc.nat(3),
    part,
  }),
  readBack: fc.record({
    school: fc.constant(school),
    looking: anyLooking,
    role: words,
    at: pick('', '14:35'),
    agreed: fc.boolean(),
    heard: words,
    saw: words,
    agreedText: words,
    willSend: words,
    part,
  }),
  placing: fc.record({
    school: fc.constant(school),
    card: fc.constant('card-1'),
    on: day,
    step: maybe(words),
    looking: anyLooking,
    private: fc.constant(true),
    part,
  }),
  factCheck: fc.record({
    school: fc.constant(school),
    looking: anyLooking,
    basis: fc.constant([]),
    code: fc.constant(''),
    sentTo: words,
    sentOn: day,
    replyBy: day,
    part,
  }),
  reply: fc.record({
    school: fc.constant(school),
    looking: anyLooking,
    factCheck: pick('factCheck_0', 'factCheck_1'),
    outcome: pick(...replyOutcomes),
    text: words,
    theirs: fc.record({ role: words, on: day }),
    part,
  }),
};

/** Types with a part that no report of a looking is made from. */
export const notOfALooking = ['partDecision', 'figures', 'boardView', 'adoption', 'plan', 'report'];
export const typesAtRandom: readonly string[] = ['looking', ...Object.keys(bodies)];
export const typesWithPart = Object.entries(bodySchemas)
  .filter(([, schema]) => 'part' in schema.entries)
  .map(([type]) => type);

const rowOf = (type: RecordType, record: string, body: object, place: number): Row => ({
  type,
  record,
  // Without the keys of what was left out.
  body: JSON.parse(JSON.stringify(body)),
  heads: [`r_${record}`],
  author: place % 3 === 0 ? 'person_ian' : 'person_ruth',
  at: `2026-11-21T1${place % 10}:00:00.000Z`,
  createdAt: `${days[(place * 5) % days.length]}T1${place % 10}:00:00.000Z`,
});

export const aNotebookAtRandom: fc.Arbitrary<Notebook> = fc
  .record({
    joined: fc.boolean(),
    lookings: fc.tuple(
      ...['2026-11-21', '2026-11-21', '2026-10-01', '2026-12-01'].map((on) => lookingBody(on)),
    ),
    others: fc.tuple(
      ...Object.entries(bodies).map(([type, body]) =>
        fc.array(body, { maxLength: 4 }).map((found) => ({ type: type as RecordType, found })),
      ),
    ),
  })
  .map(({ joined, lookings, others }) => ({
    joined,
    rows: [
      ...lookings.map((body, place) => rowOf('looking', lookingIds[place] ?? '', body, place)),
      ...others.flatMap(({ type, found }, kind) =>
        found.map((body, place) => rowOf(type, `${type}_${place}`, body, place + kind)),
      ),
    ],
  }));

/** Each text of the notebook by what `change` says of it; a box in which nothing stands stays as it is. */
export const reworded = (
  notebook: Notebook,
  change: (text: string, row: Row, field: string) => string,
): Notebook => {
  const changed = (value: unknown, row: Row, field: string): unknown => {
    if (isWords(value)) return change(value, row, field);
    if (Array.isArray(value)) return value.map((one) => changed(one, row, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, changed(one, row, field ? `${field}.${key}` : key)]),
    );
  };
  return {
    ...notebook,
    rows: notebook.rows.map((row) => ({ ...row, body: changed(row.body, row, '') as object })),
  };
};

export const isPartTwo = ({ body }: Row): boolean => 'part' in body && body.part === 2;

/** As if nobody had ever written anything for Part 2; what was marked at a confidential looking belongs to it. */
export const withoutPartTwo = (notebook: Notebook): Notebook => {
  const open = notebook.rows.filter((row) => !isPartTwo(row));
  const left = new Set(open.map(({ record }) => record));
  return {
    ...notebook,
    rows: open.filter(({ type, body }) => type !== 'mark' || left.has((body as BodyOf<'mark'>).looking)),
  };
};

/** A confidential looking with another plan: whom it met, when, and about which duties, is nobody's business. */
export const withAnotherPlan = (notebook: Notebook): Notebook => ({
  ...notebook,
  rows: notebook.rows.map((row) =>
    row.type === 'looking' && isPartTwo(row)
      ? { ...row, body: { ...row.body, focus: [], visitors: ['Nobody'], meet: ['Nobody'], start: '07:07' } }
      : row,
  ),
});

const talliesOf = (rows: readonly Row[]): readonly StatementTally[] => {
  const tallies = new Map<string, StatementTally>();
  for (const row of rows.filter(({ type }) => ['note', 'assurance', 'document'].includes(type))) {
    const dates = row.body as { readonly seenOn?: string; readonly on?: string };
    const counted = { ...row, on: dates.seenOn ?? dates.on ?? row.createdAt.slice(0, 10) };
    for (const statement of statementsOf(counted))
      tallies.set(statement, add(tallies.get(statement) ?? emptyTally(school, statement), counted));
  }
  return [...tallies.values()];
};

/** The report's view of the visit, gathered as the screen gathers it. */
export const viewOf = ({ rows, joined }: Notebook): LookingView => {
  const allOf = <Type extends RecordType>(type: Type) =>
    rows.filter((row) => row.type === type) as readonly (Row & { readonly body: BodyOf<Type> })[];
  const looking = allOf('looking').find(({ record }) => record === visit);
  if (!looking) throw new Error('the visit itself is missing');
  const sameVisit = joined ? ['looking_bens'] : [];
  const ofVisit = <
    Type extends
      | 'note'
      | 'assurance'
      | 'mark'
      | 'question'
      | 'remark'
      | 'readBack'
      | 'placing'
      | 'factCheck'
      | 'reply',
  >(
    type: Type,
  ) =>
    allOf(type).filter(({ body }) =>
      [visit, ...sameVisit].includes((body as { readonly looking?: string }).looking ?? ''),
    );
  const { board, school: place, people } = anEmptyView();
  const view = gatherLookingView({
    board,
    school: place,
    looking: joinedVisit(
      looking,
      joined ? allOf('looking').filter(({ record }) => record === 'looking_bens') : [],
    ),
    ...(joined ? { sameVisit } : {}),
    people: [
      ...people,
      ...people.map((person) => ({ ...person, record: 'person_ian', body: { name: 'Ian Webb', role: '' } })),
    ],
    notes: ofVisit('note'),
    assurances: ofVisit('assurance'),
    marks: ofVisit('mark'),
    questions: ofVisit('question'),
    remarks: ofVisit('remark'),
    readBacks: ofVisit('readBack'),
    placings: ofVisit('placing'),
    factChecks: ofVisit('factCheck'),
    replies: ofVisit('reply'),
    lookings: allOf('looking'),
    documents: allOf('document'),
    actions: allOf('action'),
    followUps: allOf('followUp'),
    tallies: talliesOf(rows),
    frameworks: duties,
    acronyms,
    localDate: (iso) => iso.slice(0, 10),
    localTime: (iso) => iso.slice(11, 16),
  });
  // As the screen does: only of what the board's copy prints, where the school was asked.
  const since = view.factChecks.length === 0 ? [] : printedIn(view, 1).filter((_, at) => at % 3 === 0);
  return { ...view, sinceCheck: Object.fromEntries(since.map(({ record }) => [record, 'changed'])) };
};
