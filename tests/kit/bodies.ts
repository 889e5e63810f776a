import type {
  Action,
  Assurance,
  Board,
  DocumentSeen,
  Looking,
  Note,
  ReadBack,
  School,
} from '../../src/domain/records/bodies.ts';

export const aBoard = (own: Partial<Board> = {}): Board => ({
  name: 'The governing body of Hillside Primary',
  kind: 'governing-body',
  partLabel: 'Part 2',
  photoPolicy: 'none',
  keepMonths: 24,
  papersDays: 7,
  smallNumber: 5,
  namePattern: '',
  ...own,
});

export const aSchool = (own: Partial<School> = {}): School => ({
  name: 'Hillside Primary School',
  type: 'maintained',
  phases: ['primary'],
  priorities: [],
  ...own,
});

export const aLooking = (own: Partial<Looking> = {}): Looking => ({
  kind: 'visit',
  school: 'school_hillside',
  purpose: 'Reviews of support',
  on: '2026-10-01',
  visitors: ['person_ann'],
  meet: ['SENCO'],
  focus: [],
  part: 1,
  ...own,
});

export const aNote = (own: Partial<Note> = {}): Note => ({
  school: 'school_hillside',
  statements: [],
  text: 'Three of five plans had been reviewed on time.',
  attachments: [],
  part: 1,
  ...own,
});

export const anAssurance = (own: Partial<Assurance> = {}): Assurance => ({
  school: 'school_hillside',
  statement: 'best-endeavours',
  looking: 'looking_autumn',
  on: '2026-10-01',
  answer: 'partly',
  reason: 'Plans are reviewed, but not all on time.',
  part: 1,
  ...own,
});

export const aDocument = (own: Partial<DocumentSeen> = {}): DocumentSeen => ({
  school: 'school_hillside',
  statement: 'information-report',
  title: 'SEN information report',
  found: 'yes',
  seenIn: ['looking_autumn'],
  seenOn: '2026-10-01',
  part: 1,
  ...own,
});

export const anAction = (own: Partial<Action> = {}): Action => ({
  school: 'school_hillside',
  statements: [],
  text: 'Bring the review dates to the next visit.',
  ownerRole: 'SENCO',
  howWeKnow: 'The dates are in the next report.',
  part: 1,
  ...own,
});

/** Written to be read back to the SENCO; nobody has answered yet. */
export const aReadBack = (own: Partial<ReadBack> = {}): ReadBack => ({
  school: 'school_hillside',
  looking: 'looking_autumn',
  role: 'SENCO',
  at: '',
  agreed: false,
  heard: 'Reviews are held each term.',
  saw: '',
  agreedText: 'We meet again in March.',
  willSend: 'The provision map',
  part: 1,
  ...own,
});
