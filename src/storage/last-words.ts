import type { DraftRow } from './database.ts';
import type { Slots } from './drafts.ts';
import type { LastMoment, Tabs } from './ports.ts';
import type { WriteTools } from './write-records.ts';

type KeptRow = Omit<DraftRow, 'sealed'> & { readonly sealed: string };

/** Bytes as text, a character a byte: small, and read back exactly. */
const bytesToText = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};
const textToBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export interface LastWordsTools {
  readonly slots: Slots;
  readonly lastMoment: LastMoment;
  readonly tabs: Tabs;
}

/** On hiding: first what cannot be cut off, then the ordinary write; when that is through, the copy goes. */
export const leaveInTime = async ({ slots, lastMoment, tabs }: LastWordsTools): Promise<void> => {
  const rows = slots.lastWords();
  if (rows.length > 0)
    lastMoment.keep(
      tabs.id,
      JSON.stringify(rows.map((row) => ({ ...row, sealed: bytesToText(row.sealed) }))),
    );
  await slots.flush();
  if (!slots.isDirty()) lastMoment.drop(tabs.id);
};

const rowsIn = (words: string): readonly DraftRow[] => {
  try {
    return (JSON.parse(words) as KeptRow[]).map((row) => ({ ...row, sealed: textToBytes(row.sealed) }));
  } catch {
    return [];
  }
};

/** At the start: what a dead tab left in its last moment becomes a draft, which is then cut like any other. */
export const takeLastWords = async (
  { database }: Pick<WriteTools, 'database'>,
  { lastMoment, tabs }: Pick<LastWordsTools, 'lastMoment' | 'tabs'>,
): Promise<void> => {
  const found = [...lastMoment.found()].filter(([tab]) => tab !== tabs.id);
  if (found.length === 0) return;
  const alive = await tabs.alive();
  for (const [tab, words] of found) {
    if (alive?.has(tab)) continue;
    const rows = rowsIn(words);
    await database.transaction('rw', database.drafts, async () => {
      for (const row of rows) {
        const stored = await database.drafts.get(row.slot);
        if (!stored || stored.at <= row.at) await database.drafts.put(row);
      }
    });
    lastMoment.drop(tab);
  }
};
