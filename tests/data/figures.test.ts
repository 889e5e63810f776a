import { expect, it } from 'vitest';
import { parseFigureList } from '../../src/domain/year/figure-list-schema.ts';
import ids from '../fixtures/content-ids.json';
import { duties, readJson } from './read-content.ts';

const list = parseFigureList(readJson('figures.json'));
const rows = list.ok ? list.value.groups.flatMap((group) => group.rows) : [];

it('the list of figures is read by its schema, and every figure has an id and words of its own', () => {
  expect(list.ok).toBe(true);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
});

it('the ids of figures are frozen: what was typed points to them', () => {
  for (const id of ids.figures) expect(rows.map((row) => row.id)).toContain(id);
  expect(rows).toHaveLength(ids.figures.length);
});

it('speaks only of duties that exist', () => {
  const known = new Set(duties.map(({ id }) => id));
  for (const { statements, id } of rows)
    for (const statement of statements) expect(known.has(statement), `${id}: ${statement}`).toBe(true);
});

it('says of each national figure when it was, where it was read, and that it is no official text', () => {
  const national = rows.flatMap((row) => (row.national ? [row.national] : []));
  expect(national.map(({ value }) => value)).toEqual(['14.8%', '6.0%']);
  for (const one of national) {
    expect(one.when).toBe('January 2026');
    expect(one.certainty).toBe('secondary');
  }
});

it('has no word of good or bad', () => {
  expect(JSON.stringify(rows)).not.toMatch(/\b(good|bad|better|worse|target|below|above|expected|rank)\b/i);
});
