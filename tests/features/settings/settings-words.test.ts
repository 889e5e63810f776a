import { describe, expect, it } from 'vitest';
import { crestSize } from '../../../src/features/settings/board/crest.ts';
import { readWholeNumber } from '../../../src/features/settings/board/whole-number.ts';
import { countWords } from '../../../src/features/settings/device/count-words.ts';
import { deletedTitle, stillKept } from '../../../src/features/settings/device/deleted-words.ts';
import { bytesWords, readyFactWords } from '../../../src/features/settings/device/ready-words.ts';
import { aNote } from '../../kit/bodies.ts';

describe('A number in the board’s details', () => {
  it.each(['0', '7', ' 60 '])('%j days is a number of days', (typed) => {
    expect(readWholeNumber(typed, { least: 0, most: 60 })).toEqual({ ok: true, value: Number(typed) });
  });

  it.each(['', '61', '-1', '7.5', 'seven', '1e1', '00007'])('%j is not kept, and says why', (typed) => {
    expect(readWholeNumber(typed, { least: 0, most: 60 })).toEqual({
      ok: false,
      words: 'Type a whole number from 0 to 60.',
    });
  });
});

describe('A crest', () => {
  it('is made small in its own proportion', () => {
    expect(crestSize(3000, 1500)).toEqual({ width: 300, height: 150 });
    expect(crestSize(100, 4000)).toEqual({ width: 8, height: 300 });
  });

  it('that is small already stays as it is, and a thin line stays a line', () => {
    expect(crestSize(64, 32)).toEqual({ width: 64, height: 32 });
    expect(crestSize(9000, 2)).toEqual({ width: 300, height: 1 });
  });
});

describe('What is only on this device', () => {
  it('is counted in words', () => {
    expect(countWords({ note: 12, looking: 1, report: 2, setting: 9 })).toBe(
      '12 notes; 1 visit, check or paper; and 2 reports',
    );
    expect(countWords({ note: 1 })).toBe('1 note');
  });

  it('is nothing where nothing was written', () => {
    expect(countWords({ board: 1, school: 1, person: 1 })).toBeUndefined();
  });

  it('room is said as people say it', () => {
    expect([1, 2_400, 381_000_000, 10_740_000_000].map(bytesWords)).toEqual([
      '1 KB',
      '2 KB',
      '381 MB',
      '10.7 GB',
    ]);
  });
});

describe('Ready for a school with no signal', () => {
  it('a missing file is one file, and there is a next step', () => {
    const words = readyFactWords({ what: 'app', ok: 'no', words: 'app-files-missing', count: 1 });
    expect(words.title).toBe('One file of the app is missing');
    expect(words.next).toMatch(/reload/);
  });

  it.each([
    [0, 'Last backup: today'],
    [1, 'Last backup: yesterday'],
    [12, 'Last backup: 12 days ago'],
  ])('a backup %i days old', (count, title) => {
    expect(readyFactWords({ what: 'backup', ok: 'yes', words: 'backup-recent', count }).title).toBe(title);
  });

  it('room is said in gigabytes, not bytes', () => {
    const words = readyFactWords({ what: 'space', ok: 'yes', words: 'space-enough', count: 10_740_000_000 });
    expect(words.title).toBe('There is room enough: 10.7 GB free');
  });
});

describe('Recently deleted', () => {
  const deletedOn = (day: string, deleted = true) => ({ deleted, at: `${day}T10:00:00.000Z` });

  it('a note can be brought back for 30 days', () => {
    expect(stillKept(deletedOn('2026-10-01'), '2026-10-31')).toBe(true);
    expect(stillKept(deletedOn('2026-10-01'), '2026-11-01')).toBe(false);
  });

  it('what is not deleted is not listed', () => {
    expect(stillKept(deletedOn('2026-10-01', false), '2026-10-02')).toBe(false);
  });

  it('is known by its first words', () => {
    expect(deletedTitle({ type: 'note', body: aNote({ text: '  Three of\nfive plans ' }) })).toBe(
      'Three of five plans',
    );
    expect(deletedTitle({ type: 'note', body: aNote({ text: ' ' }) })).toBe('Empty note');
    expect(deletedTitle({ type: 'note', body: aNote({ text: 'word '.repeat(80) }) })).toHaveLength(140);
  });
});
