import type { Folder } from '../../src/storage/journal/folder.ts';

/** The disk beneath folders: it outlives the tabs, and may go dead at any step. */
export const aDisk = () => {
  const files = new Map<string, Uint8Array>();
  const held = new Set<string>();
  const state = { steps: 0, dieAt: Number.POSITIVE_INFINITY, deadFor: Number.POSITIVE_INFINITY };
  const step = (): void => {
    state.steps += 1;
    if (state.steps > state.dieAt && state.steps <= state.dieAt + state.deadFor)
      throw Object.assign(new Error('The disk is dead'), { name: 'UnknownError' });
  };
  const bytesOf = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (!bytes) throw Object.assign(new Error(name), { name: 'NotFoundError' });
    return bytes;
  };
  const openFolder = (): Folder => ({
    names: async () => {
      step();
      return [...files.keys()].sort();
    },
    size: async (name) => bytesOf(name).length,
    read: async (name, from = 0) => {
      step();
      return bytesOf(name).slice(from);
    },
    create: async (name) => {
      step();
      files.set(name, new Uint8Array());
      held.add(name);
      return {
        write: (bytes) => {
          const before = bytesOf(name);
          try {
            step();
          } catch (error) {
            // The plug is pulled in the middle of a line.
            files.set(name, new Uint8Array([...before, ...bytes.slice(0, bytes.length / 2)]));
            throw error;
          }
          const after = new Uint8Array(before.length + bytes.length);
          after.set(before);
          after.set(bytes, before.length);
          files.set(name, after);
        },
        flush: step,
        close: () => {
          held.delete(name);
        },
      };
    },
    isHeld: async (name) => held.has(name),
    drop: async (name) => {
      step();
      if (held.has(name)) throw Object.assign(new Error(name), { name: 'NoModificationAllowedError' });
      files.delete(name);
    },
  });
  return {
    files,
    state,
    openFolder,
    /** As when the browser is killed: nobody holds anything, and the disk works again. */
    restart: () => {
      held.clear();
      state.dieAt = Number.POSITIVE_INFINITY;
    },
  };
};

export type TestDisk = ReturnType<typeof aDisk>;
