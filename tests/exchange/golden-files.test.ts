import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FileItem, readNotebookFile } from '../../src/exchange/notebook-file/read-notebook-file.ts';
import keys from '../fixtures/files/keys.json';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url)));

const itemsOf = async (bytes: Uint8Array, secret: string | null = null): Promise<readonly FileItem[]> => {
  const items: FileItem[] = [];
  for await (const item of readNotebookFile(bytes, secret)) items.push(item);
  return items;
};

const texts = (items: readonly FileItem[]): readonly unknown[] =>
  items.flatMap((item) => (item.kind === 'revision' ? [item.revision.words?.body.text ?? null] : []));

const { passphrase, identity } = keys;

/** Made once, by format 1 as it was frozen. They are never made anew: a file of today must open in 20 years. */
describe('notebook files of format 1 are read for ever', () => {
  it.each([
    ['plain lines', 'format-1-backup.json', null],
    ['packed', 'format-1-backup.gz', null],
    ['locked with a passphrase, as text', 'format-1-backup.txt', passphrase],
    ['locked with a passphrase', 'format-1-backup.sendnotes', passphrase],
    ['locked to a key', 'format-1-backup-to-key.sendnotes', identity],
  ])('a backup, %s', async (_, name, secret) => {
    const items = await itemsOf(bytesOf(name), secret);
    expect(items.at(-1)).toEqual({ kind: 'ending', problem: null });
    expect(items[0]).toMatchObject({
      kind: 'header',
      header: { kind: 'backup', boards: ['board_hillside'], by: { person: 'person_ann', name: 'Ann' } },
    });
    expect(texts(items)).toEqual([
      'Three of five plans had been reviewed.',
      'Four of five plans – “reviewed”, says Łucja 😀.',
      null,
    ]);
    const blob = items.find((item) => item.kind === 'blob');
    expect(blob?.kind === 'blob' && new TextDecoder().decode(blob.blob.bytes)).toBe('a picture');
    expect(items.flatMap((item) => (item.kind === 'local' ? [item.local.table] : []))).toEqual([
      'accepted',
      'forgotten',
    ]);
  });

  it('a hand-over: the newest words, and a header for what was before', async () => {
    const items = await itemsOf(bytesOf('format-1-hand-over.json'));
    expect(items.at(-1)).toEqual({ kind: 'ending', problem: null });
    expect(texts(items)).toEqual([null, 'Four of five plans – “reviewed”, says Łucja 😀.']);
  });
});
