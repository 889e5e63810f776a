import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isCivilDate } from '../../../src/base/civil-date.ts';
import { addMonths, mayBeOutOfDate } from '../../../src/domain/review/civil-months.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01', days));
const months = fc.integer({ min: 0, max: 600 });
const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

describe('so many months after a day', () => {
  it('is a day that exists, in the month that was counted to', () => {
    fc.assert(
      fc.property(anyDay, months, (date, count) => {
        const later = addMonths(date, count);
        expect(isCivilDate(later)).toBe(true);
        expect(monthOf(later) - monthOf(date)).toBe(count);
      }),
    );
  });

  it('is the same day of the month, or the last day of a month that is too short for it', () => {
    fc.assert(
      fc.property(anyDay, months, (date, count) => {
        const later = addMonths(date, count);
        if (later.slice(8) === date.slice(8)) return;
        expect(later.slice(8) < date.slice(8)).toBe(true);
        expect(addDays(later, 1).slice(8)).toBe('01');
      }),
    );
  });

  it('never comes earlier for a later day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), months, (date, days, count) => {
        expect(addMonths(date, count) <= addMonths(addDays(date, days), count)).toBe(true);
      }),
    );
  });

  it('an anniversary is 365 or 366 days after', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect([365, 366]).toContain(daysBetween(date, addMonths(date, 12)));
      }),
    );
  });

  it('treats leap days and the last day of the school year as a calendar does', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-08-31', 12)).toBe('2027-08-31');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-31', 1)).toBe('2027-01-31');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  it('leaves what is no date as it is', () => {
    expect(addMonths('', 12)).toBe('');
    expect(addMonths('2026-02-30', 12)).toBe('2026-02-30');
  });
});

it('what was checked may be out of date once its anniversary has passed', () => {
  expect(mayBeOutOfDate('2025-11-21', '2026-11-21')).toBe(false);
  expect(mayBeOutOfDate('2025-11-21', '2026-11-22')).toBe(true);
});
