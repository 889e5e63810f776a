import { describe, expect, it } from 'vitest';
import { allDuties, dutyParts, dutyPartsFor } from '../../../src/domain/content/duty-list.ts';
import { frameworks } from '../../data/read-content.ts';

describe('the list of duties', () => {
  it('is the checklist by part, then what is also asked of boards', () => {
    expect(dutyParts(frameworks).map(({ title, duties }) => [title, duties.length])).toEqual([
      ['Part A: what the board wants to be sure of', 7],
      ['Part B: how the school does it', 3],
      ['Part C: the SENCO', 3],
      ['Part D: documents that must be prepared and kept current', 4],
      ['Part E: the policy itself', 1],
      ['Part F: do the documents do their work?', 3],
      ['Also asked of boards', 14],
    ]);
  });

  it('holds 35 duties, 14 of them counted apart', () => {
    expect(allDuties(frameworks).length).toBe(35);
    expect(
      dutyParts(frameworks)
        .filter(({ alsoAsked }) => alsoAsked)
        .flatMap(({ duties }) => duties).length,
    ).toBe(14);
  });

  it('leaves out for a pupil referral unit what does not reach it, and the whole part on the SENCO', () => {
    const parts = dutyPartsFor(frameworks, { type: 'pru', phases: ['secondary'] });
    expect(parts.map(({ title }) => title)).not.toContain('Part C: the SENCO');
    expect(parts.flatMap(({ duties }) => duties.map(({ id }) => id))).not.toContain(
      'gc-sen-information-report',
    );
  });
});
