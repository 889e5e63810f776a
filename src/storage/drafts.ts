import type { Clock } from '../base/clock.ts';
import { ok, problem, type Result } from '../base/result.ts';
import type { Fields } from '../revisions/revision.ts';
import type { DraftRow, NotebookDatabase } from './database.ts';
import { inBothCopies } from './journal/in-both-copies.ts';
import type { SaveProblem } from './notebook.ts';
import type { Journal, Pace } from './ports.ts';
import type { TypedField } from './record-write.ts';
import type { Saving } from './saving.ts';
import type { Sealer } from './sealer.ts';
import { refuseNewer } from './writer.ts';

/** Characters a text may have; a longer one is kept in memory and said to be too long. */
export const textLimit = 200_000;

export interface SlotName {
  readonly type: string;
  readonly record: string;
  readonly field: string;
}

/** Who is writing, and for which board. */
export interface Writing {
  readonly board: string;
  readonly author: string;
}

/** Text being typed in this tab: one slot a record and field. */
export interface OpenSlot extends SlotName {
  readonly slot: string;
  seed: Fields | undefined;
  /** As it was when it was typed; null while the database has not said. */
  by: Writing | null;
  text: string;
  /** Heads it is typed on; null before the record exists, undefined until the first look. */
  basis: readonly string[] | null | undefined;
  /** Typed since the last write of the draft, since the last cut. */
  unwritten: boolean;
  /** The latest write that was begun. */
  writing: Promise<unknown> | null;
  uncut: boolean;
}

/** What a draft row keeps sealed. */
export interface DraftWords {
  readonly field: string;
  readonly text: string;
  readonly seed?: Fields;
}

export const draftOf = (row: DraftRow, words: DraftWords): TypedField => ({
  field: words.field,
  text: words.text,
  basis: row.basis.length > 0 ? row.basis : null,
});

interface SlotTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly saving: Saving;
  readonly pace: Pace;
  readonly tab: string;
  readonly here: () => Writing | null;
  /** The heads a text for this field is typed on, and what stands there. */
  readonly standing: (name: SlotName) => Promise<{ heads: readonly string[]; text: string } | null>;
  /** Makes a revision of the slot's text. */
  readonly cut: (slot: OpenSlot) => Promise<Result<null, SaveProblem>>;
  readonly changed: () => void;
}

export interface Slots {
  slot(name: SlotName, seed: Fields | undefined): OpenSlot;
  open(slot: OpenSlot): Promise<string>;
  /** Notes the heads a text is typed on, if nobody has yet. */
  lookAt(slot: OpenSlot): Promise<string>;
  type(slot: OpenSlot, text: string): void;
  leave(slot: OpenSlot): Promise<Result<null, SaveProblem>>;
  /** What was written holds this text of the slot; typing goes on from there. */
  carryOn(slot: OpenSlot, from: { readonly basis: readonly string[] | null; readonly text: string }): void;
  /** Every slot with text that no revision holds yet. */
  uncut(): readonly OpenSlot[];
  isDirty(): boolean;
  /** What no write has been acknowledged for, as draft rows, sealed at once; for the last moment of a page. */
  lastWords(): readonly DraftRow[];
  /** Writes what is typed, at once: the page may be gone in a moment. */
  flush(): Promise<void>;
  settle(): Promise<void>;
  /** Lets go of what was typed on a board that is taken off this device. */
  letGo(board: string): void;
  /** What is on disk is no longer kept in memory. */
  forget(): void;
  stop(): void;
}

/** In which every screen has read again what was just written. Milliseconds. */
const afterReading = 250;

export const slotKey = (record: string, field: string, tab: string): string => `${record}|${field}|${tab}`;

export const createSlots = (tools: SlotTools): Slots => {
  const { database, sealer, journal, clock, saving, pace, tab } = tools;
  const slots = new Map<string, OpenSlot>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const soon = (name: string, pause: number, act: () => unknown): void => {
    timers.set(
      name,
      setTimeout(() => {
        timers.delete(name);
        act();
      }, pause),
    );
  };
  const cancel = (name: string): void => {
    clearTimeout(timers.get(name));
    timers.delete(name);
  };

  const lookAt = async (slot: OpenSlot): Promise<string> => {
    const standing = await tools.standing(slot);
    if (slot.basis === undefined || !slot.uncut) slot.basis = standing?.heads ?? null;
    return standing?.text ?? '';
  };

  const keep = async (slot: OpenSlot): Promise<Result<null, SaveProblem>> => {
    const { text, field, seed } = slot;
    if (text.length > textLimit) return problem('too-large');
    slot.unwritten = false;
    try {
      if (slot.basis === undefined) await lookAt(slot);
      const words: DraftWords = seed ? { field, text, seed } : { field, text };
      // Without a record there are no heads to remember; the row says so by an empty list.
      const basis = slot.basis ?? [];
      const { type, record } = slot;
      const by = slot.by ?? tools.here();
      if (!by) throw new Error('Nothing can be written before settleIn');
      slot.by = by;
      const row = { ...by, slot: slot.slot, record, type, tab, at: clock.now(), basis };
      const sealed = await sealer.seal(words);
      await inBothCopies(
        journal.append([{ kind: 'draft', row, sealed }]),
        database.transaction('rw', database.drafts, database.device, async () => {
          // Asked side by side, for speed; a refusal takes the write back with the transaction.
          const [limit] = await Promise.all([
            database.device.get('minWriter'),
            database.drafts.put({ ...row, sealed }),
          ]);
          refuseNewer(limit);
        }),
      );
    } catch (error) {
      slot.unwritten = true;
      throw error;
    }
    tools.changed();
    return ok(null);
  };

  /** Into the journal alone. Heads that nobody could look up are left open: it then stands beside what is there. */
  const putAside = async ({ slot, by, record, type, field, text, seed, basis = null }: OpenSlot) => {
    if (!by || text.length > textLimit) return;
    const row = { ...by, slot, record, type, tab, at: clock.now(), basis: basis ?? [] };
    const sealed = await sealer.seal(seed ? { field, text, seed } : { field, text });
    await journal.append([{ kind: 'draft', row, sealed }]);
  };

  const write = async (slot: OpenSlot): Promise<void> => {
    cancel(`write ${slot.slot}`);
    // What is on its way is not on disk yet.
    if (!slot.unwritten) return void (await slot.writing);
    slot.writing = saving.run({
      key: slot.slot,
      texts: () => [slot.text],
      attempt: () => (slot.unwritten ? keep(slot) : Promise.resolve(ok(null))),
      again: () => leave(slot),
      putAside: () => putAside(slot),
    });
    await slot.writing;
  };

  const leave = async (slot: OpenSlot): Promise<Result<null, SaveProblem>> => {
    cancel(`write ${slot.slot}`);
    cancel(`idle ${slot.slot}`);
    if (!slot.uncut) return ok(null);
    return saving.run({
      key: slot.slot,
      texts: () => [slot.text],
      attempt: () => {
        if (slot.text.length > textLimit) return Promise.resolve(problem('too-large'));
        return slot.uncut ? tools.cut(slot) : Promise.resolve(ok(null));
      },
      again: () => leave(slot),
      putAside: () => putAside(slot),
    });
  };

  return {
    slot: (name, seed) => {
      const key = slotKey(name.record, name.field, tab);
      const known = slots.get(key);
      if (known) {
        // What a new record starts with may have changed since; what is being typed keeps what it began with.
        if (!known.uncut && seed) known.seed = seed;
        return known;
      }
      const slot: OpenSlot = {
        ...name,
        slot: key,
        seed,
        by: null,
        text: '',
        basis: undefined,
        unwritten: false,
        writing: null,
        uncut: false,
      };
      slots.set(key, slot);
      return slot;
    },
    open: async (slot) => {
      if (slot.uncut) return slot.text;
      const text = await lookAt(slot);
      return slot.uncut ? slot.text : text;
    },
    type: (slot, text) => {
      // Somebody quicker than the disk types before `open` has answered: look now, not when it is written.
      if (slot.basis === undefined) lookAt(slot).catch(() => {});
      slot.by ??= tools.here();
      slot.text = text;
      slot.unwritten = true;
      slot.uncut = true;
      saving.touch();
      // From the first unwritten keystroke, not the last: someone who never pauses is saved as well.
      if (!timers.has(`write ${slot.slot}`)) soon(`write ${slot.slot}`, pace.typing, () => void write(slot));
      cancel(`idle ${slot.slot}`);
      soon(`idle ${slot.slot}`, pace.idle, () => void leave(slot));
    },
    lookAt,
    leave,
    carryOn: (slot, { basis, text }) => {
      slot.basis = basis;
      if (slot.text === text) {
        slot.uncut = false;
        slot.unwritten = false;
        slot.by = null;
        saving.forget(slot.slot);
      }
      // What the screens have read is from before the cut, and without the draft it would be shown for a moment. They
      // read anew by themselves; this is for those that need not.
      cancel(`told ${slot.slot}`);
      soon(`told ${slot.slot}`, afterReading, tools.changed);
    },
    uncut: () => [...slots.values()].filter((slot) => slot.uncut),
    isDirty: () => [...slots.values()].some((slot) => slot.unwritten),
    lastWords: () =>
      [...slots.values()].flatMap((slot) => {
        const { text, field, seed, type, record, by } = slot;
        const sealed =
          slot.uncut &&
          text.length <= textLimit &&
          sealer.sealNow(seed ? { field, text, seed } : { field, text });
        if (!sealed || !by) return [];
        return {
          ...by,
          slot: slot.slot,
          record,
          type,
          tab,
          at: clock.now(),
          basis: slot.basis ?? [],
          sealed,
        };
      }),
    flush: async () => {
      await Promise.all([...slots.values()].map(write));
    },
    settle: async () => {
      await Promise.all([...slots.values()].map(leave));
    },
    letGo: (board) => {
      for (const slot of slots.values()) {
        if (slot.by?.board !== board) continue;
        cancel(`write ${slot.slot}`);
        cancel(`idle ${slot.slot}`);
        slots.delete(slot.slot);
        slot.uncut = false;
        slot.unwritten = false;
        saving.forget(slot.slot);
      }
      tools.changed();
    },
    forget: () => {
      for (const { slot, uncut } of slots.values()) if (!uncut) slots.delete(slot);
    },
    stop: () => {
      for (const name of [...timers.keys()]) cancel(name);
    },
  };
};
