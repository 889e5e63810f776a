import { ok, problem, type Result } from '../base/result.ts';
import type { Fields } from '../revisions/revision.ts';
import { type OpenSlot, type Slots, textLimit, type Writing } from './drafts.ts';
import type { SaveProblem } from './notebook.ts';
import type { RecordWrite } from './record-write.ts';
import type { Saving } from './saving.ts';
import { type WriteTools, type WrittenRecord, writeRecords } from './write-records.ts';

type Asked = Pick<RecordWrite, 'type' | 'record' | 'op' | 'fields'>;
type Saved = Promise<Result<string, SaveProblem>>;

export interface RecordChanges {
  /** Makes a revision of what is being typed in a record. */
  cut(slot: OpenSlot): Promise<Result<null, SaveProblem>>;
  save(asked: Omit<Asked, 'op'>): Saved;
  remove(record: string): Saved;
  restore(record: string): Saved;
  /** Lets go of fields that failed on a board that is taken off this device. */
  letGo(board: string): void;
}

interface ChangeTools extends WriteTools {
  readonly saving: Saving;
  readonly slots: Slots;
  /** null while the database has not said where this device works. */
  readonly here: () => Writing | null;
}

interface Failed {
  readonly by: Writing | null;
  readonly fields: Fields;
  /** What stood in the boxes of these fields when they were saved: other words there are newer. */
  readonly boxes: ReadonlyMap<string, string>;
}

const textsIn = (fields: Fields): readonly string[] =>
  Object.values(fields).filter((value): value is string => typeof value === 'string' && value !== '');

export const createRecordChanges = (tools: ChangeTools): RecordChanges => {
  const { database, saving, slots, here } = tools;
  /** Fields whose saving failed, by record: the next save of the record carries them along. */
  const unsaved = new Map<string, Failed>();

  /**
   * The slots of a record carry on from what has just been written. A text that the record does not say, because
   * another tab has changed it, stays on what its writer saw: going on from there must not hide the other's.
   */
  const carryOn = (
    before: readonly { slot: OpenSlot; text: string }[],
    { added, heads, words }: WrittenRecord,
  ): void => {
    const plain = added.filter(({ field }) => field === null).map(({ id }) => id);
    for (const { slot, text } of before) {
      const own = added.find(({ field }) => field === slot.field);
      const isSaid = words?.body[slot.field] === text && !words.clashes.includes(slot.field);
      const basis = own ? [own.id] : isSaid ? (plain.length > 0 ? plain : heads) : (slot.basis ?? null);
      slots.carryOn(slot, { basis, text });
    }
  };

  /** One record, with whatever is being typed in it in this tab. */
  const change = async (asked: Asked, by: Writing | null): Saved => {
    const writing = by ?? here();
    if (!writing) throw new Error('Nothing can be written before settleIn');
    const open = slots.uncut().filter(({ record }) => record === asked.record);
    const before = open.map((slot) => ({ slot, text: slot.text }));
    for (const { slot } of before) if (slot.basis === undefined) await slots.lookAt(slot);
    const typed = before
      .filter(({ slot }) => !Object.hasOwn(asked.fields, slot.field))
      .map(({ slot: { field, basis }, text }) => ({ field, text, basis: basis ?? null }));
    const texts = [...textsIn(asked.fields), ...typed.map(({ text }) => text)];
    if (texts.some((text) => text.length > textLimit)) return problem('too-large');
    const seed = open.find((slot) => slot.seed)?.seed;
    const slotNames = open.map(({ slot }) => slot);
    const write: RecordWrite = { ...asked, ...writing, ...(seed ? { seed } : {}), typed, slots: slotNames };
    const written = await writeRecords(tools, [write]);
    if (!written.ok) return written;
    for (const one of written.value) carryOn(before, one);
    return ok(asked.record);
  };

  const boxesOf = (record: string): ReadonlyMap<string, string> =>
    new Map(
      slots
        .uncut()
        .filter((slot) => slot.record === record)
        .map(({ field, text }) => [field, text]),
    );

  /** Without those in whose box somebody has typed on since: the box has its own way to disk. */
  const notTypedOver = (record: string, { fields, boxes }: Failed): Fields => {
    const typed = boxesOf(record);
    return Object.fromEntries(
      Object.entries(fields).filter(([field]) => !typed.has(field) || typed.get(field) === boxes.get(field)),
    );
  };

  const save = ({ fields, ...asked }: Omit<Asked, 'op'>): Saved => {
    const { record } = asked;
    const failed = unsaved.get(record);
    const boxes = boxesOf(record);
    unsaved.set(record, {
      by: failed?.by ?? here(),
      fields: { ...(failed && notTypedOver(record, failed)), ...fields },
      boxes,
    });
    return saving.run({
      key: `record ${record}`,
      texts: () => textsIn(unsaved.get(record)?.fields ?? {}),
      attempt: async () => {
        const carried = unsaved.get(record);
        const fieldsNow = carried ? notTypedOver(record, carried) : {};
        const result = await change({ ...asked, op: 'put', fields: fieldsNow }, carried?.by ?? null);
        if (result.ok && unsaved.get(record) === carried) unsaved.delete(record);
        return result;
      },
      again: () => save({ ...asked, fields: {} }),
    });
  };

  const decide = async (record: string, op: 'delete' | 'restore'): Saved => {
    // What is being typed in it goes into the history first: a deletion can be taken back, a lost text cannot.
    for (const slot of slots.uncut()) {
      const left = slot.record === record ? await slots.leave(slot) : ok(null);
      if (!left.ok) return left;
    }
    return saving.once(`${op} ${record}`, async () => {
      const type = (await database.current.get(record))?.type ?? '';
      return change({ type, record, op, fields: {} }, null);
    });
  };

  return {
    cut: async (slot) => {
      const { type, record } = slot;
      const written = await change({ type, record, op: 'put', fields: {} }, slot.by);
      return written.ok ? ok(null) : written;
    },
    save,
    remove: (record) => decide(record, 'delete'),
    restore: (record) => decide(record, 'restore'),
    letGo: (board) => {
      for (const [record, { by }] of unsaved) {
        if (by?.board !== board) continue;
        unsaved.delete(record);
        saving.forget(`record ${record}`);
      }
    },
  };
};
