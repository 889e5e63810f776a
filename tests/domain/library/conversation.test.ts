import { expect, it } from 'vitest';
import { conversationCards, newestPlacings, stepThisTerm } from '../../../src/domain/library/conversation.ts';
import type { Placing } from '../../../src/domain/records/bodies.ts';
import { frameworks } from '../../data/read-content.ts';

const placed = (on: string, step?: string, at = `${on}T10:00:00.000Z`) => {
  const body: Placing = { school: 'school_a', card: 'wm-silo', on, private: true, part: 1 };
  return { at, body: step === undefined ? body : { ...body, step } };
};

it('there are four places on the card, and none of them has a number', () => {
  const models = frameworks.find(({ use }) => use === 'conversation');
  if (!models) throw new Error('No conversation');
  const cards = conversationCards(models);
  expect(cards.map(({ title }) => title)).toEqual([
    'Silos',
    'Isolation',
    'Collaboration without vision',
    'Integration as a team',
  ]);
});

it('the step of this term is that of the newest conversation that named one', () => {
  const september = placed('2026-09-10', 'Plan the INSET day together');
  const october = placed('2026-10-10', 'Meet every Monday');
  const november = placed('2026-11-10', '  ');
  expect(stepThisTerm([september, november, october], '2026-11-21')).toBe(october);
});

it('a step of last term, or of the same term a year ago, is not this term’s', () => {
  const steps = [placed('2026-08-31', 'Old'), placed('2025-11-21', 'Older')];
  expect(stepThisTerm(steps, '2026-11-21')).toBeUndefined();
});

it('a board that begins its spring term later has its step of early January in the autumn', () => {
  const january = placed('2027-01-02', 'Go to a parent meeting together');
  expect(stepThisTerm([january], '2026-12-20')).toBeUndefined();
  expect(stepThisTerm([january], '2026-12-20', ['09-01', '01-08', '04-01'])).toBe(january);
});

it('of two conversations on one day the one written last comes first', () => {
  const morning = placed('2026-11-10', 'A', '2026-11-10T09:00:00.000Z');
  const evening = placed('2026-11-10', 'B', '2026-11-10T19:00:00.000Z');
  expect(newestPlacings([morning, evening])).toEqual([evening, morning]);
});
