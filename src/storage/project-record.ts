import { type CivilDate, isCivilDate } from '../base/civil-date.ts';
import { localDate } from '../base/local-time.ts';
import type { CountedRecord } from '../domain/tally/count-record.ts';
import type { Fields } from '../revisions/revision.ts';
import type { RecordView } from '../revisions/view-record.ts';
import type { CurrentRow } from './database.ts';
import { listsOf } from './lists.ts';

/** What a current row keeps sealed. */
export interface CurrentWords {
  readonly body: Fields;
  readonly author: string;
  readonly createdAt: string;
  readonly clashes: readonly string[];
  readonly contested: boolean;
}

export interface ProjectedRecord {
  readonly row: Omit<CurrentRow, 'sealed'>;
  readonly words: CurrentWords;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const statementsIn = ({ statements, statement }: Fields): readonly string[] => {
  if (Array.isArray(statements)) return statements.filter((one): one is string => typeof one === 'string');
  const only = text(statement);
  return only ? [only] : [];
};

/** The date a record is listed under: its own where it has one, else the day it was made, as the wall calendar had it. */
const dateOf = ({ on, seenOn }: Fields, createdAt: string): CivilDate => {
  const own = [on, seenOn].find((date): date is string => typeof date === 'string' && isCivilDate(date));
  return own ?? localDate(createdAt);
};

/** Stands as the type of a record without any words: erased, forgotten, or not arrived. No list of a type has it. */
export const wordless = 'wordless';

export const projectRecord = (
  { record, type, board }: { readonly record: string; readonly type: string; readonly board: string },
  view: RecordView,
): ProjectedRecord => {
  const body = view.body ?? {};
  const listed = {
    record,
    type: view.body ? type : wordless,
    board,
    school: text(body.school),
    looking: text(body.looking),
    statements: statementsIn(body),
    on: dateOf(body, view.createdAt),
    at: view.at,
    part: body.part === 2 ? 2 : 1,
    deleted: view.deleted || !view.body ? 1 : 0,
    heads: view.heads,
  } as const;
  return {
    row: { ...listed, lists: listsOf(listed) },
    words: {
      body,
      author: view.author,
      createdAt: view.createdAt,
      clashes: view.clashes.map(({ field }) => field),
      contested: view.contested,
    },
  };
};

/** The view again from a row whose record has one head: the usual case, without reading the history. */
export const viewOfRow = (row: CurrentRow, words: CurrentWords): RecordView => ({
  heads: row.heads,
  body: words.body,
  deleted: row.deleted === 1,
  contested: words.contested,
  clashes: words.clashes.map((field) => ({ field, sides: [] })),
  missing: [],
  author: words.author,
  createdAt: words.createdAt,
  at: row.at,
});

/** As tallies count it; null when there is nothing to count. */
export const countedRecord = ({
  row,
  words,
}: ProjectedRecord): (CountedRecord & { readonly school: string }) | null =>
  row.deleted || !row.school
    ? null
    : {
        type: row.type,
        record: row.record,
        author: words.author,
        on: row.on,
        at: row.at,
        body: words.body,
        school: row.school,
      };
