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
    `${inATrust.has(answers.type) ? 'Local governing body' : 'Governing body'} of ${answers.school}`,
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
