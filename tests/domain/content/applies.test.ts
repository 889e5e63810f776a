import { describe, expect, it } from 'vitest';
import { appliesToSchool } from '../../../src/domain/content/applies.ts';
import { prompts, statementById } from '../../data/read-content.ts';

describe('what applies to a school', () => {
  it('a primary academy is asked for a qualified SENCO', () => {
    expect(
      appliesToSchool(statementById('gc-senco-qualification'), { type: 'academy', phases: ['primary'] }),
    ).toEqual({
      applies: true,
    });
  });

  it('a special school is told in a sentence why it is not', () => {
    const answer = appliesToSchool(statementById('gc-senco-qualification'), { type: 'special', phases: [] });
    expect(answer).toMatchObject({
      applies: false,
      why: expect.stringMatching(/does not ask this of special schools/),
    });
  });

  it('a special school still sees who leads on meeting needs', () => {
    expect(
      appliesToSchool(statementById('gc-senco-empowered'), { type: 'special', phases: [] }).applies,
    ).toBe(true);
  });

  it('a nursery school counts as having nursery children without being asked', () => {
    const prompt = prompts.find(({ id }) => id === 'gc-funding-06');
    expect(prompt && appliesToSchool(prompt, { type: 'maintained-nursery', phases: [] }).applies).toBe(true);
    expect(prompt && appliesToSchool(prompt, { type: 'maintained', phases: ['secondary'] })).toEqual({
      applies: false,
      why: 'This is for schools with nursery-age children.',
    });
  });

  it('a school that has not said its phases is shown too much rather than too little', () => {
    expect(
      appliesToSchool(statementById('ex-inclusion-strategy'), { type: 'academy', phases: [] }).applies,
    ).toBe(true);
    expect(
      appliesToSchool(statementById('ex-inclusion-strategy'), { type: 'special', phases: [] }).applies,
    ).toBe(false);
  });
});
