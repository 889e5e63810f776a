import type { Watched } from '../base/watched.ts';
import type { Place, SaveState } from './notebook.ts';
import type { Disk } from './ports.ts';

interface AskTools {
  readonly disk: Disk;
  readonly saving: Watched<SaveState>;
  readonly place: Watched<Place | null | undefined>;
  /** From where it was asked last: 'browser' or 'installed'. */
  readonly asked: { read(): Promise<unknown>; write(from: string): Promise<void> };
}

const ask = async ({ disk, asked }: AskTools): Promise<void> => {
  if ((await disk.persisted()) !== false) return;
  const from = disk.isInstalled() ? 'installed' : 'browser';
  const before = await asked.read();
  if (before === from || before === 'installed') return;
  // Noted first: Firefox asks the person, and nobody is asked twice because they did not answer.
  await asked.write(from);
  await disk.persist();
};

/**
 * Asks the browser once to keep everything here, when the first own words are saved, and once more from the home
 * screen, where more of them say yes. Nothing waits for the answer, and nothing depends on it.
 */
export const askToKeep = (tools: AskTools): (() => void) => {
  let begun = false;
  return tools.saving.subscribe(() => {
    const place = tools.place.read();
    if (begun || tools.saving.read()?.state !== 'saved' || !place || place.sample) return;
    begun = true;
    void ask(tools).catch(() => {});
  });
};
