import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = [
  ...readdirSync('data/frameworks').map((name) => `data/frameworks/${name}`),
  'data/acronyms/acronyms.json',
  'data/dates.json',
  'data/figures.json',
  'data/reform.json',
  'data/names/names.json',
  'data/adopting/adopting.json',
];

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { content?: unknown };

/** The words of all files, whatever version they bear and however the lines are broken. */
const wordsOfAll = (): string => {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(JSON.stringify({ ...read(file), content: '' }));
  return hash.digest('hex');
};

it('the app asks for the very version of the content that is shipped', () => {
  const [, asked] = /contentVersion = '([^']+)'/.exec(readFileSync('src/main/screens.tsx', 'utf8')) ?? [];
  expect(asked).toBeDefined();
  expect(new Set(files.map((file) => read(file).content))).toEqual(new Set([asked]));
});

it('content that has changed has a new version, for a device keeps what it has of the old one', () => {
  const known = JSON.parse(readFileSync('tests/fixtures/content-version.json', 'utf8')) as unknown;
  expect({ content: read('data/dates.json').content, words: wordsOfAll() }).toEqual(known);
});
