import { ok, problem, type Result } from '../../base/result.ts';
import { refuseNewer } from '../writer.ts';
import { moveImport } from './import-moving.ts';
import { Cancelled, type FileTools, readImport } from './import-tools.ts';
import type { AcceptAsked, AcceptProblem, FileWatch, ImportDone, ImportUndone } from './notebook-files.ts';
import { markForUndoing, rejectImport, takeImportBack } from './undo-import.ts';

/** From now on the file is being taken in, whatever happens; false where it does not wait for an answer. */
const begin = async (tools: FileTools, id: string, itIsMe: boolean): Promise<boolean> => {
  const { database, sealer } = tools;
  const found = await readImport(tools, id);
  if (!found) return false;
  const sealed = await sealer.seal({ ...found.words, itIsMe });
  const { imports, device } = database;
  return database.transaction('rw', imports, device, async () => {
    refuseNewer(await device.get('minWriter'));
    const row = await imports.get(id);
    if (row?.state === 'staged') await imports.put({ ...row, state: 'moving', sealed });
    return row?.state === 'staged' || row?.state === 'moving';
  });
};

export const acceptImport = async (
  tools: FileTools,
  id: string,
  { itIsMe, ...watch }: AcceptAsked & FileWatch,
): Promise<Result<ImportDone, AcceptProblem>> => {
  if (!(await begin(tools, id, itIsMe))) return problem('unknown-import');
  try {
    if ((await moveImport(tools, id, watch)) === 'over') return problem('cancelled');
    const brought = await tools.database.broughtBy.where('import').equals(id).toArray();
    return ok({ id, added: brought.flatMap(({ keys }) => keys).length });
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    await markForUndoing(tools, id);
    await takeImportBack(tools, id);
    return problem('cancelled');
  }
};

export const undoImport = async (
  tools: FileTools,
  id: string,
  watch: FileWatch = {},
): Promise<Result<ImportUndone, AcceptProblem>> => {
  if (!(await markForUndoing(tools, id))) return problem('unknown-import');
  return ok(await takeImportBack(tools, id, watch));
};

/** A file nobody has answered for is let go after a day: its words are nowhere else in the notebook. Milliseconds. */
const waitsFor = 24 * 60 * 60 * 1_000;

/** Goes on with what a closed tab left half done, either way; not with what this tab is doing already. */
export const resumeImports = async (
  tools: FileTools,
  busy: {
    readonly has: (id: string) => boolean;
    readonly with: (id: string, run: () => Promise<unknown>) => Promise<unknown>;
  },
): Promise<void> => {
  const { database, clock } = tools;
  for (const { id, state, at } of await database.imports.toArray()) {
    if (busy.has(id)) continue;
    if (state === 'moving') await busy.with(id, () => moveImport(tools, id, {}));
    else if (state === 'undone') await busy.with(id, () => takeImportBack(tools, id));
    else if (state === 'staged' && Date.parse(at) < clock.now() - waitsFor) await rejectImport(tools, id);
  }
};
