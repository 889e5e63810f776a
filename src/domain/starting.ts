import type { Board, Person, Phase, School, SchoolType } from './records/bodies.ts';

/** What a new user is asked, and nothing more. */
export interface FirstAnswers {
  readonly school: string;
  readonly type: SchoolType;
  readonly phases: readonly Phase[];
  readonly name: string;
  readonly role: string;
  readonly urn?: string;
}

export interface FirstRecords {
  readonly board: Board;
  readonly school: School;
  readonly person: Person;
}

/** What a board is called until somebody names it, by its kind. */
const usualName = { 'governing-body': 'Governing body of ', 'local-body': 'Local governing body of ' };

/** Still called by the name that set-up gave, and that name says another kind of board than it is now. */
export const isNamedAsAnother = ({ name, kind }: Pick<Board, 'name' | 'kind'>): boolean =>
  Object.entries(usualName).some(([other, usual]) => other !== kind && name.startsWith(usual));

const inATrust: ReadonlySet<SchoolType> = new Set(['academy', 'special-academy', 'ap-academy']);

/** Ordinary settings; the board changes them under Settings when it wants to. */
export const ordinaryBoard = (name: string, kind: Board['kind']): Board => ({
  name,
  kind,
  partLabel: 'Part 2',
  photoPolicy: 'none',
  keepMonths: 12,
  // Papers go out seven clear days before a maintained board's meeting; a trust sets its own.
  papersDays: 7,
  smallNumber: 5,
  namePattern: '{item}_SEND-{kind}_{school}_{date}_v{version}_{mark}',
});

export const recordsFromFirstAnswers = (answers: FirstAnswers): FirstRecords => ({
  board: ordinaryBoard(
    `${usualName[inATrust.has(answers.type) ? 'local-body' : 'governing-body']}${answers.school}`,
    inATrust.has(answers.type) ? 'local-body' : 'governing-body',
  ),
  school: {
    name: answers.school,
    type: answers.type,
    phases: [...answers.phases],
    priorities: [],
    ...(answers.urn ? { urn: answers.urn } : {}),
  },
  person: { name: answers.name, role: answers.role },
});
