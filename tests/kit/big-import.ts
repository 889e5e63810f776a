import type { Notebook } from '../../src/storage/notebook.ts';

export interface BigImport {
  readonly revisions: number;
  /** Milliseconds, from choosing the file to the last revision in its place. */
  readonly took: number;
  /** The longest a typed note had to wait until it was acknowledged, and how many were typed. */
  readonly longestWait: number;
  readonly notes: number;
}

/**
 * Takes a file in while somebody goes on typing: a note every so often, each waited for until it is on disk. In a test
 * page of a real browser as well as on fake-indexeddb: nothing here needs the test runner.
 */
export const bigImport = async (
  notebook: Notebook,
  bytes: Uint8Array,
  type: (note: number) => Promise<unknown>,
): Promise<BigImport> => {
  const files = await notebook.files();
  const began = performance.now();
  let over = false;
  let notes = 0;
  let longestWait = 0;
  const typing = (async () => {
    while (!over) {
      const typed = performance.now();
      await type(notes);
      longestWait = Math.max(longestWait, performance.now() - typed);
      notes += 1;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })();
  try {
    const preview = await files.previewImport(bytes);
    if (!preview.ok) throw new Error(preview.problem);
    const done = await files.acceptImport(preview.value.id, { itIsMe: false });
    if (!done.ok) throw new Error(done.problem);
    return { revisions: done.value.added, took: performance.now() - began, longestWait, notes };
  } finally {
    over = true;
    await typing;
  }
};

/** A note typed and left, as a person does: resolves when the revision of it is on disk. */
export const typeANote =
  (notebook: Notebook, seed: Parameters<Notebook['draft']>[0]['seed']) =>
  async (note: number): Promise<void> => {
    const slot = { type: 'note', record: `note_typed${note}`, field: 'text' } as const;
    const draft = notebook.draft({ ...slot, ...(seed ? { seed } : {}) } as Parameters<Notebook['draft']>[0]);
    await draft.open();
    draft.type(`Typed while a file came in: ${note}.`);
    const left = await draft.leave();
    if (!left.ok) throw new Error(left.problem);
  };
