import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from './read-content.ts';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

const files = filesUnder(dataFolder).filter((path) => path.endsWith('.json'));

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value && typeof value === 'object') return Object.values(value).flatMap(strings);
  return [];
};

describe('every word in data/', () => {
  it.each(files)('%s has no empty words and no stray spaces', (path) => {
    for (const text of strings(JSON.parse(readFileSync(path, 'utf8')))) {
      expect(text.length, path).toBeGreaterThan(0);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|\t|\n\n\n/);
    }
  });

  it('shows nothing that was meant for the editors only', () => {
    for (const path of files)
      expect(readFileSync(path, 'utf8'), path).not.toMatch(
        /editorNote|editor_|legal-basis|\.csv|TODO|own knowledge; check/,
      );
  });

  it('never says EHCP as the name in law, nor "SEND information report"', () => {
    for (const path of files.filter((name) => name.includes('frameworks')))
      for (const text of strings(JSON.parse(readFileSync(path, 'utf8')))) {
        expect(text).not.toMatch(/SEND information report/i);
        expect(text).not.toMatch(/\bEHCP\b/);
        expect(text).not.toMatch(/\bISDR\b/);
      }
  });
});
