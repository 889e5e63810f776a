import { ok, type Result } from '../base/result.ts';
import type { DraftRow } from './database.ts';
import { type DraftWords, draftOf } from './drafts.ts';
import type { SaveProblem } from './notebook.ts';
import type { Tabs } from './ports.ts';
import type { Saving } from './saving.ts';
import { type WriteTools, writeRecords } from './write-records.ts';

/** Where the browser cannot say which tabs live: a draft this old has no tab behind it. Milliseconds. */
const deadAfter = 60_000;

export interface DeadDraftTools extends WriteTools {
  readonly tabs: Tabs;
}

const isDead = async ({ tabs, clock }: DeadDraftTools): Promise<(row: DraftRow) => boolean> => {
  const alive = await tabs.alive();
  return ({ tab, at }) => tab !== tabs.id && (alive ? !alive.has(tab) : at < clock.now() - deadAfter);
};

const cut = async (tools: DeadDraftTools, row: DraftRow): Promise<Result<null, SaveProblem>> => {
  const words = (await tools.sealer.open(row.sealed)) as DraftWords;
  const { board, record, type, author, slot } = row;
  const written = await writeRecords(tools, [
    {
      board,
      record,
      type,
      author,
      op: 'put',
      fields: {},
      ...(words.seed ? { seed: words.seed } : {}),
      typed: [draftOf(row, words)],
      slots: [slot],
      onlyWithSlots: true,
    },
  ]);
  return written.ok ? ok(null) : written;
};

/** What was being typed in a tab that died becomes a revision; nobody is asked whether to "restore" it. */
export const cutDeadDrafts = async (tools: DeadDraftTools, saving: Saving): Promise<void> => {
  const dead = (await tools.database.drafts.toArray()).filter(await isDead(tools));
  for (const row of dead) await saving.once(row.slot, () => cut(tools, row));
};
