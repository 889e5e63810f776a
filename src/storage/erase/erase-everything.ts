import { ok, problem, type Result } from '../../base/result.ts';
import { type NotebookDatabase, writerVersion } from '../database.ts';
import type { SaveProblem } from '../notebook.ts';
import type { Journal, LastMoment, PlaceHint, Tabs } from '../ports.ts';
import { refuseNewer } from '../writer.ts';

export interface EverythingTools {
  readonly database: NotebookDatabase;
  readonly journal: Journal;
  readonly tabs: Tabs;
  readonly lastMoment: LastMoment;
  readonly placeHint: PlaceHint;
  /** Lets go of whatever this tab has in memory. */
  readonly forgetMemory: () => void;
  /** Nowhere is set up any more. */
  readonly leavePlace: () => void;
}

/**
 * Every table, the second copy, and what local storage holds. The second copy goes first and once more at the end:
 * a start-up check that ran meanwhile could have written to it.
 */
export const eraseAll = async (tools: EverythingTools): Promise<Result<null, SaveProblem | 'other-tabs'>> => {
  const { database, journal, tabs, lastMoment, placeHint } = tools;
  const alive = await tabs.alive();
  if (alive && [...alive].some((tab) => tab !== tabs.id)) return problem('other-tabs');
  tools.forgetMemory();
  await journal.wipe();
  await database.transaction('rw', database.tables, async () => {
    refuseNewer(await database.device.get('minWriter'));
    await Promise.all(database.tables.map((table) => table.clear()));
    await database.device.put({ key: 'minWriter', version: writerVersion });
  });
  await journal.wipe();
  for (const tab of lastMoment.found().keys()) lastMoment.drop(tab);
  placeHint.keep(null);
  tools.leavePlace();
  return ok(null);
};
