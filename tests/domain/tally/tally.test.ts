import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  type CountedRecord,
  emptyTally,
  isEmptyTally,
  takeAway,
} from '../../../src/domain/tally/count-record.ts';
import { coverage } from '../../../src/domain/tally/coverage.ts';
import { evidenceLadder, lastLooked, noteCount } from '../../../src/domain/tally/evidence.ts';
import {
  answerBefore,
  documentAnswer,
  standingAssurance,
} from '../../../src/domain/tally/standing-assurance.ts';
import type { StatementTally } from '../../../src/domain/tally/tally.ts';
import { aDocument, aNote, anAssurance } from '../../kit/bodies.ts';

/** When the records of these tests were written, unless told otherwise. */
const at = '2026-10-01T09:30:00.000Z';
const september = '2026-09-01';
const empty = emptyTally('school_hillside', 'best-endeavours');

const note = (own: Parameters<typeof aNote>[0] = {}, on = '2026-10-01'): CountedRecord => ({
  type: 'note',
  record: 'note_one',
  author: 'person_ann',
  on,
  at,
  body: aNote({ statements: ['best-endeavours'], ...own }),
});

const answer = (own: Parameters<typeof anAssurance>[0], author = 'person_ann'): CountedRecord => {
  const body = anAssurance(own);
  return { type: 'assurance', record: `assurance_${author}_${body.looking}`, author, on: body.on, at, body };
};

const paper = (own: Parameters<typeof aDocument>[0] = {}): CountedRecord => {
  const body = aDocument(own);
  return {
    type: 'document',
    record: `document_${body.seenOn}`,
    author: 'person_ann',
    on: body.seenOn,
    at,
    body,
  };
};

const tallyOf = (...records: readonly CountedRecord[]): StatementTally => records.reduce(add, empty);

describe('a tally', () => {
  it('is what it was when a record is added and taken away again, whatever else it holds', () => {
    const source = fc.constantFrom('told', 'read', 'seen', undefined);
    const some = fc.array(
      fc.record({
        source,
        on: fc.constantFrom('2026-09-30', '2026-10-01'),
        part: fc.constantFrom(1 as const, 2 as const),
      }),
    );
    fc.assert(
      fc.property(some, some, (first, then) => {
        const asNotes = (list: typeof first) =>
          list.map(({ on, source, part }) => note(source ? { source, part } : { part }, on));
        const before = tallyOf(...asNotes(first));
        const more = asNotes(then).reduce(add, before);
        expect(asNotes(then).reverse().reduce(takeAway, more)).toEqual(before);
        expect(noteCount(more)).toBe(first.length + then.length);
        expect(asNotes([...then, ...first]).reduce(add, empty)).toEqual(more);
      }),
    );
  });

  it('holds one answer a record, the newest', () => {
    const tally = tallyOf(answer({ answer: 'partly' }), answer({ answer: 'assured' }));
    expect(tally.assurances.map((one) => one.answer)).toEqual(['assured']);
    expect(isEmptyTally(takeAway(tally, answer({})))).toBe(true);
  });
});

describe('how assured we are', () => {
  it('is the newest answer of each person this year', () => {
    const standing = standingAssurance(
      tallyOf(
        answer({ looking: 'looking_a', on: '2026-09-20', answer: 'not-yet' }),
        answer({ looking: 'looking_b', on: '2026-11-02', answer: 'assured' }),
      ),
      september,
    );
    expect(standing).toMatchObject({ twoViews: false, views: [{ answer: 'assured' }] });
  });

  it('is two views when two people differ, and one when they agree', () => {
    const ann = answer({ answer: 'assured' });
    expect(
      standingAssurance(tallyOf(ann, answer({ answer: 'partly' }, 'person_ben')), september),
    ).toMatchObject({
      twoViews: true,
      views: { length: 2 },
    });
    expect(
      standingAssurance(tallyOf(ann, answer({ answer: 'assured' }, 'person_ben')), september)?.twoViews,
    ).toBe(false);
  });

  it('is nobody’s when all answers are from last year; last time’s can still be shown beside', () => {
    const tally = tallyOf(answer({ looking: 'looking_a', on: '2026-08-31', answer: 'partly' }));
    expect(standingAssurance(tally, september)).toBeNull();
    expect(answerBefore(tally, 'looking_b', '2026-10-01')?.answer).toBe('partly');
    expect(answerBefore(tally, 'looking_a', '2026-10-01')).toBeNull();
  });
});

describe('a document duty', () => {
  const today = '2026-10-01';

  it('is not looked at until somebody has looked', () => {
    expect(documentAnswer(empty, today)).toEqual({ answer: 'not-looked-at', from: null });
  });

  it('is not in place only when it was looked for and not found', () => {
    expect(documentAnswer(tallyOf(paper({ found: 'looked-not-found' })), today).answer).toBe('not-in-place');
  });

  it('goes by the newest record by the date it was seen', () => {
    const tally = tallyOf(
      paper({ seenOn: '2026-09-20', found: 'looked-not-found' }),
      paper({ seenOn: '2026-09-30' }),
    );
    expect(documentAnswer(tally, today)).toMatchObject({
      answer: 'in-place',
      from: { seenOn: '2026-09-30' },
    });
  });

  it('goes by the last of two looks on one day', () => {
    const looks = [
      { ...paper({ found: 'looked-not-found' }), record: 'document_z', at: '2026-10-01T09:30:00.000Z' },
      { ...paper({ found: 'yes' }), record: 'document_a', at: '2026-10-01T14:00:00.000Z' },
    ];
    expect(documentAnswer(tallyOf(...looks), today).answer).toBe('in-place');
    expect(documentAnswer(tallyOf(...looks.toReversed()), today).answer).toBe('in-place');
  });

  it('is due for renewal from 90 days before its review date, and after it', () => {
    const due = (nextReview: string) => documentAnswer(tallyOf(paper({ nextReview })), today).answer;
    expect(due('2026-12-31')).toBe('in-place');
    expect(due('2026-12-30')).toBe('due-for-renewal');
    expect(due('2026-01-01')).toBe('due-for-renewal');
  });
});

describe('whether anybody has looked', () => {
  it('says so of a note with a source, an answer about practice, or a document', () => {
    expect(lastLooked(tallyOf(note({ source: 'told' })))).toMatchObject({
      on: '2026-10-01',
      sources: ['told'],
    });
    expect(lastLooked(tallyOf(answer({ answer: 'cannot-tell' })))).toMatchObject({
      looking: 'looking_autumn',
    });
    expect(lastLooked(tallyOf(paper()))?.on).toBe('2026-10-01');
  });

  it('does not say so of a note without a source, or of "not looked at" and "does not apply"', () => {
    expect(lastLooked(tallyOf(note()))).toBeNull();
    expect(
      lastLooked(
        tallyOf(answer({ answer: 'not-looked-at' }), answer({ answer: 'does-not-apply' }, 'person_b')),
      ),
    ).toBeNull();
  });

  it('gives the newest, and only of this year when asked', () => {
    const tally = tallyOf(note({ source: 'told' }, '2026-03-02'), note({ source: 'read' }, '2026-06-01'));
    expect(lastLooked(tally)).toMatchObject({ on: '2026-06-01', sources: ['read'] });
    expect(lastLooked(tally, september)).toBeNull();
  });
});

describe('the evidence ladder', () => {
  it('counts different sources, not notes', () => {
    expect(evidenceLadder(tallyOf(note()))).toEqual({ rung: 'none', sources: [] });
    expect(evidenceLadder(tallyOf(note({ source: 'told' }), note({ source: 'told' }))).rung).toBe('one');
    expect(evidenceLadder(tallyOf(note({ source: 'told' }), note({ source: 'read' }))).rung).toBe('several');
  });
});

describe('coverage', () => {
  it('counts duties looked at this year, and "also asked" apart', () => {
    const duties = ['d-1', 'd-2', 'd-3'].map((id) => ({ id, alsoAsked: id === 'd-3' }));
    const looked = (statement: string, on: string) => ({
      ...tallyOf(note({ source: 'seen' }, on)),
      statement,
    });
    const tallies = [looked('d-1', '2026-10-01'), looked('d-2', '2026-08-31'), looked('d-3', '2026-10-01')];
    expect(coverage(duties, tallies, september)).toEqual({
      duties: { looked: 1, of: 2 },
      alsoAsked: { looked: 1, of: 1 },
    });
  });
});
