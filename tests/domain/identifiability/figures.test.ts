import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findHints } from '../../../src/domain/identifiability/find-hints.ts';
import { figure } from '../../kit/figures.ts';
import { names } from './shipped-names.ts';

interface Sentence {
  readonly text: string;
  readonly identifies: boolean;
  readonly kind: string;
  readonly half: 'open' | 'held-out';
}

const { sentences } = JSON.parse(readFileSync('tests/fixtures/identifiability/sentences.json', 'utf8')) as {
  readonly sentences: readonly Sentence[];
};

/** Only counts ever leave the held-out half: nobody may mend a rule by reading it. */
const countsOf = (half: Sentence['half'], identifies: boolean) => {
  const counts = new Map<string, { hinted: number; of: number }>();
  for (const { kind, text } of sentences.filter(
    (one) => one.half === half && one.identifies === identifies,
  )) {
    const count = counts.get(kind) ?? { hinted: 0, of: 0 };
    const hinted = findHints(text, { names }).length > 0 ? 1 : 0;
    counts.set(kind, { hinted: count.hinted + hinted, of: count.of + 1 });
  }
  const sum = (part: 'hinted' | 'of') =>
    [...counts.values()].reduce((total, count) => total + count[part], 0);
  return { counts, share: (100 * sum('hinted')) / sum('of'), text: `${sum('hinted')} of ${sum('of')}` };
};

const byKind = (counts: ReadonlyMap<string, { hinted: number; of: number }>) =>
  Object.fromEntries([...counts].map(([kind, { hinted, of }]) => [kind, `${hinted} of ${of}`]));

describe.each(['open', 'held-out'] as const)('of the %s half of the sentences', (half) => {
  it('at least 70 % of those that point to a child or a named member of staff are found', () => {
    const { counts, share, text } = countsOf(half, true);
    figure(`hints, ${half}: found ${share.toFixed(1)} %`, { text, ...byKind(counts) });
    expect(share).toBeGreaterThanOrEqual(70);
  });

  it('at most 5 % of those that only look so raise a false alarm', () => {
    const { counts, share, text } = countsOf(half, false);
    figure(`hints, ${half}: false alarms ${share.toFixed(1)} %`, { text, ...byKind(counts) });
    expect(share).toBeLessThanOrEqual(5);
  });
});
