import type { BodyOf, RecordType } from '../../src/domain/records/bodies.ts';
import { ordinaryBoard } from '../../src/domain/starting.ts';
import type { Kept, LookingView } from '../../src/report/looking-view.ts';

let last = 0;

/** A record of the sample; `at` grows with each, as it does in life. */
export const kept = <Type extends RecordType>(record: string, body: BodyOf<Type>): Kept<Type> => {
  last += 1;
  const at = `2026-11-21T10:${String(last % 60).padStart(2, '0')}:00.000Z`;
  return { record, body, heads: [`r_${record}`], author: 'person_ruth', at, createdAt: at };
};

const school = 'school_hillside';
const looking = 'looking_november';

export const aNote = (record: string, given: Partial<BodyOf<'note'>>): Kept<'note'> =>
  kept<'note'>(record, { school, looking, statements: [], text: '', attachments: [], part: 1, ...given });

export const anAction = (record: string, given: Partial<BodyOf<'action'>>): Kept<'action'> =>
  kept<'action'>(record, {
    school,
    statements: [],
    text: '',
    ownerRole: 'SENCO',
    howWeKnow: '',
    part: 1,
    ...given,
  });

export const aFollowUp = (record: string, given: Partial<BodyOf<'followUp'>>): Kept<'followUp'> =>
  kept<'followUp'>(record, {
    action: '',
    looking,
    state: 'done',
    text: '',
    on: '2026-11-21',
    part: 1,
    ...given,
  });

const aRemark = (record: string, given: Partial<BodyOf<'remark'>>): Kept<'remark'> =>
  kept<'remark'>(record, { school, looking, kind: 'strength', text: '', order: 0, part: 1, ...given });

export const anAssurance = (record: string, given: Partial<BodyOf<'assurance'>>): Kept<'assurance'> =>
  kept<'assurance'>(record, {
    school,
    statement: 'gc-senco-support',
    looking,
    on: '2026-11-21',
    answer: 'partly',
    reason: '',
    part: 1,
    ...given,
  });

export const aQuestion = (record: string, given: Partial<BodyOf<'question'>>): Kept<'question'> =>
  kept<'question'>(record, { school, looking, text: '', part: 1, ...given });

export const aDocument = (record: string, given: Partial<BodyOf<'document'>>): Kept<'document'> =>
  kept<'document'>(record, {
    school,
    title: '',
    found: 'yes',
    seenIn: [looking],
    seenOn: '2026-11-21',
    part: 1,
    ...given,
  });

/** A visit with nothing written yet. */
export const anEmptyView = (given: Partial<BodyOf<'looking'>> = {}): LookingView => ({
  board: kept<'board'>(
    'board_hillside',
    ordinaryBoard('Governing body of Hillside Primary', 'governing-body'),
  ),
  school: kept<'school'>(school, {
    name: 'Hillside Primary',
    type: 'maintained',
    phases: ['primary'],
    priorities: [],
  }),
  looking: kept<'looking'>(looking, {
    kind: 'visit',
    school,
    purpose: '',
    on: '2026-11-21',
    visitors: ['person_ruth'],
    meet: [],
    focus: [],
    part: 1,
    ...given,
  }),
  people: [kept<'person'>('person_ruth', { name: 'Ruth Adeyemi', role: 'SEND link governor' })],
  notes: [],
  assurances: [],
  documents: [],
  questions: [],
  actions: [],
  earlierActions: [],
  followUps: [],
  remarks: [],
  readBacks: [],
  factChecks: [],
  replies: [],
  coverage: { lookedAt: 9, of: 21 },
  statements: {
    'gc-senco-support': {
      short: 'Time and support for the SENCO',
      text: 'The SENCO has the time, the standing and the administrative help that the role needs.',
      stamp: 'Guidance',
      checkedOn: '2026-11-21',
    },
    'gc-information-report': {
      short: 'SEN information report',
      text: 'The board publishes an SEN information report on the school’s website and brings it up to date every year.',
      stamp: 'Law',
      checkedOn: '2026-11-21',
      documentAnswer: 'In place, due for renewal',
    },
    'gc-best-endeavours': {
      short: 'Best endeavours',
      text: 'The board uses its best endeavours to make sure that pupils with SEN get the support they need.',
      stamp: 'Law',
    },
  },
  acronyms: [
    { letters: 'SENCO', expansion: 'Special Educational Needs Coordinator' },
    { letters: 'SEND', expansion: 'Special Educational Needs and Disabilities' },
    { letters: 'SEN', expansion: 'Special Educational Needs' },
    { letters: 'EHCP', expansion: 'Education, Health and Care Plan' },
    { letters: 'TA', expansion: 'Teaching Assistant' },
    { letters: 'SLT', expansion: 'Senior Leadership Team' },
    { letters: 'SLT', expansion: 'speech and language therapy' },
    { letters: 'LADO', expansion: 'Local Authority Designated Officer' },
    { letters: 'LA', expansion: 'Local Authority' },
    { letters: 'APDR', expansion: 'Assess, Plan, Do, Review' },
  ],
});

/** A whole visit as a good governor writes it up. */
export const aLookingView = (): LookingView => ({
  ...anEmptyView({
    purpose:
      'To see how the SENCO’s time is protected this year, and whether the SEN information report is up to date.',
    priority: 'Improvement plan 2: inclusion in every classroom',
    start: '13:30',
    end: '14:40',
    meet: ['SENCO', 'Headteacher', 'A group of pupils'],
    focus: [
      {
        statement: 'gc-senco-support',
        wording: 'The SENCO has the time, the standing and the administrative help that the role needs.',
        order: 1,
      },
      {
        statement: 'gc-information-report',
        wording:
          'The board publishes an SEN information report on the school’s website and brings it up to date every year.',
        order: 2,
      },
    ],
  }),
  notes: [
    aNote('note_time', {
      statements: ['gc-senco-support'],
      source: 'told',
      text: 'The SENCO has two and a half days a week for the role. In the autumn term cover took about one of them, most often on Thursdays, and the time was not given back.',
    }),
    aNote('note_slt', {
      statements: ['gc-senco-support', 'gc-best-endeavours'],
      source: 'told',
      text: 'She sits on the SLT since September and takes SEND to every other meeting. She asked that staff training on APDR be kept in the spring calendar.',
    }),
    aNote('note_timetable', {
      statements: ['gc-senco-support'],
      source: 'read',
      text: 'The SENCO timetable for the autumn term, dated 4 September 2026: five half days marked as protected.',
    }),
    aNote('note_room', {
      statements: ['gc-senco-support'],
      source: 'seen',
      text: 'The SENCO’s room: a quiet place to meet parents, records in a locked cabinet. A TA was preparing visual timetables for three classes.',
    }),
    aNote('note_report', {
      statements: ['gc-information-report'],
      source: 'read',
      text: 'The report on the website is dated 12 December 2025. It names the SENCO, says how parents are consulted and how a complaint is made. The part on moving to secondary school still names last year’s arrangements.',
    }),
    aNote('note_parents', {
      statements: ['gc-information-report'],
      source: 'heard-parents',
      text: 'Two parents at the gate knew of the coffee mornings; neither had seen the report.',
    }),
    aNote('note_figures', {
      statements: [],
      source: 'figures',
      text: 'Pupils on SEN support 41 of 276 (14.9 %); with an EHCP 8. Attendance of both groups is up on last year.',
    }),
  ],
  questions: [
    aQuestion('question_cover', {
      statement: 'gc-senco-support',
      text: 'How often was protected time used for cover this term?',
      answer: 'About once a week; the head now signs each time.',
    }),
    aQuestion('question_trust', {
      text: 'Will the budget for the spring term keep the second lunchtime group?',
    }),
  ],
  assurances: [
    anAssurance('assurance_time', {
      answer: 'partly',
      reason: 'The time is planned and the room is right. It is not yet safe from cover.',
      change: 'moved-on',
    }),
    anAssurance('assurance_best', {
      statement: 'gc-best-endeavours',
      answer: 'cannot-tell',
      reason: 'Touched on only; planned for the spring.',
    }),
  ],
  documents: [
    aDocument('document_report', {
      statement: 'gc-information-report',
      title: 'SEN information report',
      dated: '2025-12-12',
      approvedBy: 'Governing body, 14 January 2026',
      where: 'www.hillside-primary.example/send',
      nextReview: '2026-12-12',
    }),
    aDocument('document_plan', {
      title: 'Accessibility plan 2024 to 2027',
      dated: '2024-06-03',
      approvedBy: 'Governing body',
      nextReview: '2027-06-03',
    }),
  ],
  earlierActions: [
    anAction('action_room', {
      text: 'Find a room for meeting parents in private',
      ownerRole: 'Headteacher',
      due: '2026-09-30',
    }),
    anAction('action_cover', {
      text: 'Keep a record of SENCO time used for cover',
      ownerRole: 'Headteacher',
      due: '2026-10-31',
    }),
    anAction('action_old', { text: 'An action settled long ago', due: '2025-10-31' }),
  ],
  followUps: [
    aFollowUp('followUp_room', { action: 'action_room', text: 'The old office, since September. I saw it.' }),
    aFollowUp('followUp_cover', { action: 'action_cover', state: 'not-yet', text: 'Begun after half term.' }),
    aFollowUp('followUp_old', { action: 'action_old', looking: 'looking_summer', on: '2026-06-10' }),
  ],
  remarks: [
    aRemark('remark_s1', {
      kind: 'strength',
      text: 'Pupils explained their own visual timetables to me, and why they help.',
      order: 1,
    }),
    aRemark('remark_s2', {
      kind: 'strength',
      text: 'Records of support are short, dated and in one place.',
      order: 2,
    }),
    aRemark('remark_l', {
      kind: 'learned',
      text: 'What the graduated approach looks like in a Year 2 week.',
      order: 1,
    }),
    aRemark('remark_i', {
      kind: 'impact',
      text: 'Lunchtimes are calmer for pupils who use the small group room.',
      order: 1,
    }),
    aRemark('remark_d', {
      kind: 'matter-decide',
      text: 'Approve the SEN information report at the December meeting.',
      order: 1,
    }),
    aRemark('remark_n', { kind: 'matter-note', text: 'The SENCO sits on the SLT from September.', order: 2 }),
    aRemark('remark_c', {
      kind: 'comment',
      theirs: { role: 'Headteacher', on: '2026-11-25' },
      text: 'This is a fair account. Cover has been arranged differently since 16 November, and the Thursday afternoons are safe.',
      order: 1,
    }),
  ],
  actions: [
    anAction('action_time', {
      statements: ['gc-senco-support'],
      text: 'Give back protected time within the same half term when it is used for cover',
      ownerRole: 'Headteacher',
      due: '2027-01-31',
      howWeKnow: 'The record of cover, looked at in February',
    }),
    anAction('action_report', {
      statements: ['gc-information-report'],
      text: 'Bring the part on moving to secondary school up to date',
      ownerRole: 'SENCO',
      due: '2026-12-12',
      howWeKnow: 'Website check in January',
    }),
  ],
  readBacks: [
    kept<'readBack'>('readBack_november', {
      school,
      looking,
      role: 'SENCO',
      at: '14:35',
      agreed: true,
      heard: 'Time is planned, and cover has eaten into it.',
      saw: 'The room, the timetable and a lunchtime group.',
      agreedText: 'Two actions, as listed.',
      willSend: 'The staff training calendar for the spring.',
      part: 1,
    }),
  ],
});

/** The same visit with something of every kind for Part 2. */
export const aViewWithPartTwo = (words = 'confidential words'): LookingView => {
  const view = aLookingView();
  return {
    ...view,
    notes: [
      ...view.notes,
      aNote('note_two', { statements: ['gc-senco-support'], source: 'told', text: `note ${words}`, part: 2 }),
    ],
    questions: [...view.questions, aQuestion('question_two', { text: `question ${words}`, part: 2 })],
    assurances: [
      ...view.assurances,
      anAssurance('assurance_two', {
        statement: 'gc-information-report',
        reason: `reason ${words}`,
        part: 2,
      }),
    ],
    actions: [
      ...view.actions,
      anAction('action_two', { text: `action ${words}`, howWeKnow: `proof ${words}`, part: 2 }),
    ],
    followUps: [
      ...view.followUps,
      aFollowUp('followUp_two', { action: 'action_cover', text: `news ${words}`, on: '2026-11-22', part: 2 }),
    ],
    documents: [...view.documents, aDocument('document_two', { title: `paper ${words}`, part: 2 })],
    remarks: [
      ...view.remarks,
      aRemark('remark_two', { kind: 'matter-discuss', text: `matter ${words}`, part: 2 }),
    ],
    readBacks: [
      ...view.readBacks,
      kept<'readBack'>('readBack_two', {
        school,
        looking,
        role: 'Headteacher',
        at: '14:45',
        agreed: true,
        heard: `heard ${words}`,
        saw: '',
        agreedText: '',
        willSend: '',
        part: 2,
      }),
    ],
  };
};
