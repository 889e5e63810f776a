import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ui = new URL('../../src/ui/', import.meta.url);
const sheets = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && file !== 'tokens.css')
  .map((file) => ({ file, css: readFileSync(new URL(file, ui), 'utf8') }));

const linesWith = (pattern: RegExp) =>
  sheets.flatMap(({ file, css }) => (css.match(pattern) ?? []).map((found) => `${file}: ${found}`));

it('nothing moves for people who asked for less motion: every duration is one of the two tokens', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(linesWith(/(?<!-)\b\d*\.?\d+m?s\b/g)).toEqual([]);
});

it('colours come from the tokens, so that dark, calm and high contrast reach every part', () => {
  const onScreen = sheets.map(({ file, css }) => ({
    file,
    css: css.replace(/@media print \{[\s\S]*?\n\}/g, ''),
  }));
  const own = onScreen.flatMap(({ file, css }) =>
    (css.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/g) ?? []).map((found) => `${file}: ${found}`),
  );
  expect(own).toEqual([]);
});

it('sheets ask nothing of the network', () => {
  expect(linesWith(/@import|url\(/g)).toEqual([]);
});
