import { ok, problem, type Result } from '../../base/result.ts';
import type { SaveProblem } from '../notebook.ts';
import { isLostConnection, saveProblemOf } from '../storage-problem.ts';
import { exportNotebook, keepExport } from './export-notebook.ts';
import { acceptImport, resumeImports, undoImport } from './import-accept.ts';
import { previewImport } from './import-preview.ts';
import type { FileTools, ImportWords } from './import-tools.ts';
import type { ImportSeen, NotebookFiles } from './notebook-files.ts';
import { rejectImport } from './undo-import.ts';

const seen = async ({ database, sealer }: FileTools): Promise<readonly ImportSeen[]> => {
  const rows = (await database.imports.toArray()).filter(({ count }) => count >= 0);
  const all = await Promise.all(
    rows.map(async ({ id, at, state, sealed }): Promise<ImportSeen> => {
      const { preview } = (await sealer.open(sealed)) as ImportWords;
      return { id, at, state, preview };
    }),
  );
  return all.sort((one, other) => (one.at < other.at ? 1 : -1));
};

/** Loaded when a person makes or opens a file, never at the start. */
export const createNotebookFiles = (tools: FileTools): NotebookFiles => {
  /** A lost connection is opened anew once; what the database refuses is named. What is halfway goes on later. */
  const safely = async <Value, Problem>(
    run: () => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem | SaveProblem>> => {
    try {
      await tools.open();
      return await run();
    } catch (error) {
      if (!isLostConnection(error)) return problem(named(error));
    }
    try {
      await tools.reopen();
      return await run();
    } catch (error) {
      return problem(named(error));
    }
  };
  /** Under way in this tab: a look at the start must not race them. */
  const busy = new Set<string>();
  const whileBusy = async <Value>(id: string, run: () => Promise<Value>): Promise<Value> => {
    busy.add(id);
    try {
      return await run();
    } finally {
      busy.delete(id);
    }
  };
  return {
    exportNotebook: (asked, watch) => safely(() => exportNotebook(tools, asked, watch)),
    keepExport: (made) =>
      safely(async () => {
        await keepExport(tools, made);
        return ok(null);
      }),
    previewImport: (bytes, secret = null, asked = {}) =>
      safely(() => previewImport(tools, bytes, { secret, ...asked })),
    acceptImport: (id, asked) => whileBusy(id, () => safely(() => acceptImport(tools, id, asked))),
    rejectImport: (id) => rejectImport(tools, id),
    undoImport: (id, watch) => whileBusy(id, () => safely(() => undoImport(tools, id, watch))),
    imports: () => seen(tools),
    resumeImports: () => resumeImports(tools, { has: (id) => busy.has(id), with: whileBusy }),
  };
};

/** A database error has a name among those known; anything else is a fault of ours, and is thrown. */
const named = (error: unknown): SaveProblem => {
  const isOurs = error instanceof TypeError || error instanceof RangeError;
  if (isOurs) throw error;
  return saveProblemOf(error);
};
