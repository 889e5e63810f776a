import { describe, expect, it } from 'vitest';
import { planDate } from '../../../src/domain/plan/plan-date.ts';
import { planTime, withEnd, withFocus, withLength, withStart } from '../../../src/domain/plan/plan-time.ts';
import { toggleDuty } from '../../../src/domain/plan/planned-focus.ts';
import { endsBeforeStart, timeAfter, timeBudget, timeWords } from '../../../src/domain/plan/time-budget.ts';

const two = [
  { statement: 'gc-funding', wording: 'Money.', order: 1 },
  { statement: 'gc-progress', wording: 'Progress.', order: 2 },
];
const empty = planTime({ start: undefined, end: undefined, focus: two });
const minutes = ({ focus }: { focus: readonly { minutes?: number }[] }) => focus.map((one) => one.minutes);

describe('the time there is', () => {
  it.each([
    [undefined, 1, 'One or two fill an hour.'],
    [undefined, 3, '3 chosen. About two fit into an hour.'],
    [60, 2, '60 minutes: two duties fit.'],
    [45, 1, '45 minutes: one duty fits.'],
    [20, 1, '20 minutes: one duty fits.'],
    [60, 3, '60 minutes: two duties fit; three are chosen, about 20 minutes each.'],
  ])('%s minutes and %s duties: %s', (length, chosen, words) => {
    expect(timeBudget(length, chosen)).toBe(words);
  });

  it('is kept as it was said, also before there is a duty to share it or a time to start', () => {
    const kept = { start: undefined, end: undefined, focus: [], minutes: 60 };
    expect(planTime(kept).minutes).toBe(60);
    expect(minutes(withFocus(planTime(kept), two))).toEqual([30, 30]);
    expect(planTime({ ...kept, start: '13:30', end: '14:15' }).minutes).toBe(45);
  });

  it('is shared out evenly, to the minute, and again when a duty comes or goes', () => {
    const hour = withLength(empty, 75);
    expect(minutes(hour)).toEqual([38, 37]);
    const three = withFocus(hour, toggleDuty(hour.focus, { id: 'gc-pupil-voice', text: 'Voices.' }));
    expect(minutes(three)).toEqual([25, 25, 25]);
    expect(minutes(withLength(three, undefined))).toEqual([undefined, undefined, undefined]);
  });

  it('a length gives a start its end, and a later start moves it', () => {
    const hour = withLength(withStart(empty, '09:30'), 60);
    expect(hour.end).toBe('10:30');
    expect(withStart(hour, '13:15').end).toBe('14:15');
    expect(timeAfter('23:30', 60)).toBeUndefined();
  });

  it('an end gives the length', () => {
    const visit = withEnd(withStart(empty, '09:30'), '10:45');
    expect(visit.minutes).toBe(75);
    expect(timeWords(visit)).toBe('09:30 to 10:45');
  });

  it('an end before the start is kept as typed, counted for nothing, and never printed', () => {
    const wrong = withEnd(withStart(empty, '10:45'), '09:30');
    expect(wrong).toMatchObject({ start: '10:45', end: '09:30', minutes: undefined });
    expect(endsBeforeStart(wrong)).toBe(true);
    expect(timeWords(wrong)).toBe('from 10:45');
  });
});

describe('the day', () => {
  it.each([
    ['2026-12-01', 'good'],
    ['2026-11-01', 'good'],
    ['2029-12-01', 'far-ahead'],
    ['2024-12-01', 'long-ago'],
    ['0202-12-01', 'none'],
    ['2026-02-30', 'none'],
    ['', 'none'],
  ])('%s is %s', (date, worth) => expect(planDate(date, '2026-11-22')).toBe(worth));
});

describe('the duties in focus', () => {
  it('keep the words they were planned with when another one comes or goes', () => {
    const more = toggleDuty(two, { id: 'gc-pupil-voice', text: 'Voices.' });
    expect(more.map(({ wording }) => wording)).toEqual(['Money.', 'Progress.', 'Voices.']);
    expect(more[2]?.order).toBe(3);
    expect(toggleDuty(more, { id: 'gc-progress', text: 'Reworded since.' })).toEqual([more[0], more[2]]);
  });
});
