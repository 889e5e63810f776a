import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/revisions/heads.ts';
import { settleRecord } from '../../src/revisions/next-revisions.ts';
import type { Revision, Revisions } from '../../src/revisions/revision.ts';
import { union } from '../../src/revisions/union.ts';
import { viewRecord } from '../../src/revisions/view-record.ts';
import { figure, runsOf } from '../kit/figures.ts';
import { aRevision } from './record-of.ts';
import { play, type Session, steps } from './sessions.ts';

const viewOf = (revisions: Revisions) => {
  const view = viewRecord(revisions.values());
  if (!view) throw new Error('There is no record');
  return view;
};

const valuesOf = (revisions: Revisions, field: string): readonly unknown[] => {
  const view = viewOf(revisions);
  const clash = view.clashes.find((one) => one.field === field);
  return clash ? clash.sides.map(({ value }) => value) : [view.body?.[field]];
};

/** Values that nobody has seen and replaced, and that are neither shown nor listed. */
const hidden = ({ all, said }: Session) =>
  said.filter(({ id, field, value }) => {
    const isReplaced = [...all.values()].some(
      (revision) =>
        revision.id !== id &&
        revision.words &&
        revision.header.op === 'put' &&
        revision.words.body[field] !== value &&
        historyOf(all, [revision.id]).has(id),
    );
    return !isReplaced && !valuesOf(all, field).includes(value);
  });

describe('However four devices work, with wrong clocks and files that are partial, shuffled, repeated or damaged', () => {
  it('nothing is lost, and all see the same once they have everything', { timeout: 600_000 }, () => {
    const counts = {
      runs: 0,
      revisions: 0,
      conflicts: 0,
      deletedAgainstEdited: 0,
      damaged: 0,
      lost: 0,
      diverged: 0,
    };
    fc.assert(
      fc.property(steps, (drawn) => {
        const session = play(drawn);
        const { devices, all, damagedLines, taken } = session;
        counts.runs += 1;
        counts.revisions += all.size;
        counts.damaged += damagedLines;
        expect(taken, 'damaged lines taken in').toBe(0);

        // What a device holds it holds unaltered, and it never holds what nobody wrote.
        for (const mine of devices)
          for (const [id, revision] of mine)
            if (JSON.stringify(revision) !== JSON.stringify(all.get(id)))
              throw new Error(`${id} was altered`);

        const views = devices.map((mine, place) => {
          const order = [...all.values()];
          return viewOf(union(mine.values(), place % 2 ? order.reverse() : order));
        });
        if (views.some((view) => JSON.stringify(view) !== JSON.stringify(views[0]))) counts.diverged += 1;
        expect(counts.diverged).toBe(0);

        const gone = hidden(session);
        counts.lost += gone.length;
        expect(gone).toEqual([]);

        const view = viewOf(all);
        const ops = view.heads.map((id) => all.get(id)?.header.op);
        if (view.clashes.length > 0) counts.conflicts += 1;
        // A deletion that somebody did not know of is listed with the change, and the record stays.
        const isAgainst = ops.includes('delete') && ops.includes('put');
        if (isAgainst) counts.deletedAgainstEdited += 1;
        expect(view.contested).toBe(isAgainst);
        expect(view.deleted).toBe(ops.every((op) => op === 'delete'));

        const { parents, body } = settleRecord(view, {});
        expect(parents).toEqual(view.heads);
        const settled = aRevision(body, {
          parents: parents.flatMap((id) => all.get(id) ?? []),
          salt: 'settled',
        });
        expect(viewOf(union(all.values(), [settled]))).toMatchObject({
          heads: [settled.id],
          clashes: [],
          contested: false,
          deleted: false,
        });
      }),
      // Fixed, so that a run says what the last one said.
      { numRuns: runsOf(1_000), seed: Number(process.env.SEED ?? 1) },
    );
    expect(counts.conflicts).toBeGreaterThan(0);
    expect(counts.deletedAgainstEdited).toBeGreaterThan(0);
    expect(counts.damaged).toBeGreaterThan(0);
    figure('merge, four devices at random', {
      runs: counts.runs,
      revisions: counts.revisions,
      conflicts: counts.conflicts,
      'deletions against edits': counts.deletedAgainstEdited,
      'damaged lines refused': counts.damaged,
      lost: counts.lost,
      diverged: counts.diverged,
    });
  });
});

/** Six revisions with all there is in them: two who edit apart, a deletion, one who settles, a wrong clock. */
const six = (): readonly Revision[] => {
  const root = aRevision({ text: 'a', source: 'told' }, { salt: '0' });
  const ann = aRevision({ text: 'b', source: 'told' }, { parents: [root], by: 'person_ann', salt: '1' });
  const ben = aRevision(
    { text: 'c', source: 'seen' },
    { parents: [root], by: 'person_ben', salt: '2', at: '2027-11-05T09:30:00.000Z' },
  );
  const gone = aRevision({}, { parents: [root], op: 'delete', by: 'person_cat', salt: '3' });
  const settled = aRevision(
    { text: 'd', source: 'seen' },
    { parents: [ann, ben], by: 'person_ann', salt: '4' },
  );
  const late = aRevision(
    { text: 'c', source: 'read' },
    { parents: [ben], by: 'person_dan', salt: '5', at: '2020-01-01T00:00:00.000Z' },
  );
  return [root, ann, ben, gone, settled, late];
};

const ordersOf = <One>(all: readonly One[]): readonly (readonly One[])[] =>
  all.length < 2
    ? [all]
    : all.flatMap((first, place) =>
        ordersOf(all.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
      );

describe('Six revisions', () => {
  it('say the same in every order, for every part of them that has arrived', { timeout: 120_000 }, () => {
    const all = six();
    const orders = ordersOf(all);
    const expected = new Map<number, string>();
    let tried = 0;
    for (const order of orders)
      for (let subset = 0; subset < 64; subset += 1) {
        let taken: Revisions = new Map();
        for (const revision of order)
          if (subset & (1 << all.indexOf(revision))) taken = union(taken.values(), [revision]);
        const seen = JSON.stringify(viewRecord(taken.values()));
        const known = expected.get(subset) ?? seen;
        expected.set(subset, known);
        if (seen !== known) throw new Error(`Order matters for ${subset}: ${seen} and ${known}`);
        if (taken.size > 0 && viewOf(taken).heads.length === 0) throw new Error('A record without heads');
        tried += 1;
      }
    expect(tried).toBe(46_080);
    expect(new Set(expected.values()).size).toBeGreaterThan(32);
    figure('merge, all orders of 6 revisions x all subsets', { tried, diverged: 0 });
  });
});
