import { isoTime } from '../../base/clock.ts';
import { ok, problem, type Result } from '../../base/result.ts';
import { changeTexts, textsIn } from '../../domain/records/free-text.ts';
import { countWord, replaceWord } from '../../domain/word-in-text.ts';
import { sameValue } from '../../revisions/canonical.ts';
import type { Fields, Words } from '../../revisions/revision.ts';
import { readBlob } from '../blobs.ts';
import type { RecordChanges } from '../change-records.ts';
import type { AcceptedRow, RevisionRow } from '../database.ts';
import type { DraftWords } from '../drafts.ts';
import type { SaveProblem } from '../notebook.ts';
import type { CurrentWords } from '../project-record.ts';
import type { WriteTools } from '../write-records.ts';
import { refuseNewer } from '../writer.ts';
import { markRow } from './erased-ids.ts';
import type { Erased, WordErasure, WordFound, WordProblem, WordToErase } from './erasing.ts';

const countIn = (type: string, body: Fields, word: string): number =>
  textsIn(type, body).reduce((sum, text) => sum + countWord(text, word), 0);

/** The revisions of a record in whose words it stands. */
const holding = async (
  { database, sealer }: WriteTools,
  record: string,
  word: string,
): Promise<readonly RevisionRow[]> => {
  const rows = await database.revisions.where('record').equals(record).toArray();
  const found = await Promise.all(
    rows.map(async ({ type, sealed }) => {
      const words = sealed ? ((await sealer.open(sealed)) as Words) : null;
      return words !== null && countIn(type, words.body, word) > 0;
    }),
  );
  return rows.filter((_, place) => found[place]);
};

/** Reports that were made are documents of their own and stay as they are; how many hold the word is said. */
const reportsWith = async (tools: WriteTools, board: string, word: string): Promise<number> => {
  const { database, sealer } = tools;
  const rows = await database.current.where('lists').startsWith(`board|${board}|report|`).toArray();
  const found = await Promise.all(
    rows.map(async ({ sealed }) => {
      const { body } = (await sealer.open(sealed)) as CurrentWords;
      const bytes = typeof body.document === 'string' ? await readBlob(tools, body.document) : null;
      return bytes !== null && countWord(new TextDecoder().decode(bytes), word) > 0;
    }),
  );
  return found.filter(Boolean).length;
};

const stands = async ({ database, sealer }: WriteTools, record: string) => {
  const row = await database.current.get(record);
  return row ? { row, words: (await sealer.open(row.sealed)) as CurrentWords } : null;
};

export const findWord = async (tools: WriteTools, record: string, word: string): Promise<WordFound> => {
  const now = await stands(tools, record);
  if (!now || word.trim() === '') return { now: 0, earlier: 0, reports: 0 };
  const { type, heads, board } = now.row;
  const held = await holding(tools, record, word);
  return {
    now: countIn(type, now.words.body, word),
    earlier: held.filter(({ id }) => !heads.includes(id)).length,
    reports: await reportsWith(tools, board, word),
  };
};

interface WordTools extends WriteTools {
  readonly changes: Pick<RecordChanges, 'save'>;
  /** Cuts what is being typed in the record, so that nothing of it is left in a draft. */
  readonly leave: (record: string) => Promise<Result<null, SaveProblem>>;
  readonly eraseLater: (
    rows: readonly AcceptedRow[],
    holds: (text: string) => boolean,
  ) => Promise<Result<Erased, SaveProblem>>;
}

/** What another tab is typing keeps all its words but this one. */
const changeDrafts = async (
  { database, sealer, journal }: WriteTools,
  { record, word, replacement }: WordToErase,
): Promise<void> => {
  const rows = await database.drafts.where('slot').startsWith(`${record}|`).toArray();
  for (const row of rows) {
    const words = (await sealer.open(row.sealed)) as DraftWords;
    if (countWord(words.text, word) === 0) continue;
    const sealed = await sealer.seal({ ...words, text: replaceWord(words.text, word, replacement) });
    const { sealed: _, ...plain } = row;
    await journal.append([{ kind: 'draft', row: plain, sealed }]);
    await database.transaction('rw', database.drafts, database.device, async () => {
      refuseNewer(await database.device.get('minWriter'));
      if ((await database.drafts.get(row.slot))?.at === row.at) await database.drafts.put({ ...row, sealed });
    });
  }
};

const keepMarks = async ({ database, journal }: WriteTools, rows: readonly AcceptedRow[]): Promise<void> => {
  await journal.append(rows.map((row) => ({ kind: 'local', table: 'accepted', row })));
  await database.transaction('rw', database.accepted, database.device, async () => {
    refuseNewer(await database.device.get('minWriter'));
    await database.accepted.bulkPut([...rows]);
  });
};

const dropMarks = async ({ database, journal }: WriteTools, rows: readonly AcceptedRow[]): Promise<void> => {
  await journal.append(rows.map(({ key }) => ({ kind: 'gone', table: 'accepted', key })));
  await database.transaction('rw', database.accepted, database.device, async () => {
    refuseNewer(await database.device.get('minWriter'));
    await database.accepted.bulkDelete(rows.map(({ key }) => key));
  });
};

/** A field that has been changed again since stays as it is. */
const takenBack = (body: Fields, before: Fields, after: Fields): Fields =>
  Object.fromEntries(
    Object.entries(before).filter(
      ([field, value]) => sameValue(body[field], after[field]) && !sameValue(value, after[field]),
    ),
  );

/**
 * The word goes from what the record says now at once, by a revision like any other. The revisions that hold it are
 * marked on disk and erased later, so that it can be taken back, and so that a tab that dies forgets nothing.
 */
export const replaceAndMark = async (
  tools: WordTools,
  asked: WordToErase,
): Promise<Result<WordErasure, WordProblem>> => {
  const { record, word, replacement } = asked;
  if (countWord(replacement, word) > 0) return problem('still-in-it');
  const left = await tools.leave(record);
  if (!left.ok) return left;
  const now = await stands(tools, record);
  const held = now ? await holding(tools, record, word) : [];
  if (!now || held.length === 0) return problem('not-found');
  const { row, words } = now;
  if (words.clashes.length > 0 || words.contested) return problem('two-versions');
  const before = changeTexts(row.type, words.body, (text) => text);
  const after = changeTexts(row.type, words.body, (text) => replaceWord(text, word, replacement));
  if (!sameValue(before, after)) {
    const saved = await tools.changes.save({ type: row.type, record, fields: after });
    if (!saved.ok) return saved;
  }
  await changeDrafts(tools, asked);
  const at = isoTime(tools.clock.now());
  const later = held.map(({ id }) => markRow('later', id, at));
  await keepMarks(tools, later);
  const isUnderWay = async () => {
    const rows = await tools.database.accepted.bulkGet(later.map(({ key }) => key));
    return rows.every((one) => one !== undefined);
  };
  return ok({
    undo: async () => {
      if (!(await isUnderWay())) return null;
      await dropMarks(tools, later);
      const since = await stands(tools, record);
      const fields = since ? takenBack(since.words.body, before, after) : {};
      if (Object.keys(fields).length === 0) return ok(null);
      const saved = await tools.changes.save({ type: row.type, record, fields });
      return saved.ok ? ok(null) : saved;
    },
    finish: () => tools.eraseLater(later, (text) => countWord(text, word) > 0),
  });
};

/** What marks name, but never what a record says now: then somebody has gone back to it since. */
export const markedForErasing = async (
  { database }: Pick<WriteTools, 'database'>,
  rows: readonly AcceptedRow[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const named = (await database.revisions.bulkGet(rows.map(({ id }) => id))).filter(
    (row) => row !== undefined,
  );
  const current = await database.current.bulkGet(named.map(({ record }) => record));
  const boards = new Map<string, string[]>();
  for (const [place, { id, board }] of named.entries())
    if (!current[place]?.heads.includes(id)) boards.set(board, [...(boards.get(board) ?? []), id]);
  return boards;
};
