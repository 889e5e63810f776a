import { describe, expect, it } from 'vitest';
import { eraseWords, erasuresIn } from '../../src/revisions/erase.ts';
import { nextRevisions, settleRecord } from '../../src/revisions/next-revisions.ts';
import type { Revision } from '../../src/revisions/revision.ts';
import { union } from '../../src/revisions/union.ts';
import { viewRecord } from '../../src/revisions/view-record.ts';
import { aRevision } from './record-of.ts';

const view = (...revisions: readonly Revision[]) => {
  const seen = viewRecord(revisions);
  if (!seen) throw new Error('There is no record');
  return seen;
};

describe('a record that two people changed', () => {
  const first = aRevision({ text: '3 of 5 plans', source: 'told' });
  const ann = aRevision({ text: '4 of 5 plans', source: 'told' }, { parents: [first], by: 'person_ann' });
  const ben = aRevision(
    { text: '3 of 6 plans', source: 'told' },
    { parents: [first], by: 'person_ben', at: '2026-10-02T09:30:00.000Z' },
  );

  it('takes each field from the one who changed it', () => {
    const source = aRevision(
      { text: '3 of 5 plans', source: 'read' },
      { parents: [first], by: 'person_ben' },
    );
    expect(view(first, ann, source)).toMatchObject({
      body: { text: '4 of 5 plans', source: 'read' },
      clashes: [],
    });
  });

  it('lists a field that both changed, with what each says, and makes up no text of its own', () => {
    const { clashes, body, heads } = view(first, ann, ben);
    expect(clashes).toHaveLength(1);
    expect(clashes[0]?.field).toBe('text');
    expect(clashes[0]?.sides).toHaveLength(2);
    expect(clashes[0]?.sides).toContainEqual({ value: '4 of 5 plans', revisions: [ann.id] });
    expect(clashes[0]?.sides).toContainEqual({ value: '3 of 6 plans', revisions: [ben.id] });
    expect(body?.text).toBe('3 of 6 plans');
    expect(heads).toHaveLength(2);
  });

  it('lists nothing when both came to the same', () => {
    const same = aRevision({ text: '4 of 5 plans', source: 'told' }, { parents: [first], by: 'person_ben' });
    expect(view(first, ann, same)).toMatchObject({ clashes: [], body: { text: '4 of 5 plans' } });
  });

  it('lists what two chose apart against somebody who had seen only one of them', () => {
    const same = aRevision({ text: '4 of 5 plans', source: 'told' }, { parents: [first], by: 'person_ben' });
    const both = aRevision({ text: '4 of 5 plans', source: 'read' }, { parents: [ann, same] });
    const third = aRevision({ text: '5 of 5 plans', source: 'told' }, { parents: [ann], by: 'person_cat' });
    const { clashes } = view(first, ann, same, both, third);
    expect(clashes).toHaveLength(1);
    expect(clashes[0]?.sides).toContainEqual({ value: '4 of 5 plans', revisions: [both.id] });
    expect(clashes[0]?.sides).toContainEqual({ value: '5 of 5 plans', revisions: [third.id] });
  });

  it('lists a field that one took away and the other changed', () => {
    const without = aRevision({ source: 'told' }, { parents: [first], by: 'person_ben' });
    expect(view(first, ann, without).clashes.map(({ field }) => field)).toEqual(['text']);
    expect(view(first, without).body).toEqual({ source: 'told' });
  });

  it('does not let a clock in the future win', () => {
    const early = aRevision(
      { text: 'Later', source: 'told' },
      { parents: [ben], by: 'person_ann', at: '2020-01-01T00:00:00.000Z' },
    );
    expect(view(first, ben, early).body?.text).toBe('Later');
  });

  it('lists what a person chose between two versions that only a missing history made two', () => {
    const same = aRevision({ text: '3 of 5 plans', source: 'told' }, { parents: [first], by: 'person_cat' });
    const seen = aRevision({ text: '4 of 5 plans', source: 'told' }, { parents: [same], by: 'person_cat' });
    const kept = aRevision({ text: '4 of 5 plans', source: 'told' }, { parents: [first, seen] });
    const other = aRevision(
      { text: '5 of 5 plans', source: 'told' },
      { parents: [first, seen], by: 'person_ben' },
    );
    expect(view(first, same, seen, kept, other).clashes.map(({ field }) => field)).toEqual(['text']);
  });

  it('lists what a person chose between two people’s versions, where a missing history made them differ', () => {
    const touched = aRevision(
      { text: '3 of 5 plans', source: 'told' },
      { parents: [first], by: 'person_cat' },
    );
    const read = aRevision(
      { text: '4 of 5 plans', source: 'told' },
      { parents: [touched], by: 'person_ben' },
    );
    const aside = aRevision({ text: '3 of 5 plans', source: 'told' }, { parents: [first], by: 'person_dan' });
    expect(view(first, aside, read).clashes.map(({ field }) => field)).toEqual(['text']);
    const chosen = aRevision({ text: '4 of 5 plans', source: 'told' }, { parents: [aside, read] });
    const later = aRevision({ text: '5 of 5 plans', source: 'told' }, { parents: [read], by: 'person_ben' });
    expect(view(first, touched, aside, read, chosen, later).clashes.map(({ field }) => field)).toEqual([
      'text',
    ]);
  });

  it('has exactly one head after a person has settled it', () => {
    const before = view(first, ann, ben);
    const { parents, body } = settleRecord(before, { text: '4 of 6 plans' });
    const settled = aRevision(body, { parents: [ann, ben].filter(({ id }) => parents.includes(id)) });
    expect(view(first, ann, ben, settled)).toMatchObject({
      heads: [settled.id],
      clashes: [],
      body: { text: '4 of 6 plans', source: 'told' },
    });
  });

  it('keeps a clash on the list when another field is changed meanwhile', () => {
    const next = nextRevisions(view(first, ann, ben), [ann, ben], { source: 'seen' });
    expect(next).toHaveLength(2);
    const sides = next.map(({ parents, body }) =>
      aRevision(body, { parents: [ann, ben].filter(({ id }) => parents.includes(id)) }),
    );
    const after = view(first, ann, ben, ...sides);
    expect(after.body?.source).toBe('seen');
    expect(after.clashes.map(({ field }) => field)).toEqual(['text']);
    expect(after.clashes[0]?.sides.map(({ value }) => value).sort()).toEqual([
      '3 of 6 plans',
      '4 of 5 plans',
    ]);
  });

  it('is still one disagreement, and an ordinary edit is none, when three have worked on it', () => {
    const later = aRevision({ text: '5 of 5 plans', source: 'told' }, { parents: [ann], by: 'person_cat' });
    const stale = aRevision({ text: '4 of 5 plans', source: 'seen' }, { parents: [ann], by: 'person_dan' });
    const seen = view(first, ann, later, stale);
    expect(seen).toMatchObject({ clashes: [], body: { text: '5 of 5 plans', source: 'seen' } });
  });
});

describe('a record that one deleted', () => {
  const first = aRevision({ text: 'Seen.' });
  const deleted = aRevision({}, { parents: [first], op: 'delete', by: 'person_ann' });
  const changed = aRevision({ text: 'Seen again.' }, { parents: [first], by: 'person_ben' });

  it('is deleted, with its words still there to come back', () => {
    expect(view(first, deleted)).toMatchObject({ deleted: true, contested: false, body: { text: 'Seen.' } });
  });

  it('and another changed stays visible and is listed', () => {
    expect(view(first, deleted, changed)).toMatchObject({
      deleted: false,
      contested: true,
      body: { text: 'Seen again.' },
    });
  });

  it('comes back by a revision on top', () => {
    const back = aRevision({ text: 'Seen.' }, { parents: [deleted] });
    expect(view(first, deleted, back)).toMatchObject({ deleted: false, contested: false, heads: [back.id] });
  });
});

describe('words that are gone', () => {
  const first = aRevision({ text: 'Jo Bloggs struggles.', source: 'told' });
  const second = aRevision({ text: 'A pupil struggles.', source: 'told' }, { parents: [first] });
  const erasure = aRevision({ revisions: [first.id] }, { op: 'erase', record: 'erasure_one' });

  it('are named by an erasure, and leave the chain whole', () => {
    expect([...erasuresIn([first, erasure])]).toEqual([first.id]);
    expect(view(eraseWords(first), second)).toMatchObject({
      missing: [],
      body: { text: 'A pupil struggles.' },
    });
  });

  it('do not come back with an old file', () => {
    const erased = erasuresIn([erasure]);
    const ours = union([eraseWords(first), second, erasure], [], erased);
    expect(union(ours.values(), [first, second], erased).get(first.id)?.words).toBeNull();
    expect(union([first, second], ours.values(), erased).get(first.id)?.words).toBeNull();
  });

  it('fill in a header that came without them', () => {
    expect(union([eraseWords(first)], [first]).get(first.id)?.words).toEqual(first.words);
    expect(union([first], [eraseWords(first)]).get(first.id)?.words).toEqual(first.words);
  });

  it('of a common ancestor leave each differing field to a person', () => {
    const ann = aRevision({ text: 'Ann has it so', source: 'told' }, { parents: [first] });
    const ben = aRevision(
      { text: 'Jo Bloggs struggles.', source: 'told' },
      { parents: [first], by: 'person_ben' },
    );
    expect(view(first, ann, ben).clashes).toEqual([]);
    expect(view(eraseWords(first), ann, ben).clashes.map(({ field }) => field)).toEqual(['text']);
  });

  it('in between do not make an ordinary edit look like a clash', () => {
    const later = aRevision({ text: 'Settled.', source: 'told' }, { parents: [second] });
    const ben = aRevision(
      { text: 'Jo Bloggs struggles.', source: 'seen' },
      { parents: [first], by: 'person_ben' },
    );
    expect(view(first, eraseWords(second), later, ben)).toMatchObject({
      clashes: [],
      body: { text: 'Settled.', source: 'seen' },
    });
  });

  it('that were never sent are said to be missing, and nothing is refused for it', () => {
    expect(view(second)).toMatchObject({ missing: [first.id], body: { text: 'A pupil struggles.' } });
  });
});
