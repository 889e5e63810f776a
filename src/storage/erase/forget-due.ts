import { type CivilDate, isCivilDate } from '../../base/civil-date.ts';
import type { Board, Looking } from '../../domain/records/bodies.ts';
import type { Fields } from '../../revisions/revision.ts';
import type { NotebookDatabase } from '../database.ts';
import type { CurrentWords } from '../project-record.ts';
import type { Sealer } from '../sealer.ts';
import type { DueToForget } from './erasing.ts';

/** The same day some months on; the last day of a shorter month. */
export const monthsAfter = (date: CivilDate, months: number): CivilDate => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(Math.min(day, last))}`;
};

interface DueTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
}

interface Known {
  readonly record: string;
  readonly body: Fields;
}

const living = async (
  { database, sealer }: DueTools,
  board: string,
  type: string,
): Promise<readonly Known[]> => {
  const rows = await database.current.where('lists').startsWith(`board|${board}|${type}|0|`).toArray();
  return Promise.all(
    rows.map(async ({ record, sealed }) => ({
      record,
      body: ((await sealer.open(sealed)) as CurrentWords).body,
    })),
  );
};

/** The day on which the board approved the minutes that considered a report of the looking, where that is recorded. */
const minutedOn = (
  looking: string,
  reports: readonly Known[],
  handlings: readonly Known[],
): CivilDate | null => {
  const own = reports.filter(({ body }) => Array.isArray(body.lookings) && body.lookings.includes(looking));
  const days = handlings
    .filter(
      ({ body }) =>
        body.event === 'considered' && body.minute && own.some(({ record }) => record === body.report),
    )
    .flatMap(({ body: { on } }) => (typeof on === 'string' && isCivilDate(on) ? [on] : []));
  return days.sort().at(-1) ?? null;
};

/** Finished lookings past the months the board keeps notes for. A board that says 0 months has not decided: nothing is due. */
export const dueToForget = async (
  tools: DueTools,
  board: string,
  today: CivilDate,
): Promise<readonly DueToForget[]> => {
  const row = await tools.database.current.get(board);
  if (!row) return [];
  const { keepMonths } = ((await tools.sealer.open(row.sealed)) as CurrentWords).body as Partial<Board>;
  if (!keepMonths) return [];
  const [lookings, reports, handlings] = await Promise.all([
    living(tools, board, 'looking'),
    living(tools, board, 'report'),
    living(tools, board, 'handling'),
  ]);
  return lookings
    .flatMap(({ record, body }): DueToForget[] => {
      // Our own row: its body was checked when it came in.
      const looking = body as unknown as Looking;
      if (!looking.finishedOn) return [];
      const minute = minutedOn(record, reports, handlings);
      const since = monthsAfter(minute ?? looking.finishedOn, keepMonths);
      return since <= today ? [{ record, body: looking, since, from: minute ? 'minute' : 'finished' }] : [];
    })
    .sort((one, other) => one.since.localeCompare(other.since));
};
