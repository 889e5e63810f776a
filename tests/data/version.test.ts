import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const versionIn = (file: string): unknown =>
  (JSON.parse(readFileSync(file, 'utf8')) as { content?: unknown }).content;

it('the app asks for the very version of the content that is shipped', () => {
  const [, asked] = /contentVersion = '([^']+)'/.exec(readFileSync('src/main/screens.tsx', 'utf8')) ?? [];
  const shipped = [
    ...readdirSync('data/frameworks').map((name) => `data/frameworks/${name}`),
    'data/acronyms/acronyms.json',
    'data/dates.json',
    'data/figures.json',
    'data/reform.json',
    'data/names/names.json',
    'data/adopting/adopting.json',
  ].map(versionIn);
  expect(asked).toBeDefined();
  expect(new Set(shipped)).toEqual(new Set([asked]));
});
