import { describe, expect, it } from 'vitest';
import type { Own } from '../../../src/domain/records/bodies.ts';
import { crestSize } from '../../../src/features/settings/board/crest.ts';
import { readWholeNumber } from '../../../src/features/settings/board/whole-number.ts';
import { countWords } from '../../../src/features/settings/device/count-words.ts';
import { deletedPlace, deletedTitle } from '../../../src/features/settings/device/deleted-words.ts';
import { bytesWords, readyFactWords } from '../../../src/features/settings/device/ready-words.ts';
import { aDocument, aLooking, aNote, anAction } from '../../kit/bodies.ts';

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
  it('is known by its first words', () => {
    expect(deletedTitle({ type: 'note', body: aNote({ text: '  Three of\nfive plans ' }) })).toBe(
      'Three of five plans',
    );
    expect(deletedTitle({ type: 'note', body: aNote({ text: ' ' }) })).toBe('Empty note');
    expect(deletedTitle({ type: 'note', body: aNote({ text: 'word '.repeat(80) }) })).toHaveLength(140);
  });

  it('calls everything by the title it had, whatever it is', () => {
    const remark = {
      school: 'school_hillside',
      looking: 'looking_autumn',
      kind: 'strength',
      text: '',
      order: 1,
      part: 1,
    } as const;
    const titles = [
      deletedTitle({ type: 'action', body: anAction() }),
      deletedTitle({ type: 'document', body: aDocument() }),
      deletedTitle({ type: 'looking', body: aLooking() }),
      deletedTitle({ type: 'remark', body: remark }),
    ];
    expect(titles).toEqual([
      'Bring the review dates to the next visit.',
      'SEN information report',
      'Visit with the SENCO',
      'Empty remark',
    ]);
  });

  it('leads back to where it stands again', () => {
    const record = 'some_record';
    expect(deletedPlace({ type: 'document', record, body: aDocument() })).toBe('/duties/information-report');
    expect(deletedPlace({ type: 'action', record, body: anAction({ looking: 'looking_a' }) })).toBe(
      '/looking/looking_a',
    );
    expect(deletedPlace({ type: 'action', record, body: anAction() })).toBeUndefined();
  });

  it('something of our own leads to the list it is in, a prompt to its statement, a term to the acronyms', () => {
    const record = 'own_1';
    const own = (kind: Own['kind'], fields: Own['fields']) =>
      ({ type: 'own', record, body: { kind, parent: 'gc-funding', order: 0, fields } }) as const;
    const duty = own('statement', { short: 'Reading room' });
    expect([deletedTitle(duty), deletedPlace(duty)]).toEqual(['Reading room', '/settings/checklist/own_1']);
    const prompt = own('prompt', { kind: 'evidence', text: 'A box' });
    expect([deletedTitle(prompt), deletedPlace(prompt)]).toEqual(['A box', '/settings/checklist/gc-funding']);
    expect(deletedPlace(own('acronym', { letters: 'HUB' }))).toBe('/acronyms/own_1');
  });
});
