import { isoTime } from '../../base/clock.ts';
import { ok, problem, type Result } from '../../base/result.ts';
import { bodyVersion } from '../../domain/records/bodies.ts';
import { makeRevision } from '../../revisions/make-revision.ts';
import type { Words } from '../../revisions/revision.ts';
import { viewRecord } from '../../revisions/view-record.ts';
import type { AcceptedRow, CurrentRow, ForgottenRow, RevisionRow } from '../database.ts';
import { prepareTallies } from '../prepare-tallies.ts';
import { type CurrentWords, type ProjectedRecord, projectRecord, wordless } from '../project-record.ts';
import { revisionsOf, rowOf } from '../rows.ts';
import type { WriteTools } from '../write-records.ts';
import { createWriter, refuseNewer, type WriterRow } from '../writer.ts';
import { blobsNoLongerCited } from './erase-blobs.ts';
import { copiesOf } from './erase-copies.ts';
import { draftsLeftInCopy } from './erase-copy.ts';
import { markRow, marks } from './erased-ids.ts';

/** What is to lose its words, on one board: whole records, single revisions, or both. */
export interface BodiesToErase {
  readonly board: string;
  readonly records?: readonly string[];
  readonly revisions?: readonly string[];
  /**
   * `erase` makes an erasure, which later files carry; `accept` follows one that came by file; `forget` is known to
   * nobody else.
   */
  readonly as:
    | { readonly kind: 'erase'; readonly author: string }
    | { readonly kind: 'accept'; readonly erasure: string }
    | { readonly kind: 'forget' };
  /** Local marks that are done with afterwards. */
  readonly done?: readonly string[];
  /** Finds the words in a copy that has no id to know it by. */
  readonly holds?: (text: string) => boolean;
}

/** Each lost race means that another tab has got on. */
const tries = 50;

const gather = (
  { database: { revisions, current, device } }: Pick<WriteTools, 'database'>,
  { board, records: whole = [], revisions: single = [] }: BodiesToErase,
) =>
  revisions.db.transaction('r', revisions, current, device, async () => {
    const named = await revisions.bulkGet([...single]);
    const ofWhole = await revisions
      .where('record')
      .anyOf([...whole])
      .toArray();
    const all = new Map([...named, ...ofWhole].flatMap((row) => (row ? [[row.id, row]] : [])));
    const dropped = [...all.values()].filter((row) => row.board === board && row.sealed !== null);
    const records = [...new Set(dropped.map(({ record }) => record))];
    const [history, rows, writer] = await Promise.all([
      revisions.where('record').anyOf(records).toArray(),
      current.bulkGet(records),
      device.get(`writer:${board}`),
    ]);
    return { dropped, records, history, rows, writer: writer as WriterRow | undefined };
  });

type Gathered = Awaited<ReturnType<typeof gather>>;

interface Change {
  readonly before: ProjectedRecord | null;
  readonly after: ProjectedRecord;
}

/** Each record as it is, and as it will be without those words. */
const changesOf = (
  { sealer }: Pick<WriteTools, 'sealer'>,
  { records, history, rows }: Gathered,
  gone: ReadonlySet<string>,
): Promise<readonly Change[]> =>
  Promise.all(
    records.map(async (record, place) => {
      const row = rows[place];
      const left = history
        .filter((one) => one.record === record)
        .map((one): RevisionRow => (gone.has(one.id) ? { ...one, sealed: null } : one));
      const view = viewRecord((await revisionsOf(left, sealer)).values());
      const [first] = left;
      if (!view || !first) throw new Error('A record that has revisions has a view');
      return {
        before: row ? { row, words: (await sealer.open(row.sealed)) as CurrentWords } : null,
        after: projectRecord(first, view),
      };
    }),
  );

/** The revision that tells later files what was erased, and its own row among the current ones. */
const erasureOf = async (
  { sealer, clock, ids }: WriteTools,
  { board, as }: BodiesToErase,
  { dropped, writer: row }: Gathered,
) => {
  if (as.kind !== 'erase') return null;
  const writer = createWriter(board, row, ids);
  const revision = makeRevision({
    board,
    record: ids.make('erasure'),
    type: 'erasure',
    v: bodyVersion,
    op: 'erase',
    parents: [],
    author: as.author,
    device: writer.device,
    seq: writer.next(),
    at: isoTime(clock.now()),
    salt: ids.salt(),
    body: { revisions: dropped.map(({ id }) => id).sort() },
  });
  if (!revision.ok) throw new Error(`An erasure is no record: ${revision.problem}`);
  const view = viewRecord([revision.value]);
  if (!view) throw new Error('A revision has a view');
  const { row: current, words } = projectRecord(revision.value.header, view);
  return {
    row: rowOf(revision.value, await sealer.seal(revision.value.words)),
    current: { ...current, sealed: await sealer.seal(words) } satisfies CurrentRow,
    writer: writer.row(),
  };
};

const attempt = async (tools: WriteTools, asked: BodiesToErase): Promise<number | 'raced'> => {
  const { database, sealer, journal, clock, ids } = tools;
  const gathered = await gather(tools, asked);
  const gone = new Set(gathered.dropped.map(({ id }) => id));
  const changed = await changesOf(tools, gathered, gone);
  const mark = ids.make('erased');
  const counted = await prepareTallies(
    tools,
    changed.map((one) => ({ ...one, added: [] })),
    asked.board,
  );
  const currentRows = await Promise.all(
    changed.map(async ({ after: { row, words } }): Promise<CurrentRow> => {
      return { ...row, sealed: await sealer.seal(words) };
    }),
  );
  const records = changed
    .filter(({ after }) => after.row.type === wordless)
    .map(({ after }) => after.row.record);
  const words = await Promise.all(
    gathered.dropped.map(async ({ sealed }) => (sealed ? ((await sealer.open(sealed)) as Words) : null)),
  );
  const blobs = await blobsNoLongerCited(tools, words, gone);
  const copies = await copiesOf(tools, gone, asked.holds);
  const erasure = gone.size > 0 ? await erasureOf(tools, asked, gathered) : null;
  const at = isoTime(clock.now());
  const { as } = asked;
  const told = erasure?.row.id ?? (as.kind === 'accept' ? as.erasure : null);
  const accepted: AcceptedRow[] = [
    ...(told ? [markRow('erasure', told, at)] : []),
    ...(journal.kind !== 'none' ? [markRow('copy', mark, at)] : []),
  ];
  const forgotten: ForgottenRow[] =
    as.kind === 'forget' ? (asked.records ?? []).map((record) => ({ record, board: asked.board, at })) : [];
  const done = [...(asked.done ?? [])];

  const dropped = await database.drafts
    .where('slot')
    .startsWithAnyOf(records.map((record) => `${record}|`))
    .primaryKeys();

  await journal.append([
    ...(erasure ? [{ kind: 'revision', row: erasure.row, sealed: erasure.row.sealed } as const] : []),
    ...(erasure ? [{ kind: 'local', table: 'device', row: erasure.writer } as const] : []),
    // Laid over what the second copy has, until it is written anew.
    ...gathered.dropped.map(({ sealed: _, ...row }) => ({ kind: 'revision', row, sealed: null }) as const),
    ...blobs.map((key) => ({ kind: 'gone', table: 'blobs', key: key.join('|') }) as const),
    ...(await draftsLeftInCopy(tools, gathered.records)),
    ...dropped.map((key) => ({ kind: 'gone', table: 'drafts', key }) as const),
    ...accepted.map((row) => ({ kind: 'local', table: 'accepted', row }) as const),
    ...forgotten.map((row) => ({ kind: 'local', table: 'forgotten', row }) as const),
    ...done.map((key) => ({ kind: 'gone', table: 'accepted', key }) as const),
  ]);

  const stillStands = async (): Promise<boolean> => {
    const { revisions, device, tallies } = database;
    const [[limit, writer], known, talliesNow] = await Promise.all([
      device.bulkGet(['minWriter', `writer:${asked.board}`]),
      revisions.where('record').anyOf(gathered.records).primaryKeys(),
      counted.ids.length > 0 ? tallies.bulkGet(counted.ids) : [],
    ]);
    refuseNewer(limit);
    return (
      (writer as WriterRow | undefined)?.seq === gathered.writer?.seq &&
      known.length === gathered.history.length &&
      talliesNow.every((row, place) => row?.by === counted.by[place])
    );
  };

  const kept = await database.transaction('rw', database.tables, async () => {
    if (!(await stillStands())) return false;
    await Promise.all([
      database.revisions.bulkPut([
        ...gathered.dropped.map((row) => ({ ...row, sealed: null })),
        ...(erasure ? [erasure.row] : []),
      ]),
      database.current.bulkPut([...currentRows, ...(erasure ? [erasure.current] : [])]),
      database.tallies.bulkPut(counted.puts.map((row) => ({ ...row, by: mark }))),
      database.tallies.bulkDelete(counted.gone),
      database.drafts.bulkDelete(dropped),
      database.blobs.bulkDelete([...blobs]),
      database.staged.bulkPut([...copies.staged]),
      database.quarantine.bulkDelete([...copies.quarantine]),
      database.accepted.bulkPut(accepted),
      database.accepted.bulkDelete(done),
      database.forgotten.bulkPut(forgotten),
      ...(erasure ? [database.device.put(erasure.writer)] : []),
    ]);
    return true;
  });
  if (kept) return gone.size;
  // The second copy must not list an erasure that never was.
  await journal.append([
    ...(erasure ? [{ kind: 'void', id: erasure.row.id } as const] : []),
    ...accepted
      .filter(({ key }) => erasure || !key.startsWith(marks.erasure))
      .map(({ key }) => ({ kind: 'gone', table: 'accepted', key }) as const),
  ]);
  return 'raced';
};

/**
 * Takes words out of every table in one strict transaction: bodies and salts go, headers stay, and what was computed
 * from them is computed anew. How many revisions lost theirs. The second copy is seen to by `cleanCopy`.
 */
export const eraseBodies = async (
  tools: WriteTools,
  asked: BodiesToErase,
): Promise<Result<number, 'unavailable'>> => {
  for (let go = 0; go < tries; go += 1) {
    const outcome = await attempt(tools, asked);
    if (outcome === 'raced') continue;
    tools.remembered.forget();
    return ok(outcome);
  }
  return problem('unavailable');
};
