import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/base/civil-date.ts';
import { addMonths } from '../../../src/domain/review/civil-months.ts';
import { papersBy } from '../../../src/domain/review/papers-by.ts';
import { type ReviewPeriod, reviewDue, suggestedReview } from '../../../src/domain/review/review-due.ts';

const yearly: ReviewPeriod = {
  statement: 'gc-equality-information',
  months: 12,
  basis: 'regulation 4',
  certainty: 'official-text',
};
const usual: ReviewPeriod = { ...yearly, certainty: 'own-knowledge' };
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01', days));

describe('a document is due again', () => {
  it('on the date that was written down for it, whatever the period says', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (dated, nextReview) => {
        expect(reviewDue({ found: 'yes', dated, nextReview }, yearly)).toEqual({
          on: nextReview,
          from: 'written',
        });
      }),
    );
  });

  it('else so many months after its own date', () => {
    expect(reviewDue({ found: 'yes', dated: '2024-02-29', nextReview: null }, yearly)).toEqual({
      on: '2025-02-28',
      from: 'period',
    });
  });

  it('on no day that anybody knows when it has no date, or no period, or was not found', () => {
    expect(reviewDue({ found: 'yes', dated: null }, yearly)).toBeNull();
    expect(reviewDue({ found: 'yes', dated: '2025-10-03' }, undefined)).toBeNull();
    expect(reviewDue({ found: 'looked-not-found', dated: '2025-10-03' }, yearly)).toBeNull();
  });
});

describe('the next review that is filled in', () => {
  it('follows the date of the document until somebody writes another', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (first, second, written) => {
        const one = suggestedReview(first, {}, yearly);
        expect(one).toBe(addMonths(first, 12));
        const two = suggestedReview(second, { dated: first, nextReview: one }, yearly);
        expect(two).toBe(addMonths(second, 12));
        fc.pre(written !== one);
        expect(suggestedReview(second, { dated: first, nextReview: written }, yearly)).toBe(written);
      }),
    );
  });

  it('goes when the date goes', () => {
    expect(
      suggestedReview(undefined, { dated: '2025-10-03', nextReview: '2026-10-03' }, yearly),
    ).toBeUndefined();
  });

  it('is never made up where the period is only what we know ourselves', () => {
    expect(suggestedReview('2025-10-03', {}, usual)).toBeUndefined();
    expect(suggestedReview('2025-10-03', {}, undefined)).toBeUndefined();
  });
});

describe('papers go out', () => {
  it('so many clear days before the meeting: neither end counts', () => {
    expect(papersBy('2026-12-10', 7)).toBe('2026-12-02');
    expect(papersBy('2028-03-01', 7)).toBe('2028-02-22');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (meeting, days) => {
        expect(daysBetween(papersBy(meeting, days), meeting) - 1).toBe(days);
      }),
    );
  });
});
