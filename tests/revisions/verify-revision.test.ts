import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../src/revisions/canonical.ts';
import { verifyRevision } from '../../src/revisions/verify-revision.ts';
import { aRevision } from './record-of.ts';

const golden = JSON.parse(
  readFileSync(new URL('../fixtures/revisions-golden.json', import.meta.url), 'utf8'),
) as {
  readonly vectors: readonly {
    name: string;
    canonicalHeader: string;
    canonicalBody: string;
    revision: { id: string; header: object; words: { body: object } };
  }[];
};

const nested = (depth: number): object => {
  let value: object = {};
  for (let level = 1; level < depth; level += 1) value = { deeper: value };
  return value;
};

describe('a revision from outside', () => {
  it('is taken when it is as it was made', () => {
    const revision = aRevision({ text: 'Three of five plans.', part: 1 });
    expect(verifyRevision(JSON.parse(JSON.stringify(revision)))).toEqual({ ok: true, value: revision });
  });

  it('is taken without its words, and with parents that never came', () => {
    const revision = aRevision({ text: 'Later.' }, { parents: [aRevision({ text: 'Never sent.' })] });
    expect(verifyRevision({ ...revision, words: null })).toEqual({
      ok: true,
      value: { ...revision, words: null },
    });
  });

  it('is refused when a word in it was changed', () => {
    const revision = aRevision({ text: 'Three of five plans.' });
    const words = { salt: revision.words?.salt, body: { text: 'Five of five plans.' } };
    expect(verifyRevision({ ...revision, words })).toEqual({ ok: false, problem: 'bad-hash' });
  });

  it('is refused when its author, date or history was changed', () => {
    const revision = aRevision({ text: 'Mine.' });
    for (const change of [{ author: 'person_ben' }, { at: '2026-10-02T09:30:00.000Z' }, { seq: 2 }])
      expect(verifyRevision({ ...revision, header: { ...revision.header, ...change } })).toEqual({
        ok: false,
        problem: 'bad-id',
      });
  });

  it('is refused when it has not the shape of one', () => {
    const { id, header, words } = aRevision({ text: 'Plain.' });
    const wrong: unknown[] = [
      null,
      'r_1',
      [],
      { id, header },
      { id, header: null, words },
      { id, header: { ...header, more: 1 }, words },
      { id, header: { ...header, f: 2 }, words },
      { id, header: { ...header, op: 'put ' }, words },
      { id, header: { ...header, at: 'yesterday' }, words },
      { id, header: { ...header, parents: ['r_b', 'r_a'] }, words },
      { id, header: { ...header, parents: [`r_${'f'.repeat(64)}`, `r_${'a'.repeat(64)}`] }, words },
      { id, header: { ...header, seq: -1 }, words },
      { id, header: { ...header, author: 'Ann\nBen' }, words },
      { id, header, words: { salt: 1, body: {} } },
      { id, header, words: { salt: '', body: [] } },
    ];
    for (const candidate of wrong)
      expect(verifyRevision(candidate)).toEqual({ ok: false, problem: 'bad-shape' });
  });

  it('is refused, not crashed on, when it is nested deeper than 32 levels', () => {
    const { id, header, words } = aRevision({ text: 'Plain.' });
    const bomb = { id, header, words: { salt: words?.salt, body: nested(100_000) } };
    expect(verifyRevision(bomb)).toEqual({ ok: false, problem: 'too-deep' });
    expect(canonicalForm(nested(32)).ok).toBe(true);
    expect(canonicalForm(nested(34))).toEqual({ ok: false, problem: 'too-deep' });
  });

  it('is refused when it is too large to hold', () => {
    const { id, header, words } = aRevision({ text: 'Plain.' });
    const body = { text: 'x'.repeat(2_000_001) };
    expect(verifyRevision({ id, header, words: { salt: words?.salt, body } })).toEqual({
      ok: false,
      problem: 'too-large',
    });
  });

  it('cannot reach into objects that are not its own', () => {
    const { id, header } = aRevision({ text: 'Plain.' });
    const body = JSON.parse('{"__proto__":{"polluted":true},"text":"x"}');
    expect(verifyRevision({ id, header, words: { salt: '', body } }).ok).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the golden revisions, which every version must read for ever', () => {
  it('are three', () => expect(golden.vectors).toHaveLength(3));

  for (const { name, canonicalHeader, canonicalBody, revision } of golden.vectors)
    it(`${name}: the same bytes, the same id`, () => {
      expect(canonicalForm(revision.header)).toEqual({ ok: true, value: canonicalHeader });
      expect(canonicalForm(revision.words.body)).toEqual({ ok: true, value: canonicalBody });
      expect(verifyRevision(revision)).toEqual({ ok: true, value: revision });
    });
});
