import type { Ids } from '../base/ids.ts';
import { type DeviceRow, writerVersion } from './database.ts';
import { NewerVersion } from './storage-problem.ts';

export type WriterRow = Extract<DeviceRow, { device: string }>;

/** Old code must not write to a database that newer code has changed; asked inside every write transaction. */
export const refuseNewer = (row: DeviceRow | undefined): void => {
  if (row?.key === 'minWriter' && row.version > writerVersion) throw new NewerVersion();
};

/** This device as a writer on one board. */
export interface Writer {
  readonly device: string;
  next(): number;
  used(): boolean;
  row(): WriterRow;
}

/**
 * The number of a revision is part of what is hashed, so it is taken before the transaction and checked inside.
 * A device has another id on each board: dropping a board leaves no trace, and no number is ever used twice.
 */
export const createWriter = (board: string, row: WriterRow | undefined, ids: Ids): Writer => {
  const device = row?.device ?? ids.make('device');
  const first = row?.seq ?? 0;
  let seq = first;
  return {
    device,
    next: () => {
      seq += 1;
      return seq;
    },
    used: () => seq !== first,
    row: () => ({ key: `writer:${board}`, device, seq }),
  };
};
