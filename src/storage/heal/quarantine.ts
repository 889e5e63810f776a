import { isoTime } from '../../base/clock.ts';
import { sha256Hex } from '../../base/ids.ts';
import type { NotebookDatabase, QuarantineRow } from '../database.ts';
import { encodeLine } from '../journal/lines.ts';
import type { Quarantined } from '../notebook.ts';
import type { JournalLine } from '../ports.ts';
import { isLocked, type Sealer } from '../sealer.ts';
import type { HealTools } from './heal-tools.ts';

/** Something that cannot be used, with the name of what is wrong with it. */
export interface Unusable {
  readonly why: string;
  /** As it was found: a line of the journal, or a row written as one. */
  readonly bytes: Uint8Array;
}

export const unusableLine = (line: JournalLine, why: string): Unusable => ({
  why,
  bytes: encodeLine({ at: 0, line }),
});

/** Rows for the quarantine. Named by their bytes: what is found twice is kept once. */
export const quarantineRows = (
  { sealer, clock }: Pick<HealTools, 'sealer' | 'clock'>,
  from: QuarantineRow['from'],
  found: readonly Unusable[],
): Promise<readonly QuarantineRow[]> =>
  Promise.all(
    found.map(async ({ why, bytes }) => ({
      id: `${from}:${sha256Hex(bytes)}`,
      at: isoTime(clock.now()),
      from,
      why,
      sealed: await sealer.sealBytes(bytes),
    })),
  );

/** What was put aside, newest first, as bytes that can be exported. */
export const listQuarantined = async ({
  database,
  sealer,
}: {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
}): Promise<readonly Quarantined[]> => {
  const rows = (await database.quarantine.toArray()).sort((one, other) => (one.at < other.at ? 1 : -1));
  return Promise.all(
    rows.map(async ({ id, at, from, why, sealed }) => ({
      id,
      at,
      from,
      why,
      bytes: await sealer.openBytes(sealed).catch((error: unknown) => {
        if (isLocked(error)) throw error;
        return sealed;
      }),
    })),
  );
};
