import type { BodyOf, RecordType } from '../../src/domain/records/bodies.ts';
import { add, emptyTally, statementsOf } from '../../src/domain/tally/count-record.ts';
import type { StatementTally } from '../../src/domain/tally/tally.ts';
import type { Kept } from '../../src/report/looking-view.ts';
import type { SchoolRecords } from '../../src/report/year/open-school.ts';

const school = 'school_hillside';

type Rows = Omit<SchoolRecords, 'tallies' | 'localDate'>;

const none: Rows = {
  lookings: [],
  documents: [],
  notes: [],
  assurances: [],
  questions: [],
  marks: [],
  actions: [],
  followUps: [],
  remarks: [],
  placings: [],
  plans: [],
  adoptions: [],
};

const kept = <Type extends RecordType>(record: string, on: string, body: BodyOf<Type>): Kept<Type> => ({
  record,
  body,
  heads: [`r_${record}`],
  author: 'person_ruth',
  at: `${on}T10:00:00.000Z`,
  createdAt: `${on}T10:00:00.000Z`,
});

/** Records of a school as a notebook would hold them; the tallies are counted from them, as storage does. */
export const recordsOf = (...parts: readonly Partial<Rows>[]): SchoolRecords => {
  const rows = Object.fromEntries(
    Object.keys(none).map((key) => [
      key,
      parts.flatMap((part): readonly unknown[] => part[key as keyof Rows] ?? []),
    ]),
  ) as unknown as Rows;
  const tallies = new Map<string, StatementTally>();
  const counted = [
    ...rows.notes.map((row) => ({ ...row, type: 'note', on: row.body.seenOn ?? row.createdAt.slice(0, 10) })),
    ...rows.assurances.map((row) => ({ ...row, type: 'assurance', on: row.body.on })),
    ...rows.documents.map((row) => ({ ...row, type: 'document', on: row.body.seenOn })),
  ];
  for (const one of counted)
    for (const statement of statementsOf(one))
      tallies.set(statement, add(tallies.get(statement) ?? emptyTally(school, statement), one));
  return { ...rows, tallies: [...tallies.values()], localDate: (iso) => iso.slice(0, 10) };
};

interface Told {
  readonly part?: 1 | 2;
  /** Words that stand before every text, to be found again. */
  readonly words?: string;
}

/** A looking of one day with a note, an answer, a question, an action, its follow-up and remarks on one duty. */
export const aVisitOn = (
  on: string,
  duty: string,
  { part = 1, words = '' }: Told = {},
  own: Partial<BodyOf<'assurance'>> = {},
): Partial<Rows> => {
  const id = `${on}_${duty}_${part}`.replaceAll('-', '_');
  const looking = `looking_${id}`;
  const say = (text: string) => `${words}${text}`;
  return {
    lookings: [
      kept<'looking'>(looking, on, {
        kind: 'visit',
        school,
        purpose: say('Reviews'),
        on,
        visitors: ['person_ruth'],
        meet: [say('SENCO')],
        focus: [{ statement: duty, wording: say('As planned.'), order: 1 }],
        startedAt: `${on}T09:00:00.000Z`,
        finishedOn: on,
        part,
      }),
    ],
    notes: [
      kept<'note'>(`note_${id}`, on, {
        school,
        looking,
        statements: [duty],
        text: say(`Noted on ${on}.`),
        source: 'told',
        seenOn: on,
        attachments: [],
        part,
      }),
    ],
    assurances: [
      kept<'assurance'>(`assurance_${id}`, on, {
        school,
        statement: duty,
        looking,
        on,
        answer: 'partly',
        reason: say(`Because of ${on}.`),
        part,
        ...own,
      }),
    ],
    questions: [
      kept<'question'>(`question_${id}`, on, {
        school,
        statement: duty,
        looking,
        text: say(`Asked on ${on}?`),
        answer: say(`Answered on ${on}.`),
        part,
      }),
    ],
    actions: [
      kept<'action'>(`action_${id}`, on, {
        school,
        looking,
        statements: [duty],
        text: say(`Agreed on ${on}.`),
        ownerRole: say('SENCO'),
        due: '2027-01-15',
        howWeKnow: say('It is done.'),
        part,
      }),
    ],
    remarks: (['impact', 'matter-discuss', 'strength'] as const).map((kind, order) =>
      kept<'remark'>(`remark_${id}_${order}`, on, {
        school,
        looking,
        kind,
        text: say(`${kind} of ${on}.`),
        order,
        part,
      }),
    ),
  };
};

export const aFollowUpOf = (
  action: string,
  on: string,
  { part = 1, words = '' }: Told = {},
  state: BodyOf<'followUp'>['state'] = 'done',
): Partial<Rows> => ({
  followUps: [
    kept<'followUp'>(`followUp_${action}_${on}_${part}`, on, {
      action,
      state,
      text: `${words}Said on ${on}.`,
      on,
      part,
    }),
  ],
});

export const aDocumentSeen = (
  on: string,
  duty: string,
  { part = 1, words = '' }: Told = {},
  own: Partial<BodyOf<'document'>> = {},
): Partial<Rows> => ({
  documents: [
    kept<'document'>(`document_${on}_${duty}_${part}`.replaceAll('-', '_'), on, {
      school,
      statement: duty,
      title: `${words}The document`,
      found: 'yes',
      seenIn: [],
      seenOn: on,
      part,
      ...own,
    }),
  ],
});

export const aStepOn = (on: string, { part = 1, words = '' }: Told = {}): Partial<Rows> => ({
  placings: [
    kept<'placing'>(`placing_${on}_${part}`, on, {
      school,
      card: 'wm-1-1',
      on,
      step: `${words}One step of ${on}.`,
      private: true,
      part,
    }),
  ],
});

export const aMarkOn = (
  on: string,
  prompt: string,
  looking: string,
  value: BodyOf<'mark'>['value'],
): Partial<Rows> => ({
  marks: [kept<'mark'>(`mark_${on}_${looking}`, on, { school, prompt, looking, value, on })],
});

/** Part 2 records of every type that has a part, on the same duties and days, and about open records too. */
export const partTwoOfAll = (duty: string, documentDuty: string, words: string): Partial<Rows> => {
  const told = { part: 2, words } as const;
  const on = '2026-11-10';
  const visit = aVisitOn(on, duty, told, { answer: 'not-yet' });
  const openVisit = `looking_2026_10_14_${duty}_1`.replaceAll('-', '_');
  const inOpenVisit = aVisitOn('2026-11-12', duty, told, { answer: 'not-yet', looking: openVisit });
  const openAction = `action_2026_10_14_${duty}_1`.replaceAll('-', '_');
  return {
    lookings: visit.lookings ?? [],
    notes: [
      ...(visit.notes ?? []),
      ...(inOpenVisit.notes ?? []),
      // It answers an open question.
      ...(aVisitOn('2026-11-13', duty, told).notes ?? []).map((note) => ({
        ...note,
        body: { ...note.body, prompt: `question_2026_10_14_${duty}_1`.replaceAll('-', '_') },
      })),
    ],
    assurances: [...(visit.assurances ?? []), ...(inOpenVisit.assurances ?? [])],
    questions: [...(visit.questions ?? []), ...(inOpenVisit.questions ?? [])],
    actions: [...(visit.actions ?? []), ...(inOpenVisit.actions ?? [])],
    remarks: [...(visit.remarks ?? []), ...(inOpenVisit.remarks ?? [])],
    followUps: [
      ...(aFollowUpOf(openAction, '2026-11-20', told).followUps ?? []),
      // Of a confidential action it goes with that, whatever part it was given.
      ...(aFollowUpOf(visit.actions?.[0]?.record ?? '', '2026-11-20', { words }).followUps ?? []),
    ],
    marks: [
      kept<'mark'>('mark_two', on, {
        school,
        prompt: `question_2026_10_14_${duty}_1`.replaceAll('-', '_'),
        looking: visit.lookings?.[0]?.record ?? '',
        value: 'asked',
        on,
      }),
    ],
    documents:
      aDocumentSeen(on, documentDuty, told, { dated: '2026-10-30', nextReview: '2026-12-01' }).documents ??
      [],
    placings: aStepOn(on, told).placings ?? [],
    plans: [
      kept<'plan'>('plan_two', on, {
        school,
        year: '2026-27',
        rows: [{ term: 'summer', statement: duty, how: 'visit' }],
        part: 2,
      }),
    ],
    adoptions: [
      kept<'adoption'>('adoption_two', on, {
        school,
        statement: 'es-1-1',
        state: 'adopted',
        words: `${words}We will.`,
        on,
        reviewOn: '2026-12-05',
        part: 2,
      }),
    ],
  };
};
