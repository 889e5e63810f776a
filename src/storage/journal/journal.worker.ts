import type { WorkerScope } from '../../base/worker-bridge.ts';
import { answerCalls } from './answer-calls.ts';
import type { Folder, OpenFile } from './folder.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** Written to between `getFile` and the reading of it: Chromium then refuses, and the file is asked for anew. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotReadableError';
const readTries = 100;

const openFile = (handle: FileSystemSyncAccessHandle): OpenFile => {
  let end = handle.getSize();
  return {
    write: (bytes) => {
      const written = handle.write(bytes as Uint8Array<ArrayBuffer>, { at: end });
      if (written !== bytes.length) throw new Error('The disk took only a part of a line');
      end += written;
    },
    flush: () => handle.flush(),
    close: () => handle.close(),
  };
};

/**
 * A folder of the origin private file system; only a worker may. A handle holds its file alone, in every browser
 * (Firefox knows no other modes), yet `getFile` reads beside it: seen in Chromium 156 and Firefox 153.
 */
const openOpfsFolder = async (name: string): Promise<Folder> => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(name, { create: true });
  const fileOf = async (file: string) => (await folder.getFileHandle(file)).getFile();
  return {
    names: async () => {
      const names: string[] = [];
      for await (const file of folder.keys()) names.push(file);
      return names.sort();
    },
    size: async (file) => (await fileOf(file)).size,
    read: async (file, from = 0) => {
      for (let turn = 1; ; turn += 1)
        try {
          return new Uint8Array(await (await fileOf(file)).slice(from).arrayBuffer());
        } catch (error) {
          if (!isOvertaken(error) || turn === readTries) throw error;
          await new Promise((resolve) => setTimeout(resolve, turn));
        }
    },
    create: async (file) => {
      const handle = await folder.getFileHandle(file, { create: true });
      return openFile(await handle.createSyncAccessHandle());
    },
    isHeld: async (file) => {
      try {
        (await (await folder.getFileHandle(file)).createSyncAccessHandle()).close();
        return false;
      } catch (error) {
        return !isMissing(error);
      }
    },
    drop: async (file) => {
      try {
        await folder.removeEntry(file);
      } catch (error) {
        // Another tab that finishes the same compaction was quicker.
        if (!isMissing(error)) throw error;
      }
    },
  };
};

answerCalls(self as unknown as WorkerScope, { openFolder: () => openOpfsFolder('journal'), now: Date.now });
