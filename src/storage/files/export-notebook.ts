import { isoTime } from '../../base/clock.ts';
import { ok, problem, type Result } from '../../base/result.ts';
import {
  type ContentLine,
  type FileHeader,
  type FileKind,
  formatName,
  formatVersion,
  revisionLine,
} from '../../exchange/notebook-file/notebook-lines.ts';
import { blobLines, writeNotebookFile } from '../../exchange/notebook-file/write-notebook-file.ts';
import type { HeldElsewhereRow } from '../database.ts';
import { blobsIn } from '../erase/erase-blobs.ts';
import type { CurrentWords } from '../project-record.ts';
import { revisionOf } from '../rows.ts';
import { refuseNewer } from '../writer.ts';
import { type ExportPlan, planExport } from './export-plan.ts';
import { Cancelled, type FileTools, inChunks, stopIfCancelled } from './import-tools.ts';
import type { ExportAsked, ExportProblem, FileWatch, MadeFile } from './notebook-files.ts';

const maker = 'SEND Assurance Notebook';

/** Read in small pieces, so that a note typed meanwhile is written between two of them. */
const pieceSize = 100;

/** Thrown where a board was taken off the device while its file was being made. */
class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

const says = async ({ database, sealer, place }: FileTools): Promise<FileHeader['by'] | null> => {
  const person = place.read()?.person;
  const row = person === undefined ? undefined : await database.current.get(person);
  if (person === undefined) return null;
  const words = row ? ((await sealer.open(row.sealed)) as CurrentWords) : null;
  const name = words?.body.name;
  return { person, name: typeof name === 'string' ? name.slice(0, 200) : '' };
};

/** What a person decided here goes only into their own files; a looking taken off this device stays on the other one. */
async function* localLines(
  { database }: FileTools,
  { kind, boards }: { readonly kind: FileKind; readonly boards: readonly string[] },
): AsyncGenerator<ContentLine> {
  if (kind === 'hand-over') return;
  for (const { key, what, id, at } of await database.accepted.toArray())
    yield { line: 'local', table: 'accepted', row: { key, what, id, at } };
  if (kind === 'own-device') return;
  for (const { record, board, at } of await database.forgotten.toArray())
    if (boards.includes(board)) yield { line: 'local', table: 'forgotten', row: { record, board, at } };
}

async function* contentLines(
  tools: FileTools,
  {
    plan,
    kind,
    whole,
    watch,
  }: {
    readonly plan: ExportPlan;
    readonly kind: FileKind;
    /** Filled with the ids that went with their words. */
    readonly whole: string[];
    readonly watch: FileWatch;
  },
): AsyncGenerator<ContentLine> {
  const { database, sealer } = tools;
  const sent = new Set<string>();
  let done = 0;
  for (const some of inChunks(plan.ids, pieceSize)) {
    stopIfCancelled(watch.signal);
    for (const row of await database.revisions.bulkGet([...some])) {
      if (!row) throw new ChangedMeanwhile();
      const isWhole = plan.whole.has(row.id);
      const revision = await revisionOf(isWhole ? row : { ...row, sealed: null }, sealer);
      for (const id of blobsIn(revision.words?.body)) {
        const blob = sent.has(`${row.board}|${id}`) ? null : await database.blobs.get([row.board, id]);
        if (blob) yield* blobLines(row.board, id, await sealer.openBytes(blob.sealed));
        sent.add(`${row.board}|${id}`);
      }
      if (revision.words) whole.push(row.id);
      yield revisionLine(revision);
    }
    done += some.length;
    watch.onProgress?.((0.9 * done) / plan.ids.length);
  }
  yield* localLines(tools, { kind, boards: plan.boards });
}

export const exportNotebook = async (
  tools: FileTools,
  { kind, boards, records, lock, form }: ExportAsked,
  watch: FileWatch = {},
): Promise<Result<MadeFile, ExportProblem>> => {
  try {
    await tools.settle();
    await tools.open();
    const plan = await planExport(tools, { kind, boards, records }, watch.signal);
    if (plan.ids.length === 0) return problem('nothing-to-export');
    const made = isoTime(tools.clock.now());
    const by = await says(tools);
    const header: FileHeader = {
      format: formatName,
      version: formatVersion,
      maker,
      made,
      kind,
      boards: plan.boards,
      ...(by ? { by } : {}),
      count: plan.ids.length,
    };
    const whole: string[] = [];
    const lines = contentLines(tools, { plan, kind, whole, watch });
    const { bytes, type, ending } = await writeNotebookFile(header, lines, { lock, form });
    stopIfCancelled(watch.signal);
    watch.onProgress?.(1);
    const name = `send-notes-${kind}-${tools.clock.today()}${ending}`;
    return ok({ kind, bytes, name, type, made, count: plan.ids.length, whole });
  } catch (error) {
    if (error instanceof Cancelled) return problem('cancelled');
    if (error instanceof ChangedMeanwhile) return problem('changed-meanwhile');
    throw error;
  }
};

/** A backup that has left the app: what it holds is held elsewhere from now on. Other kinds prove nothing yet. */
export const keepExport = async (
  { database, journal }: FileTools,
  { kind, made, whole, count }: MadeFile,
): Promise<void> => {
  if (kind !== 'backup') return;
  const { heldElsewhere, device } = database;
  for (const some of inChunks(whole, 500)) {
    const known = await heldElsewhere.bulkGet([...some]);
    const rows = some
      .filter((_, place) => !known[place])
      .map((revision): HeldElsewhereRow => ({ revision, where: 'backup', at: made }));
    if (rows.length === 0) continue;
    await journal.append(rows.map((row) => ({ kind: 'local', table: 'heldElsewhere', row })));
    await database.transaction('rw', heldElsewhere, device, async () => {
      refuseNewer(await device.get('minWriter'));
      await heldElsewhere.bulkPut(rows);
    });
  }
  const row = { key: 'lastBackup', at: made, entries: count } as const;
  await journal.append([{ kind: 'local', table: 'device', row }]);
  await database.transaction('rw', device, async () => {
    refuseNewer(await device.get('minWriter'));
    await device.put(row);
  });
};
