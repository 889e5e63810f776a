import type { JournalContent, JournalFacts, JournalLine } from '../ports.ts';
import { countLines, type LineNote, noteLine } from './count-lines.ts';
import type { Folder, OpenFile } from './folder.ts';
import { decodeLines, encodeLine, type JournalEntry, type JournalMark } from './lines.ts';
import { standingLines } from './standing-lines.ts';

/** The journal as files of one folder. A session writes into a file of its own; a snapshot takes the place of many. */
export interface JournalFiles {
  append(lines: readonly JournalLine[]): Promise<void>;
  facts(): Promise<JournalFacts>;
  read(): Promise<JournalContent>;
  /** Begins a snapshot; `alive` names the tabs that are open, null where the browser cannot say. */
  begin(alive: ReadonlySet<string> | null, gently: boolean): Promise<void>;
  add(lines: readonly JournalLine[]): Promise<void>;
  /** Closes the snapshot, reads it back, and only then drops what it replaces. */
  finish(): Promise<void>;
  abandon(): Promise<void>;
  wipe(): Promise<void>;
}

interface FileTools {
  readonly folder: Folder;
  readonly tab: string;
  /** Milliseconds. */
  readonly now: () => number;
}

type End = Extract<JournalMark, { kind: 'end' }>;

interface Snapshot {
  readonly name: string;
  readonly at: number;
  readonly file: OpenFile;
  readonly replaces: readonly string[];
  /** Other tabs go on writing there. */
  readonly stay: readonly string[];
  lines: number;
  revisions: number;
  blobs: number;
  last: string | null;
}

/** No end mark is longer: it names some dozen files. */
const endBytes = 65_536;

const sessionName = /^\d{15}-(?<tab>.+)-\d+\.lines$/;
const isSnapshot = (name: string): boolean => name.endsWith('.snapshot');

/** One write for all lines: each costs a call to the disk. */
const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

const endOf = (entries: readonly JournalEntry[]): End | null => {
  const last = entries.at(-1)?.line;
  return last?.kind === 'end' ? last : null;
};

/** Whole from the first line to the end mark: only then may what it replaces go. */
const isIntact = ({ entries, damaged }: ReturnType<typeof decodeLines>): boolean =>
  damaged.length === 0 && endOf(entries)?.lines === entries.length - 1;

export const createJournalFiles = ({ folder, tab, now }: FileTools): JournalFiles => {
  const startedAt = now();
  let part = 0;
  let latest = startedAt;
  let own: { readonly name: string; readonly file: OpenFile; bytes: number; notes: LineNote[] } | null = null;
  let snapshot: Snapshot | null = null;
  let writes: Promise<unknown> = Promise.resolve();
  /** Files that were there when everything was last read. */
  let seen: ReadonlySet<string> = new Set();
  const counted = new Map<string, { readonly size: number; readonly notes: readonly LineNote[] }>();

  /** Never backwards within a file, whatever the clock does. */
  const time = (): number => {
    latest = Math.max(latest, now());
    return latest;
  };
  const newName = (kind: string): string => {
    part += 1;
    return `${String(startedAt).padStart(15, '0')}-${tab}-${part}.${kind}`;
  };
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = writes.then(work, work);
    writes = done.catch(() => {});
    return done;
  };

  /** A file that failed may end in half a line: what comes next starts another. */
  const letGo = (): void => {
    try {
      own?.file.close();
    } catch {
      // It failed already; the lines in it that are whole stay readable.
    }
    own = null;
  };

  const writeOwn = async (lines: readonly JournalLine[]): Promise<void> => {
    try {
      if (!own) {
        const name = newName('lines');
        own = { name, file: await folder.create(name), bytes: 0, notes: [] };
        own.file.write(encodeLine({ at: time(), line: { kind: 'file', f: 1, of: 'session' } }));
      }
      const at = time();
      const entries = lines.map((line) => ({ at, line }));
      const bytes = joined(entries.map(encodeLine));
      own.file.write(bytes);
      own.bytes += bytes.length;
      own.notes.push(...entries.flatMap((entry) => noteLine(entry) ?? []));
      own.file.flush();
    } catch (error) {
      letGo();
      throw error;
    }
  };

  const notesOf = async (name: string): Promise<readonly LineNote[]> => {
    if (name === own?.name) return own.notes;
    const size = await folder.size(name);
    const known = counted.get(name);
    if (known?.size === size) return known.notes;
    const notes = decodeLines(await folder.read(name)).entries.flatMap((entry) => noteLine(entry) ?? []);
    counted.set(name, { size, notes });
    return notes;
  };

  const readEnd = async (name: string): Promise<End | null> => {
    const size = await folder.size(name);
    return endOf(decodeLines(await folder.read(name, Math.max(0, size - endBytes))).entries);
  };

  const readAll = async () => {
    const names = await folder.names();
    const files = new Map<string, ReturnType<typeof decodeLines>>();
    for (const name of names) files.set(name, decodeLines(await folder.read(name)));
    // A compaction that was interrupted while it dropped files is brought to its end here.
    const replaced = new Set(
      [...files].flatMap(([name, file]) =>
        isSnapshot(name) && isIntact(file) ? (endOf(file.entries)?.replaces ?? []) : [],
      ),
    );
    for (const name of replaced) if (files.delete(name)) await folder.drop(name);
    seen = new Set(files.keys());
    return [...files.values()];
  };

  const mayBeReplaced = async (name: string, alive: ReadonlySet<string> | null): Promise<boolean> => {
    if (isSnapshot(name)) return true;
    const writer = sessionName.exec(name)?.groups?.tab;
    if (writer === tab) return true;
    return !(writer !== undefined && alive?.has(writer)) && !(await folder.isHeld(name));
  };

  const put = (target: Snapshot, line: JournalLine | JournalMark): void => {
    target.file.write(encodeLine({ at: target.at, line }));
    target.lines += 1;
    if (line.kind === 'blob') target.blobs += 1;
    if (line.kind !== 'revision') return;
    target.revisions += 1;
    target.last = line.row.id;
  };

  const drop = async (names: readonly string[]): Promise<void> => {
    for (const name of names) {
      await folder.drop(name);
      counted.delete(name);
    }
  };

  const underWay = (): Snapshot => {
    if (!snapshot) throw new Error('No snapshot has been begun');
    return snapshot;
  };

  /** What a tab that goes on writing has in its file may have been taken away by a line that is to be dropped. */
  const carryOver = async ({ stay, replaces }: Snapshot): Promise<readonly JournalEntry[]> => {
    if (stay.every(isSnapshot)) return [];
    const taken: JournalEntry[] = [];
    for (const name of replaces)
      taken.push(
        ...decodeLines(await folder.read(name)).entries.filter(({ line: { kind } }) =>
          ['void', 'gone'].includes(kind),
        ),
      );
    return taken;
  };

  return {
    append: (lines) => inTurn(() => writeOwn(lines)),
    facts: async () => {
      const names = await folder.names();
      const sizes = await Promise.all(names.map((name) => folder.size(name)));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      const snapshots = names.filter(isSnapshot);
      const newest = snapshots.at(-1);
      const end = newest ? await readEnd(newest) : null;
      const snapshotBytes = newest ? (sizes[names.indexOf(newest)] ?? 0) : 0;
      const sizesToo = { bytes, snapshotBytes, files: names.length, grownBy: bytes - snapshotBytes };
      if (snapshots.length > 1 || (newest && !end)) {
        const lines = standingLines((await readAll()).flatMap(({ entries }) => entries));
        const ids = lines.flatMap((line) => (line.kind === 'revision' ? line.row.id : []));
        const blobs = lines.filter(({ kind }) => kind === 'blob').length;
        return { ...sizesToo, revisions: ids.length, last: ids.at(-1) ?? null, blobs };
      }
      const sessions = names.filter((name) => !isSnapshot(name) && !end?.replaces.includes(name));
      const notes = (await Promise.all(sessions.map(notesOf))).flat();
      return { ...sizesToo, ...countLines(notes, end) };
    },
    read: async () => {
      const files = await readAll();
      return {
        lines: standingLines(files.flatMap(({ entries }) => entries)),
        damaged: files.flatMap(({ damaged }) => damaged),
      };
    },
    begin: async (alive, gently) => {
      const before = own?.name;
      await inTurn(async () => letGo());
      const names = await folder.names();
      const mayGo: string[] = [];
      for (const name of names) {
        // A write may be between journal and database just now; this file goes with the next compaction.
        if (gently && (name === before || !(seen.has(name) || sessionName.exec(name)?.groups?.tab === tab)))
          continue;
        if (await mayBeReplaced(name, alive)) mayGo.push(name);
      }
      const name = newName('snapshot');
      snapshot = {
        name,
        at: time(),
        file: await folder.create(name),
        replaces: mayGo,
        stay: names.filter((one) => !mayGo.includes(one)),
        lines: 0,
        revisions: 0,
        blobs: 0,
        last: null,
      };
      put(snapshot, { kind: 'file', f: 1, of: 'snapshot' });
    },
    add: async (lines) => {
      const target = underWay();
      for (const line of lines) put(target, line);
    },
    finish: async () => {
      const target = underWay();
      for (const entry of await carryOver(target)) {
        target.file.write(encodeLine(entry));
        target.lines += 1;
      }
      const { name, file, replaces, lines, revisions, blobs, last } = target;
      file.write(
        encodeLine({ at: target.at, line: { kind: 'end', replaces, lines, revisions, blobs, last } }),
      );
      file.flush();
      file.close();
      snapshot = null;
      if (!isIntact(decodeLines(await folder.read(name)))) {
        await folder.drop(name);
        throw new Error('The snapshot does not read as it was written');
      }
      await drop(replaces);
    },
    abandon: async () => {
      const target = snapshot;
      snapshot = null;
      if (!target) return;
      target.file.close();
      await folder.drop(target.name);
    },
    wipe: async () => {
      await inTurn(async () => letGo());
      await drop(await folder.names());
    },
  };
};
