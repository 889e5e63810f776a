import { isoTime } from '../../base/clock.ts';
import { ok, problem, type Result } from '../../base/result.ts';
import type { FileHeader } from '../../exchange/notebook-file/notebook-lines.ts';
import { type FileItem, readNotebookFile } from '../../exchange/notebook-file/read-notebook-file.ts';
import { refuseNewer } from '../writer.ts';
import { knownHere, presentHere } from './import-here.ts';
import { createStaging, type Staged } from './import-staging.ts';
import { Cancelled, type FileTools, type ImportWords, stopIfCancelled } from './import-tools.ts';
import type { FileProblem, FileWatch, ImportPreview, ImportProblem, PreviewAsked } from './notebook-files.ts';
import { rejectImport } from './undo-import.ts';

const nothingBrought: ImportWords['brought'] = { accepted: [], forgotten: [], quarantine: [] };

/** A file may be read by one tab while another starts: an import still being read has a row, but counts as none. */
const begin = async ({ database, sealer, clock }: FileTools, id: string): Promise<void> => {
  const sealed = await sealer.seal(null);
  await database.transaction('rw', database.imports, database.device, async () => {
    refuseNewer(await database.device.get('minWriter'));
    await database.imports.put({
      id,
      at: isoTime(clock.now()),
      state: 'staged',
      moved: 0,
      count: -1,
      sealed,
    });
  });
};

const previewOf = (
  id: string,
  { header, staged, damaged }: { header: FileHeader; staged: Staged; damaged: FileProblem | null },
): ImportPreview => ({
  id,
  kind: header.kind,
  by: header.by ?? null,
  made: header.made,
  maker: header.maker,
  boards: staged.boards,
  counts: staged.counts,
  refused: staged.refused,
  askIfMe: header.kind !== 'hand-over',
  underMyName: staged.underMyName,
  damaged,
});

const end = async (
  { database, sealer, clock }: FileTools,
  preview: ImportPreview,
  count: number,
): Promise<void> => {
  const words: ImportWords = { preview, itIsMe: false, brought: nothingBrought };
  const sealed = await sealer.seal(words);
  const { id } = preview;
  await database.transaction('rw', database.imports, database.device, async () => {
    refuseNewer(await database.device.get('minWriter'));
    await database.imports.put({ id, at: isoTime(clock.now()), state: 'staged', moved: 0, count, sealed });
  });
};

type Staging = ReturnType<typeof createStaging>;

const take = async (staging: Staging, item: FileItem): Promise<void> => {
  if (item.kind === 'revision') await staging.revision(item.revision);
  else if (item.kind === 'blob') await staging.blob(item.blob);
  else if (item.kind === 'local') staging.local(item.local);
  else if (item.kind === 'refused') staging.refuse(item.why, item.bytes);
};

const readInto = async (
  tools: FileTools,
  id: string,
  given: {
    readonly bytes: Uint8Array;
    readonly secret: string | null;
    readonly salvage: boolean;
    readonly begin: () => Promise<void>;
    readonly watch: FileWatch;
    /** Told of the staging, so that nothing is on its way to disk when its rows are taken away. */
    readonly onStaging: (staging: Staging) => void;
  },
): Promise<Result<ImportPreview, FileProblem>> => {
  const { watch } = given;
  let found: { readonly header: FileHeader; readonly staging: Staging } | null = null;
  let damaged: FileProblem | null = null;
  let taken = 0;
  for await (const item of readNotebookFile(given.bytes, given.secret)) {
    stopIfCancelled(watch.signal);
    if (item.kind === 'header') {
      await tools.open();
      const { header } = item;
      const here = await knownHere(tools);
      const present = await presentHere(tools.database, header.boards);
      const staging = createStaging(tools, { importId: id, header, here, present, begin: given.begin });
      given.onStaging(staging);
      found = { header, staging };
    } else if (item.kind === 'ending') damaged = item.problem;
    else if (found) {
      await take(found.staging, item);
      taken += 1;
      if (taken % 200 === 0) watch.onProgress?.(Math.min(1, taken / (found.header.count + 1)));
    }
  }
  if (!found) return problem(damaged ?? 'not-a-notebook-file');
  if (damaged && !given.salvage) return problem(damaged);
  const { header, staging } = found;
  const staged = await staging.finish();
  stopIfCancelled(watch.signal);
  const preview = previewOf(id, { header, staged, damaged });
  await end(tools, preview, staged.rows);
  watch.onProgress?.(1);
  return ok(preview);
};

/** Whatever goes wrong, nothing of the file stays. */
export const previewImport = async (
  tools: FileTools,
  bytes: Uint8Array,
  { secret, salvage = false, ...watch }: { readonly secret: string | null } & PreviewAsked & FileWatch,
): Promise<Result<ImportPreview, ImportProblem>> => {
  const id = tools.ids.make('import');
  let isBegun = false;
  let staging: Staging | null = null as Staging | null;
  const start = async () => {
    isBegun = true;
    await begin(tools, id);
  };
  const onStaging = (begun: Staging) => {
    staging = begun;
  };
  const clear = async () => {
    await staging?.settled();
    if (isBegun) await rejectImport(tools, id);
  };
  try {
    const read = await readInto(tools, id, { bytes, secret, salvage, begin: start, watch, onStaging });
    if (!read.ok) await clear();
    return read;
  } catch (error) {
    await clear().catch(() => {});
    if (error instanceof Cancelled) return problem('cancelled');
    throw error;
  }
};
