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

export type SaidAnswer = 'yes' | 'no';

/**
 * What a person said on this device of what another's file brought. These rows never come by another's file, so nobody can
 * say it for somebody else; one's own backup brings them back.
 */
export interface SaidHere {
  /** By what was asked about: a record, or two with a `|` between them. */
  readonly said: Watched<ReadonlyMap<string, SaidAnswer>>;
  /** `null` takes it back: it is asked again. */
  say(about: string, answer: SaidAnswer | null): Promise<Result<null, SaveProblem>>;
}

interface SaidTools {
  readonly database: NotebookDatabase;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly saving: Pick<Saving, 'once'>;
  readonly live: LiveTools;
}

/** What the rows of a question are called; frozen, for they stand in backups. */
type Whats = Readonly<Record<SaidAnswer, string>>;

const answers = ['yes', 'no'] as const;

const createSaid = ({ database, journal, clock, saving, live }: SaidTools, whats: Whats): SaidHere => {
  const keyOf = (answer: SaidAnswer, about: string): string => `${whats[answer]}:${about}`;
  return {
    said: createLive(
      live,
      () =>
        database.accepted
          .where('key')
          .startsWithAnyOf(answers.map((one) => keyOf(one, '')))
          .toArray(),
      async (rows) => new Map(rows.map(({ id, what }) => [id, what === whats.yes ? 'yes' : 'no'])),
    ),
    say: (about, answer) =>
      saving.once(`${whats.yes} ${about}`, async () => {
        const at = isoTime(clock.now());
        const rows: AcceptedRow[] = answer
          ? [{ key: keyOf(answer, about), what: whats[answer], id: about, at }]
          : [];
        const gone = answers.filter((one) => one !== answer).map((one) => keyOf(one, about));
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
  };
};

export interface AllSaidHere {
  /** Of `same` records (records.md 8): whether two visits are one. */
  readonly visits: SaidHere;
  /** Of a trust board that names a board of this device as one below it: `aboutTrust` in domain/trust. */
  readonly trusts: SaidHere;
}

export const createSaidHere = (tools: SaidTools): AllSaidHere => ({
  visits: createSaid(tools, { yes: 'same', no: 'not-same' }),
  trusts: createSaid(tools, { yes: 'under', no: 'not-under' }),
});
