import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenBefore, seenDay, seenHere } from '../../../src/domain/documents/seen-here.ts';
import {
  countHeads,
  type HeadMarks,
  headCountWords,
  markTheRest,
  tickListFor,
} from '../../../src/domain/documents/tick-list.ts';
import { headMarks, schoolTypes } from '../../../src/domain/records/choices.ts';
import { frameworks } from '../../data/read-content.ts';
import { aDocument } from '../../kit/bodies.ts';

const contents = frameworks.find(({ id }) => id === 'sen-information-report-contents');
if (!contents) throw new Error('The tick list is not there');
const listAt = (type: (typeof schoolTypes)[number]) => tickListFor(contents, { type, phases: ['primary'] });

describe('the tick list of an SEN information report', () => {
  it('holds every head of the law for a mainstream school', () => {
    const { heads, notHere } = listAt('maintained');
    expect(heads).toHaveLength(23);
    expect(notHere).toEqual([]);
  });

  it('leaves out what is not asked of a special school, and says why', () => {
    const { heads, notHere } = listAt('special');
    expect(heads.map(({ id }) => id)).not.toContain('sir-senco');
    expect(notHere.map(({ head }) => head.id)).toEqual(['sir-identification', 'sir-senco']);
    for (const { why } of notHere) expect(why).toContain('mainstream');
  });

  it('is not asked of a pupil referral unit at all, as far as we know', () => {
    const { heads, notHere } = listAt('pru');
    expect(heads).toEqual([]);
    expect(notHere).toHaveLength(23);
    expect(notHere[0]?.why).toContain('As far as we know');
  });

  it('is counted, never scored', () => {
    const heads = listAt('maintained').heads.slice(0, 15);
    const marks = Object.fromEntries(
      heads.map(({ id }, at) => [id, at < 13 ? 'present' : 'missing']),
    ) as HeadMarks;
    expect(headCountWords(countHeads(heads, marks))).toBe('13 of 15 found, 2 missing');
    expect(headCountWords(countHeads(heads))).toBe('15 to look for');
    expect(headCountWords(countHeads(heads, { 'sir-kinds': 'unsure' }))).toBe(
      '0 of 15 found, 1 not sure, 14 not looked for yet',
    );
  });

  it('counts each head of this school once, and no other', () => {
    const marksOfAny = fc.dictionary(
      fc.constantFrom(...listAt('maintained').heads.map(({ id }) => id), 'sir-of-a-later-version'),
      fc.constantFrom(...headMarks),
    );
    fc.assert(
      fc.property(marksOfAny, fc.constantFrom(...schoolTypes), (marks, type) => {
        const { heads } = listAt(type);
        const { of, present, missing, unsure, left } = countHeads(heads, marks);
        expect(of).toBe(heads.length);
        expect(present + missing + unsure + left).toBe(of);
      }),
    );
  });

  it('takes 17 taps at most: the rest is one tap, whatever it is', () => {
    const { heads } = listAt('maintained');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...headMarks), { minLength: heads.length, maxLength: heads.length }),
        (wanted) => {
          const commonest = [...headMarks].sort(
            (one, other) =>
              wanted.filter((mark) => mark === other).length - wanted.filter((mark) => mark === one).length,
          )[0];
          if (!commonest) throw new Error('No mark');
          const tapped = heads.flatMap(({ id }, at) => (wanted[at] === commonest ? [] : [[id, wanted[at]]]));
          const marks = markTheRest(heads, Object.fromEntries(tapped), commonest);
          expect(heads.map(({ id }) => marks[id])).toEqual(wanted);
          expect(tapped.length + 1).toBeLessThanOrEqual(17);
        },
      ),
    );
  });
});

describe('what a looking says of a document', () => {
  const kept = (record: string, seenIn: readonly string[], seenOn = '2026-10-01') => ({
    record,
    at: `${seenOn}T09:00:00.000Z`,
    body: aDocument({ seenIn: [...seenIn], seenOn }),
  });

  it('is a record of its own: one that two lookings share is left as it is', () => {
    const all = [kept('document_a', ['looking_one', 'looking_two']), kept('document_b', ['looking_two'])];
    expect(seenHere(all, 'looking_two')?.record).toBe('document_b');
    expect(seenHere(all, 'looking_one')).toBeUndefined();
  });

  it('begins from what was written last in another looking', () => {
    const all = [
      kept('document_old', ['looking_one'], '2024-10-01'),
      kept('document_new', ['looking_two'], '2025-10-01'),
      kept('document_here', ['looking_now'], '2026-10-01'),
    ];
    expect(seenBefore(all, 'looking_now')?.record).toBe('document_new');
  });

  it('was seen on the day of the looking, or today while that is still to come', () => {
    expect(seenDay('2026-10-01', '2026-11-22')).toBe('2026-10-01');
    expect(seenDay('2026-12-01', '2026-11-22')).toBe('2026-11-22');
    expect(seenDay(undefined, '2026-11-22')).toBe('2026-11-22');
  });
});
