import { describe, expect, it } from 'vitest';
import { checkState, newestCheck } from '../../../src/domain/fact-check/check-state.ts';
import { addSchoolDays } from '../../../src/domain/fact-check/school-days.ts';
import { sinceCheck } from '../../../src/domain/fact-check/since-check.ts';
import type { FactCheck, Reply } from '../../../src/domain/records/bodies.ts';
import { aLooking, aNote } from '../../kit/bodies.ts';

const sent = (given: Partial<FactCheck> = {}, record = 'factCheck_a') => ({
  record,
  createdAt: '2026-11-20T10:00:00.000Z',
  body: {
    school: 'school_hillside',
    looking: 'looking_autumn',
    basis: [],
    code: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    sentTo: 'SENCO',
    sentOn: '2026-11-20',
    replyBy: '2026-11-27',
    part: 1 as const,
    ...given,
  },
});

const answered = (given: Partial<Reply> = {}) => ({
  record: 'reply_a',
  createdAt: '2026-11-24T10:00:00.000Z',
  body: {
    school: 'school_hillside',
    looking: 'looking_autumn',
    factCheck: 'factCheck_a',
    outcome: 'comment' as const,
    text: 'Cover is arranged differently now.',
    theirs: { role: 'Headteacher', on: '2026-11-24' },
    part: 1 as const,
    ...given,
  },
});

describe('where a fact check stands', () => {
  it('is a draft until the school was asked', () => {
    expect(checkState(undefined, [], '2026-11-20')).toBe('draft');
  });

  it('is with the school up to the day they were asked to answer by, and without reply the day after', () => {
    expect(checkState(sent(), [], '2026-11-27')).toBe('with-the-school');
    expect(checkState(sent(), [], '2026-11-28')).toBe('no-reply');
  });

  it('follows the answer whenever it comes, even late', () => {
    const agreed = answered({ outcome: 'agreed', text: '' });
    expect(checkState(sent(), [agreed], '2026-12-30')).toBe('checked');
    expect(checkState(sent(), [agreed, answered()], '2026-11-24')).toBe('comment');
  });

  it('takes an empty box for no answer, and an answer to an earlier asking for none to this one', () => {
    expect(checkState(sent(), [answered({ text: ' \n' })], '2026-11-24')).toBe('with-the-school');
    expect(checkState(sent(), [answered({ factCheck: 'factCheck_before' })], '2026-11-24')).toBe(
      'with-the-school',
    );
  });

  it('is that of the newest asking', () => {
    const again = sent({ sentOn: '2026-12-01' }, 'factCheck_b');
    expect(newestCheck([again, sent()])).toBe(again);
  });
});

it('five school days leave weekends out, and nothing else', () => {
  expect(addSchoolDays('2026-11-20', 5)).toBe('2026-11-27');
  expect(addSchoolDays('2026-11-21', 5)).toBe('2026-11-27');
  expect(addSchoolDays('2026-11-26', 1)).toBe('2026-11-27');
  expect(addSchoolDays('2026-12-29', 5)).toBe('2027-01-05');
});

describe('what changed since the check', () => {
  const basis = new Set(['r_1']);
  const past = [{ revision: 'r_1', body: aNote() }];
  const now = (body: object) => ({ type: 'note', body, heads: ['r_2'] }) as const;

  it('is nothing while the record stands as it was sent', () => {
    expect(sinceCheck({ ...now(aNote()), heads: ['r_1'] }, basis, [])).toBe('same');
  });

  it('is any word, source or duty that prints', () => {
    expect(sinceCheck(now(aNote({ text: 'Four of five.' })), basis, past)).toBe('changed');
    expect(sinceCheck(now(aNote({ source: 'read' })), basis, past)).toBe('changed');
    expect(sinceCheck(now(aNote({ statements: ['gc-pupil-voice'] })), basis, past)).toBe('changed');
  });

  it('is not what never prints: a hint looked at, a visit finished', () => {
    const looked = aNote({ checked: { hints: ['initials'], at: '2026-11-21T10:00:00.000Z' } });
    expect(sinceCheck(now(looked), basis, past)).toBe('same');
    const finished = {
      type: 'looking',
      body: aLooking({ finishedOn: '2026-11-21' }),
      heads: ['r_2'],
    } as const;
    expect(sinceCheck(finished, basis, [{ revision: 'r_1', body: aLooking() }])).toBe('same');
  });

  it('is the whole record where the school never saw it', () => {
    expect(sinceCheck(now(aNote()), basis, [{ revision: 'r_2', body: aNote() }])).toBe('added');
  });

  it('is said rather than left open where the words of that day are gone', () => {
    expect(sinceCheck(now(aNote()), basis, [{ revision: 'r_1', body: null }])).toBe('changed');
  });
});
