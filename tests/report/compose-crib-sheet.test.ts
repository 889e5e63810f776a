import { describe, expect, it } from 'vitest';
import { type CribEntry, composeCribSheet } from '../../src/report/compose-crib-sheet.ts';
import { pagesOf, poppler, printed } from './paper.ts';

const words = 'Special Educational Needs and Disability Information Advice Support Service Team'.split(' ');
const groups = ['General', 'Special education', 'Safeguarding and attendance'];

/** As many entries as the published sheet has, each with a long expansion. */
const entries: readonly CribEntry[] = Array.from({ length: 37 }, (_, index) => ({
  letters: `AB${index}`,
  expansion: `${words.slice(0, 3 + (index % 5)).join(' ')} ${index}`,
  meaning: `What number ${index} means, told in a short plain sentence for people new to it.`,
  group: groups[Math.floor(index / 13)] ?? '',
}));

const sheet = (given: readonly CribEntry[], edition: 'standard' | 'large-print' = 'standard') =>
  printed(
    composeCribSheet(given, { edition, madeOn: '2026-11-21', content: '2026.11.1', lawDate: '2026-11-21' }),
  );

/** Sizes of type on the page, in points, from the heights poppler reports for the words. */
const smallestWord = (bytes: Uint8Array): number => {
  const heights = [
    ...poppler('pdftotext', bytes, '-bbox').matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g),
  ];
  return Math.min(...heights.map(([, top, bottom]) => Number(bottom) - Number(top)));
};

/** Source Sans 3 is 1.424 high for each point of size (ascender 1024, descender 400, of 1000). */
const heightOfPoint = 1.424;

describe('the crib sheet', () => {
  it('has all 37 in their groups on exactly one page, nothing under 8 points', () => {
    const pdf = sheet(entries);
    expect(pdf.pages).toBe(1);
    const page = (pagesOf(pdf)[0] ?? '').replace(/\s+/g, ' ');
    for (const { letters, expansion } of entries) expect(page).toContain(`${letters} ${expansion}`);
    for (const group of groups) expect(page).toContain(group);
    expect(smallestWord(pdf.bytes)).toBeGreaterThanOrEqual(8 * heightOfPoint - 0.05);
  });

  it('keeps to one page with 60 entries, still at 8 points or more', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      letters: `A${index}`,
      expansion: words.slice(0, 3 + (index % 3)).join(' '),
      group: groups[index % 3] ?? '',
    }));
    const pdf = sheet(many);
    expect(pdf.pages).toBe(1);
    expect(smallestWord(pdf.bytes)).toBeGreaterThanOrEqual(8 * heightOfPoint - 0.05);
  });

  it('runs on to more pages rather than shrink below 8 points or lose an entry', () => {
    const all = Array.from({ length: 277 }, (_, index) => ({
      letters: `L${index}`,
      expansion: words.join(' '),
      group: 'All',
    }));
    const pdf = sheet(all);
    expect(pdf.pages).toBeGreaterThan(1);
    const text = pagesOf(pdf).join(' ');
    for (const { letters } of all) expect(text).toMatch(new RegExp(`\\b${letters}\\b`));
  });

  it('has the meanings in large print, nothing under 18 points', () => {
    const pdf = sheet(entries, 'large-print');
    const text = pagesOf(pdf).join(' ').replace(/\s+/g, ' ');
    for (const { meaning } of entries) expect(text).toContain(meaning);
    expect(smallestWord(pdf.bytes)).toBeGreaterThanOrEqual(18 * heightOfPoint - 0.05);
  });

  it('takes a term of one’s own with a very long meaning', () => {
    const meaning = Array.from({ length: 1500 }, (_, index) => `m${index}`).join(' ');
    const own = { letters: 'OWN', expansion: 'Our own', meaning, group: 'Ours' };
    const text = pagesOf(sheet([...entries, own], 'large-print')).join(' ');
    for (const index of [0, 700, 1499]) expect(text).toMatch(new RegExp(`\\bm${index}\\b`));
  });
});
