import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = 'tests/fixtures/identifiability/sentences.json';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly identifies: boolean;
  readonly kind: string;
  readonly half: 'open' | 'held-out';
}

const { sentences } = JSON.parse(readFileSync(file, 'utf8')) as { readonly sentences: readonly Sentence[] };
const of = (half: Sentence['half'], identifies: boolean) =>
  sentences.filter((one) => one.half === half && one.identifies === identifies).length;

it('the sentences the hints are measured by stay as they were written before any rule was', () => {
  const bytes = readFileSync(file);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'e030c57049700836dad6b7f7ba29dd81c9403176f8079ba9fbb2c017786b4ee5',
  );
});

it('there are at least 200 of them, about half of them identifying, and half of each held out', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(200);
  expect(of('open', true) + of('open', false)).toBe(of('held-out', true) + of('held-out', false));
  expect(of('open', true)).toBe(of('held-out', true));
  expect((of('open', true) * 2) / sentences.length).toBeCloseTo(0.5, 1);
});

it('no sentence stands there twice', () => {
  expect(new Set(sentences.map(({ text }) => text.toLowerCase())).size).toBe(sentences.length);
});
