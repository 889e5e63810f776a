import type { Fields } from '../revisions/revision.ts';

/** One record to be changed, as asked for: what the write path turns into revisions. */
export interface RecordWrite {
  readonly board: string;
  readonly record: string;
  readonly type: string;
  readonly author: string;
  readonly op: 'put' | 'delete' | 'restore';
  /** Laid over the body as it stands; `undefined` takes a field away. */
  readonly fields: Fields;
  /** The body of a record that does not exist yet. */
  readonly seed?: Fields;
  /** Text typed in this tab and not yet cut, each with the heads it was typed on. */
  readonly typed: readonly TypedField[];
  /** Draft rows that this write makes superfluous. */
  readonly slots: readonly string[];
  /** Only if those rows are still there: another tab may have cut the drafts of a dead one already. */
  readonly onlyWithSlots?: boolean;
  /** Fixed where two devices must make the very same revision (an invite); else now, this device, a fresh salt. */
  readonly agreed?: {
    readonly at: string;
    readonly device: string;
    readonly seq: number;
    readonly salt: string;
  };
  /** ISO time, where it is not now. */
  readonly at?: string;
}

export interface TypedField {
  readonly field: string;
  readonly text: string;
  /** null when it was typed before the record existed. */
  readonly basis: readonly string[] | null;
}
