import type { Clock } from '../base/clock.ts';
import type { Ids } from '../base/ids.ts';
import { ok, type Result } from '../base/result.ts';
import type { CurrentRow, NotebookDatabase, RevisionRow } from './database.ts';
import { inBothCopies } from './journal/in-both-copies.ts';
import type { Journal, JournalLine } from './ports.ts';
import { type PreparedRecord, prepareRecord } from './prepare-record.ts';
import { prepareTallies } from './prepare-tallies.ts';
import type { CurrentWords } from './project-record.ts';
import type { RecordWrite } from './record-write.ts';
import type { Gathered, Remembered } from './remembered.ts';
import { rowOf } from './rows.ts';
import type { Sealer } from './sealer.ts';
import { createWriter, refuseNewer, type Writer, type WriterRow } from './writer.ts';

export interface WriteTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly remembered: Remembered;
}

/** What became of one record: its heads before and after, and the revisions that were added. */
export interface WrittenRecord {
  readonly record: string;
  readonly before: readonly string[];
  readonly heads: readonly string[];
  /** What the record says now; null when there is none. */
  readonly words: CurrentWords | null;
  /** `field` names a text that went on by itself, because its field had changed under it. */
  readonly added: readonly { readonly id: string; readonly field: string | null }[];
}

/** Each lost race means that another tab has got on, so this many in a row mean that something is wrong. */
const tries = 500;

const gather = ({ database }: WriteTools, writes: readonly RecordWrite[]): Promise<Gathered> =>
  database.transaction('r', database.current, database.device, async () => {
    const writerOf = async (board: string) =>
      (await database.device.get(`writer:${board}`)) as WriterRow | undefined;
    const asked = writes[0]?.board ?? '';
    const [rows, writer] = await Promise.all([
      database.current.bulkGet(writes.map(({ record }) => record)),
      writerOf(asked),
    ]);
    // A record stays with its board, whichever one the device works in by now.
    const board = rows[0]?.board ?? asked;
    return { rows, board, writer: board === asked ? writer : await writerOf(board) };
  });

const sealAll = async (prepared: readonly PreparedRecord[], sealer: Sealer) => {
  const revisions = await Promise.all(
    prepared
      .flatMap(({ added }) => added)
      .map(async ({ revision }) => rowOf(revision, await sealer.seal(revision.words))),
  );
  const current = await Promise.all(
    prepared
      .flatMap(({ after }) => after ?? [])
      .map(async ({ row, words }): Promise<CurrentRow> => ({ ...row, sealed: await sealer.seal(words) })),
  );
  return { revisions, current };
};

/** The counter goes along: after a wiped database no number may be used again. */
const linesOf = (revisions: readonly RevisionRow[], writer: Writer): readonly JournalLine[] => [
  ...revisions.map(({ sealed, ...row }): JournalLine => ({ kind: 'revision', row, sealed })),
  ...(writer.used() ? [{ kind: 'local', table: 'device', row: writer.row() } as const] : []),
];

const told = ({ write, heads, added, before, after }: PreparedRecord): WrittenRecord => ({
  record: write.record,
  before: heads,
  heads: after?.row.heads ?? heads,
  words: (after ?? before)?.words ?? null,
  added: added.map(({ revision: { id }, planned: { field = null } }) => ({ id, field })),
});

type Outcome = Result<readonly WrittenRecord[] | 'raced', 'too-large'>;

const attempt = async (tools: WriteTools, writes: readonly RecordWrite[]): Promise<Outcome> => {
  const { database, sealer, journal, ids, remembered } = tools;
  const known = remembered.take(writes);
  const gathered = known ?? (await gather(tools, writes));
  const writer = createWriter(gathered.board, gathered.writer, ids);
  const prepared: PreparedRecord[] = [];
  for (const [place, write] of writes.entries()) {
    const one = await prepareRecord(tools, { write, row: gathered.rows[place], writer });
    if (!one.ok) return one;
    prepared.push(one.value);
  }
  const counted = await prepareTallies(tools, prepared, gathered.board);
  const rows = await sealAll(prepared, sealer);
  const slots = writes.flatMap((write) => write.slots);
  // Beside what another tab or a file has brought since, it may be a choice: that nothing changes is looked up.
  if (rows.revisions.length + slots.length === 0) return ok(known ? 'raced' : prepared.map(told));

  const { revisions, current, tallies, drafts, device } = database;

  const stillStands = async (): Promise<boolean> => {
    const [[limit, writerNow], rowsNow, talliesNow] = await Promise.all([
      device.bulkGet(['minWriter', `writer:${gathered.board}`]),
      current.bulkGet(writes.map(({ record }) => record)),
      counted.ids.length > 0 ? tallies.bulkGet(counted.ids) : [],
    ]);
    refuseNewer(limit);
    return (
      (writerNow as WriterRow | undefined)?.seq === gathered.writer?.seq &&
      rowsNow.every((row, place) => row?.heads.join() === gathered.rows[place]?.heads.join()) &&
      talliesNow.every((row, place) => row?.by === counted.by[place])
    );
  };

  const claimsStand = async (): Promise<boolean> => {
    const claimed = writes.flatMap((write) => (write.onlyWithSlots ? write.slots : []));
    return claimed.length === 0 || !(await drafts.bulkGet(claimed)).includes(undefined);
  };

  const outcome = await inBothCopies(
    rows.revisions.length > 0 ? journal.append(linesOf(rows.revisions, writer)) : Promise.resolve(),
    database.transaction('rw', [revisions, current, tallies, drafts, device], async () => {
      if (!(await claimsStand())) return 'gone';
      if (!(await stillStands())) return 'raced';
      await Promise.all([
        revisions.bulkAdd(rows.revisions),
        current.bulkPut(rows.current),
        tallies.bulkPut(counted.puts),
        tallies.bulkDelete(counted.gone),
        drafts.bulkDelete(slots),
        ...(writer.used() ? [device.put(writer.row())] : []),
      ]);
      return 'kept';
    }),
  );
  if (outcome === 'kept') {
    // Nobody waits for this: a draft whose words stand in the history is known to have been cut.
    if (slots.length > 0)
      void journal.append(slots.map((key) => ({ kind: 'gone', table: 'drafts', key }))).catch(() => {});
    if (writer.used()) remembered.keep(rows.current, writer.row());
    return ok(prepared.map(told));
  }
  if (rows.revisions.length > 0) await journal.append(rows.revisions.map(({ id }) => ({ kind: 'void', id })));
  return ok(outcome === 'raced' ? 'raced' : []);
};

/**
 * Writes records of one board: gather, plan, hash and seal first; then the journal and one strict transaction that checks
 * that what was gathered still stands, and keeps revisions, current rows, tallies, drafts and the counter together.
 * Nothing but the database is awaited inside it: a transaction that waits for anything else is over (records.md 5).
 */
export const writeRecords = async (
  tools: WriteTools,
  writes: readonly RecordWrite[],
): Promise<Result<readonly WrittenRecord[], 'too-large'>> => {
  for (let go = 0; go < tries; go += 1) {
    const outcome = await attempt(tools, writes);
    if (!outcome.ok) return outcome;
    if (outcome.value !== 'raced') return ok(outcome.value);
  }
  throw new Error('Other tabs kept writing to the same record');
};
