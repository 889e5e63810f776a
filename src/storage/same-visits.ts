import type { Clock } from '../base/clock.ts';
import { isoTime } from '../base/clock.ts';
import { ok, type Result } from '../base/result.ts';
import type { Watched } from '../base/watched.ts';
import type { AcceptedRow, NotebookDatabase } from './database.ts';
import { createLive, type LiveTools } from './live.ts';
import type { SaveProblem } from './notebook.ts';
import type { Journal } from './ports.ts';
import type { Saving } from './saving.ts';
import { refuseNewer } from './writer.ts';

export type SameAnswer = 'yes' | 'no';

/**
 * What a person said on this device of `same` records (records.md 8). These rows never come by another's file, so nobody
 * can join two visits of somebody else; one's own backup brings them back.
 */
export interface SameVisits {
  /** By record. */
  readonly said: Watched<ReadonlyMap<string, SameAnswer>>;
  /** `null` takes it back: it is asked again. */
  say(record: string, answer: SameAnswer | null): Promise<Result<null, SaveProblem>>;
}

interface SameTools {
  readonly database: NotebookDatabase;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly saving: Pick<Saving, 'once'>;
  readonly live: LiveTools;
}

const whats: Record<SameAnswer, string> = { yes: 'same', no: 'not-same' };
const answers = ['yes', 'no'] as const;

const keyOf = (answer: SameAnswer, record: string): string => `${whats[answer]}:${record}`;

const answerOf = ({ what }: AcceptedRow): SameAnswer => (what === whats.yes ? 'yes' : 'no');

export const createSameVisits = ({ database, journal, clock, saving, live }: SameTools): SameVisits => ({
  said: createLive(
    live,
    () =>
      database.accepted
        .where('key')
        .startsWithAnyOf(answers.map((one) => keyOf(one, '')))
        .toArray(),
    async (rows) => new Map(rows.map((row) => [row.id, answerOf(row)])),
  ),
  say: (record, answer) =>
    saving.once(`same ${record}`, async () => {
      const at = isoTime(clock.now());
      const rows: AcceptedRow[] = answer
        ? [{ key: keyOf(answer, record), what: whats[answer], id: record, at }]
        : [];
      const gone = answers.filter((one) => one !== answer).map((one) => keyOf(one, record));
      await journal.append([
        ...gone.map((key) => ({ kind: 'gone', table: 'accepted', key }) as const),
        ...rows.map((row) => ({ kind: 'local', table: 'accepted', row }) as const),
      ]);
      const { accepted, device } = database;
      await database.transaction('rw', accepted, device, async () => {
        refuseNewer(await device.get('minWriter'));
        await accepted.bulkDelete(gone);
        await accepted.bulkPut(rows);
      });
      return ok(null);
    }),
});
