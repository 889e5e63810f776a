import type { FileKind } from '../../exchange/notebook-file/notebook-lines.ts';
import { headsOf } from '../../revisions/heads.ts';
import type { Words } from '../../revisions/revision.ts';
import type { RevisionRow } from '../database.ts';
import { revisionOf } from '../rows.ts';
import { boardRows, sampleBoards } from './export-boards.ts';
import { revisionsOfRecords } from './import-rows.ts';
import { type FileTools, inChunks, stopIfCancelled } from './import-tools.ts';

/** Which revisions go into a file, record by record; `whole` those that go with their words. */
export interface ExportPlan {
  readonly boards: readonly string[];
  readonly ids: readonly string[];
  readonly whole: ReadonlySet<string>;
}

const chosenBoards = async (
  tools: FileTools,
  asked: readonly string[] | undefined,
): Promise<readonly string[]> => {
  const samples = await sampleBoards(tools);
  const now = tools.place.read()?.board;
  const all = [...(await boardRows(tools.database)).map(({ board }) => board), ...(now ? [now] : [])];
  return [...new Set(asked ?? all)].filter((board) => !samples.has(board)).sort();
};

const idsByRecord = (
  { database }: FileTools,
  boards: readonly string[],
  records: readonly string[] | undefined,
): Promise<readonly string[]> =>
  database.transaction('r', database.revisions, async () => {
    const [inOrder, wanted] = await Promise.all([
      database.revisions.orderBy('record').primaryKeys(),
      database.revisions
        .where('board')
        .anyOf([...boards])
        .primaryKeys(),
    ]);
    const chosen = new Set(wanted);
    const ofRecords =
      records &&
      new Set(
        await database.revisions
          .where('record')
          .anyOf([...records])
          .primaryKeys(),
      );
    return inOrder.filter((id) => chosen.has(id) && (ofRecords?.has(id) ?? true));
  });

const isPrivate = async ({ sealer }: FileTools, { type, sealed }: RevisionRow): Promise<boolean> =>
  type === 'placing' || (sealed !== null && ((await sealer.open(sealed)) as Words).body.private === true);

/** Current text only: of each record its heads whole, of all before them what was built on what. */
const currentText = async (
  tools: FileTools,
  ids: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Pick<ExportPlan, 'ids' | 'whole'>> => {
  const { database, sealer } = tools;
  const sent: string[] = [];
  const whole = new Set<string>();
  const records = new Set<string>();
  const forgotten = new Set(await database.forgotten.toCollection().primaryKeys());
  for (const some of inChunks(ids, 200))
    for (const row of await database.revisions.bulkGet([...some])) if (row) records.add(row.record);
  for (const some of inChunks(
    [...records].filter((record) => !forgotten.has(record)),
    50,
  )) {
    stopIfCancelled(signal);
    const rows = await revisionsOfRecords(database, some);
    for (const record of some) {
      const history = rows.filter((row) => row.record === record);
      const revisions = await Promise.all(history.map((row) => revisionOf({ ...row, sealed: null }, sealer)));
      const heads = new Set(headsOf(revisions));
      const tops = history.filter(({ id }) => heads.has(id));
      if ((await Promise.all(tops.map((row) => isPrivate(tools, row)))).includes(true)) continue;
      sent.push(...history.map(({ id }) => id));
      for (const { id, sealed } of tops) if (sealed) whole.add(id);
    }
  }
  return { ids: sent, whole };
};

export const planExport = async (
  tools: FileTools,
  asked: {
    readonly kind: FileKind;
    readonly boards?: readonly string[] | undefined;
    readonly records?: readonly string[] | undefined;
  },
  signal: AbortSignal | undefined,
): Promise<ExportPlan> => {
  const boards = await chosenBoards(tools, asked.boards);
  const ids = await idsByRecord(tools, boards, asked.records);
  if (asked.kind === 'hand-over') return { boards, ...(await currentText(tools, ids, signal)) };
  return { boards, ids, whole: new Set(ids) };
};
