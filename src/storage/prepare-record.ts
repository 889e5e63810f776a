import { type Clock, isoTime } from '../base/clock.ts';
import type { Ids } from '../base/ids.ts';
import { ok, problem, type Result } from '../base/result.ts';
import { bodyVersion } from '../domain/records/bodies.ts';
import { makeRevision, type RevisionParts } from '../revisions/make-revision.ts';
import type { NextRevision } from '../revisions/next-revisions.ts';
import type { Revision, Revisions } from '../revisions/revision.ts';
import { type RecordView, viewRecord } from '../revisions/view-record.ts';
import type { CurrentRow, NotebookDatabase } from './database.ts';
import { needsHistory, type PlannedRevision, planWrite } from './plan-write.ts';
import { type CurrentWords, type ProjectedRecord, projectRecord, viewOfRow } from './project-record.ts';
import type { RecordWrite } from './record-write.ts';
import { revisionsOf } from './rows.ts';
import type { Sealer } from './sealer.ts';
import type { Writer } from './writer.ts';

/** One record on its way to disk: what it was, what it becomes. */
export interface PreparedRecord {
  readonly write: RecordWrite;
  readonly before: ProjectedRecord | null;
  readonly heads: readonly string[];
  readonly added: readonly { readonly revision: Revision; readonly planned: PlannedRevision }[];
  /** null when the write changes nothing. */
  readonly after: ProjectedRecord | null;
}

interface PrepareTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The usual case, one revision on all heads, is answered without the history. */
const viewAfter = (
  before: RecordView | null,
  history: Revisions | null,
  added: readonly Revision[],
): RecordView | null => {
  const [first] = added;
  if (!first) return before;
  const { header, words, id } = first;
  const onAllHeads = !before || before.heads.every((head) => header.parents.includes(head));
  const settled = header.op !== 'delete' || !before || before.clashes.length === 0;
  if (added.length > 1 || !onAllHeads || !settled)
    return viewRecord([...(history?.values() ?? []), ...added]);
  const deleted = header.op === 'delete';
  return {
    heads: [id],
    body: deleted ? (before?.body ?? null) : (words?.body ?? null),
    deleted,
    contested: false,
    clashes: [],
    missing: [],
    author: before?.author ?? header.author,
    createdAt: before?.createdAt ?? header.at,
    at: header.at,
  };
};

export const prepareRecord = async (
  { database, sealer, clock, ids }: PrepareTools,
  {
    write,
    row,
    writer,
  }: { readonly write: RecordWrite; readonly row: CurrentRow | undefined; readonly writer: Writer },
): Promise<Result<PreparedRecord, 'too-large'>> => {
  const words = row ? ((await sealer.open(row.sealed)) as CurrentWords) : null;
  const before = row && words ? { row, words } : null;
  const short = before && viewOfRow(before.row, before.words);
  const history =
    short && needsHistory(write, short.heads)
      ? await revisionsOf(await database.revisions.where('record').equals(write.record).toArray(), sealer)
      : null;
  const view = history ? viewRecord(history.values()) : short;

  const partsOf = ({ op, parents, body }: NextRevision): RevisionParts => {
    const { agreed, type, record, author } = write;
    const made = agreed ?? { device: writer.device, seq: writer.next(), salt: ids.salt() };
    const at = agreed?.at ?? write.at ?? isoTime(clock.now());
    const { device, seq, salt } = made;
    const board = row?.board ?? write.board;
    return { board, record, type, v: bodyVersion, op, parents, author, device, seq, salt, at, body };
  };

  const added: PreparedRecord['added'][number][] = [];
  for (const planned of planWrite(write, view && { view, revisions: history })) {
    const revision = makeRevision(partsOf(planned));
    if (!revision.ok && revision.problem === 'too-large') return problem('too-large');
    if (!revision.ok) throw new Error(`The body of a ${write.type} is no record: ${revision.problem}`);
    added.push({ revision: revision.value, planned });
  }
  const [first] = added;
  const seen = viewAfter(
    view,
    history,
    added.map(({ revision }) => revision),
  );
  const after = first && seen ? projectRecord(first.revision.header, seen) : null;
  return ok({ write, before, heads: row?.heads ?? [], added, after });
};
