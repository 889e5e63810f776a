import { describe, expect, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { allMutants, allSwitches, fewMutants, runMutants } from './mutants/run-mutants.mjs';

describe('Faults put into a copy of the sources', () => {
  it('are more than twenty, and every protection that can be switched off has one', () => {
    expect(allMutants.length).toBeGreaterThanOrEqual(20);
    expect(allSwitches.map(({ name }) => name)).toEqual([
      'switch: no journal',
      'switch: not strict',
      'switch: no minimum writer',
      'switch: draft key without tab',
      'switch: no retry after a fault',
      'switch: no staging',
    ]);
    expect(fewMutants).toHaveLength(1);
  });

  it('compile, manage an ordinary day, and are found by the tests that stand for them', {
    timeout: 600_000,
  }, async () => {
    const { killed, wrong } = await runMutants(fewMutants);
    expect(wrong).toEqual([]);
    figure('mutants (short form)', { found: killed, missed: wrong.length });
  });
});
