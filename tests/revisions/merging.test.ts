import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headsOf, historyOf } from '../../src/revisions/heads.ts';
import { deleteRecord, nextRevisions, settleRecord } from '../../src/revisions/next-revisions.ts';
import type { Fields, Revision, Revisions } from '../../src/revisions/revision.ts';
import { union } from '../../src/revisions/union.ts';
import { verifyRevision } from '../../src/revisions/verify-revision.ts';
import { viewRecord } from '../../src/revisions/view-record.ts';
import { aRevision } from './record-of.ts';

/** What one of four devices does next to the one record they share. */
type Step =
  | { readonly kind: 'edit'; readonly device: number; readonly field: string; readonly value: string }
  | { readonly kind: 'delete'; readonly device: number }
  | { readonly kind: 'settle'; readonly device: number }
  | { readonly kind: 'send'; readonly device: number; readonly to: number; readonly part: number };

const device = fc.nat(3);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      device,
      field: fc.constantFrom('text', 'source', 'part'),
      value: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const), device }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('send' as const), device, to: device, part: fc.nat(100) }),
  },
);

interface Session {
  readonly devices: readonly Revisions[];
  readonly all: Revisions;
  /** Every value anyone ever gave a field, by the revision that gave it. */
  readonly said: readonly { readonly id: string; readonly field: string; readonly value: unknown }[];
}

/** Clocks are wrong by up to 400 days, in both directions. */
const skews = [0, 400, -400, 3];
const timeOn = (which: number, turn: number): string =>
  new Date(Date.UTC(2026, 9, 1) + (skews[which] ?? 0) * 86_400_000 + turn * 1_000).toISOString();

const play = (steps: readonly Step[]): Session => {
  const root = aRevision({ text: 'a', source: 'told' }, { salt: 'root' });
  const devices: Revisions[] = Array.from({ length: 4 }, () => new Map([[root.id, root]]));
  let all: Revisions = new Map([[root.id, root]]);
  const said: Session['said'][number][] = [];

  const add = (which: number, revision: Revision): void => {
    devices[which] = union(devices[which]?.values() ?? [], [revision]);
    all = union(all.values(), [revision]);
  };

  for (const [turn, one] of steps.entries()) {
    const mine = devices[one.device] ?? new Map();
    if (one.kind === 'send') {
      const some = [...mine.values()].filter((_, place) => (place * 37 + one.part) % 3 > 0);
      devices[one.to] = union(devices[one.to]?.values() ?? [], one.part % 2 ? some.reverse() : some);
      continue;
    }
    const view = viewRecord(mine.values());
    if (!view) continue;
    const heads = view.heads.flatMap((id) => mine.get(id) ?? []);
    const fields: Fields = one.kind === 'edit' ? { [one.field]: one.value } : {};
    const next =
      one.kind === 'delete'
        ? [deleteRecord(view)]
        : one.kind === 'settle'
          ? [settleRecord(view, fields)]
          : nextRevisions(view, heads, fields);
    for (const [place, { op, parents, body }] of next.entries()) {
      const revision = aRevision(body, {
        op,
        parents: parents.flatMap((id) => mine.get(id) ?? []),
        by: `person_${one.device}`,
        seq: turn,
        at: timeOn(one.device, turn),
        salt: `${turn}-${place}`,
      });
      add(one.device, revision);
      const isChoice =
        one.kind === 'edit' &&
        (view.body?.[one.field] !== one.value || view.clashes.some(({ field }) => field === one.field));
      if (isChoice) said.push({ id: revision.id, field: one.field, value: one.value });
    }
  }
  return { devices, all, said };
};

const steps = fc.array(step, { minLength: 1, maxLength: 25 });

/** Plays what was drawn, so that a failure prints what people did and not what came of it. */
const always = (isSo: (session: Session) => void, numRuns = 300): void =>
  fc.assert(
    fc.property(steps, (drawn) => isSo(play(drawn))),
    { numRuns },
  );

const viewOf = (revisions: Revisions) => {
  const view = viewRecord(revisions.values());
  if (!view) throw new Error('There is no record');
  return view;
};

const everyValue = (revisions: Revisions, field: string): readonly unknown[] => {
  const view = viewOf(revisions);
  const clash = view.clashes.find((one) => one.field === field);
  return clash ? clash.sides.map(({ value }) => value) : [view.body?.[field]];
};

describe('however four devices work and exchange files', () => {
  it('taking in a file twice, or in another order, changes nothing', () => {
    always(({ devices: [one = new Map(), two = new Map(), three = new Map()] }) => {
      const ids = (some: Revisions) => [...some.keys()].sort();
      expect(ids(union(one.values(), one.values()))).toEqual(ids(one));
      expect(ids(union(one.values(), two.values()))).toEqual(ids(union(two.values(), one.values())));
      const left = union(union(one.values(), two.values()).values(), three.values());
      const right = union(one.values(), union(two.values(), three.values()).values());
      expect(ids(left)).toEqual(ids(right));
      expect(viewOf(left)).toEqual(viewOf(right));
    });
  });

  it('nothing is lost, and all see the same once they have everything', () => {
    always(({ devices, all }) => {
      const views = devices.map((mine) => viewOf(union(mine.values(), all.values())));
      for (const view of views) expect(view).toEqual(views[0]);
      const reversed = new Map([...all].reverse());
      expect(viewOf(reversed)).toEqual(views[0]);
    });
  });

  it('a value that nobody has seen and replaced is shown or listed, never dropped', () => {
    always(({ all, said }) => {
      const view = viewOf(all);
      const heads = view.heads.flatMap((id) => all.get(id) ?? []);
      for (const { id, field, value } of said) {
        const replaced = [...all.values()].some(
          (revision) =>
            revision.id !== id &&
            revision.words &&
            revision.header.op === 'put' &&
            revision.words.body[field] !== value &&
            historyOf(all, [revision.id]).has(id),
        );
        if (replaced || heads.length === 0) continue;
        expect(everyValue(all, field)).toContain(value);
      }
    });
  });

  it('every value on screen was written by somebody', () => {
    always(({ all }) => {
      for (const field of ['text', 'source', 'part'])
        for (const value of everyValue(all, field))
          expect([...all.values()].some(({ words }) => words?.body[field] === value)).toBe(true);
    });
  });

  it('a deletion that somebody did not know of is listed with the change', () => {
    always(({ all }) => {
      const view = viewOf(all);
      const ops = view.heads.map((id) => all.get(id)?.header.op);
      expect(view.contested).toBe(ops.includes('delete') && ops.includes('put'));
      expect(view.deleted).toBe(ops.every((op) => op === 'delete'));
    });
  });

  it('settling leaves exactly one head and no clash', () => {
    always(({ all }) => {
      const view = viewOf(all);
      const { parents, body } = settleRecord(view, {});
      const settled = aRevision(body, {
        parents: parents.flatMap((id) => all.get(id) ?? []),
        salt: 'settled',
      });
      const after = viewOf(union(all.values(), [settled]));
      expect(after).toMatchObject({ heads: [settled.id], clashes: [], contested: false, deleted: false });
    });
  });

  it('an edit by one who has everything settles what it touches, and nothing else', () => {
    always(({ all }) => {
      const view = viewOf(all);
      const heads = view.heads.flatMap((id) => all.get(id) ?? []);
      // A deletion and a clash at once: the text of the deleted side may be listed once more. Too much, never too little.
      if (view.contested && view.clashes.length > 0) return;
      const next = nextRevisions(view, heads, { text: 'new' }).map(({ op, parents, body }, place) =>
        aRevision(body, { op, parents: parents.flatMap((id) => all.get(id) ?? []), salt: `edit ${place}` }),
      );
      const after = viewOf(union(all.values(), next));
      expect(after.body?.text).toBe('new');
      expect(after.clashes.map(({ field }) => field)).not.toContain('text');
      if (!view.deleted)
        expect(after.clashes.map(({ field }) => field)).toEqual(
          view.clashes.map(({ field }) => field).filter((field) => field !== 'text'),
        );
    });
  });

  it('heads are those that nothing was built on', () => {
    always(({ all }) => {
      const heads = headsOf(all.values());
      expect(heads.length).toBeGreaterThan(0);
      expect([...historyOf(all, heads)].sort()).toEqual([...all.keys()].sort());
    }, 500);
  });

  it('every revision passes the check at the border after a journey through a file', () => {
    always(({ all }) => {
      for (const revision of all.values())
        expect(verifyRevision(JSON.parse(JSON.stringify(revision)))).toEqual({ ok: true, value: revision });
    }, 300);
  });

  it('hand-over files with the current text only leave exactly one head, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const chain: Revision[] = [];
        for (let edit = 0; edit < 6; edit += 1)
          chain.push(
            aRevision({ text: `edit ${edit}` }, { parents: chain.slice(-1), seq: edit, salt: `${edit}` }),
          );
        const files = [2, 4, 6].map((count) =>
          chain
            .slice(0, count)
            .map((one, place): Revision => (place === count - 1 ? one : { ...one, words: null })),
        );
        const taken = order.reduce<Revisions>(
          (known, file) => union(known.values(), files[file] ?? []),
          new Map(),
        );
        expect(viewOf(taken)).toMatchObject({ heads: [chain[5]?.id], clashes: [], body: { text: 'edit 5' } });
      }),
    );
  });
});
