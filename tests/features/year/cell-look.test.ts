import { expect, it } from 'vitest';
import type { GlanceCell } from '../../../src/domain/year/glance.ts';
import { cellLook } from '../../../src/features/year/glance/cell-look.ts';

const looked = (answer: GlanceCell['answer']): GlanceCell => ({
  term: 'autumn',
  when: 'now',
  inPlan: [],
  toCome: [],
  elsewhere: undefined,
  looked: { on: '2026-10-14', kinds: ['visit'], sources: ['told'] },
  answer,
  isAnsweredHere: true,
});

it('no two answers have the same sign, so that none is told from another by colour alone', () => {
  const practice = (['assured', 'partly', 'not-yet', 'cannot-tell', 'does-not-apply'] as const).map(
    (answer) => ({ kind: 'assurance', answer }) as const,
  );
  const signs = [...practice, { kind: 'no-answer' } as const].map((answer) => cellLook(looked(answer)).shape);
  expect(new Set(signs).size).toBe(signs.length);
});

it('a look that found no document yet has the sign of a look without an answer, not that of “not in place”', () => {
  const sign = (answer: 'not-looked-at' | 'not-in-place') =>
    cellLook(looked({ kind: 'document', answer, dated: null, nextReview: null })).shape;
  expect(sign('not-looked-at')).toBe(cellLook(looked({ kind: 'no-answer' })).shape);
  expect(sign('not-looked-at')).not.toBe(sign('not-in-place'));
});
