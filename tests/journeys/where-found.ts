import type { Page } from '@playwright/test';

/**
 * Where a word stands, read past the app: every row of IndexedDB, every file of the private file system, all of local
 * storage. `read` is how many letters were looked at, so that "nowhere" cannot mean "did not look".
 */
export const whereFound = (page: Page, word: string) =>
  page.evaluate(async (wanted) => {
    const found = new Set<string>();
    let read = 0;
    // A file of the second copy may hold bytes as base64: the word at each of its three places in a group of letters.
    const spelled = [0, 1, 2].map((skip) => btoa('xyz'.slice(0, skip) + wanted).slice(4, 12));
    const look = (place: string, letters: string) => {
      read += letters.length;
      if ([wanted, ...spelled].some((one) => letters.includes(one))) found.add(place);
    };
    const asLetters = (_: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value;

    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('send-notebook');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const name of database.objectStoreNames) {
      if (name === 'content') continue;
      const rows = await new Promise<readonly unknown[]>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      look(`table ${name}`, JSON.stringify(rows, asLetters));
    }
    database.close();

    for (const [key, value] of Object.entries(localStorage)) look(`local storage ${key}`, String(value));

    const lookInto = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const handle of folder.values())
        if (handle.kind === 'directory')
          await lookInto(handle as FileSystemDirectoryHandle, `${path}${handle.name}/`);
        else {
          // A file that is gone before it is read was being replaced; whoever polls looks again.
          const file = await (handle as FileSystemFileHandle).getFile().catch(() => null);
          const letters = await file?.text().catch(() => '');
          look(`file ${path}${handle.name}`, letters ?? '');
        }
    };
    await lookInto(await navigator.storage.getDirectory(), '');
    return { found: [...found].sort(), read };
  }, word);
