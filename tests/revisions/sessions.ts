import fc from 'fast-check';
import { deleteRecord, nextRevisions, settleRecord } from '../../src/revisions/next-revisions.ts';
import type { Fields, Revision, Revisions } from '../../src/revisions/revision.ts';
import { union } from '../../src/revisions/union.ts';
import { verifyRevision } from '../../src/revisions/verify-revision.ts';
import { viewRecord } from '../../src/revisions/view-record.ts';
import { aRevision } from './record-of.ts';

/** What one of four devices does next to the one record they share. */
type Step =
  | { readonly kind: 'edit'; readonly device: number; readonly field: string; readonly value: string }
  | { readonly kind: 'delete' | 'settle'; readonly device: number }
  | {
      readonly kind: 'send';
      readonly device: number;
      readonly to: number;
      /** Lines that are left out, by place; lines that are damaged, and how. */
      readonly without: readonly number[];
      readonly damaged: readonly (readonly [place: number, how: Damage])[];
      readonly shuffle: number;
      readonly twice: boolean;
    };

type Damage = 'word' | 'author' | 'id' | 'parents' | 'cut';

const device = fc.nat(3);
const field = fc.constantFrom('text', 'source', 'part');
const value = fc.constantFrom('a', 'b', 'c', 'd');
const few = fc.array(fc.nat(12), { maxLength: 3 });
const damage = fc.constantFrom<Damage>('word', 'author', 'id', 'parents', 'cut');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('edit' as const), device, field, value }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const), device }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      device,
      to: device,
      without: few,
      damaged: fc.array(fc.tuple(fc.nat(12), damage), { maxLength: 2 }),
      shuffle: fc.nat(1_000),
      twice: fc.boolean(),
    }),
  },
);

export const steps = fc.array(step, { minLength: 1, maxLength: 25 });

/** Clocks are wrong by up to 400 days, in both directions. */
const skews = [0, 400, -400, 3];
const timeOn = (which: number, turn: number): string =>
  new Date(Date.UTC(2026, 9, 1) + (skews[which] ?? 0) * 86_400_000 + turn * 1_000).toISOString();

const hurt = (line: string, how: Damage): string => {
  if (how === 'cut') return line.slice(0, -7);
  const one = JSON.parse(line) as {
    id: string;
    header: object;
    words: { salt: string; body: object } | null;
  };
  const flip = (id: string) => `r_${id[2] === 'f' ? 'e' : 'f'}${id.slice(3)}`;
  if (how === 'word' && one.words)
    return JSON.stringify({ ...one, words: { ...one.words, body: { ...one.words.body, text: 'forged' } } });
  if (how === 'id') return JSON.stringify({ ...one, id: flip(one.id) });
  if (how === 'parents')
    return JSON.stringify({ ...one, header: { ...one.header, parents: [flip(one.id)] } });
  return JSON.stringify({ ...one, header: { ...one.header, author: 'person_forger' } });
};

const lineToRevision = (line: string): Revision | null => {
  try {
    const verified = verifyRevision(JSON.parse(line));
    return verified.ok ? verified.value : null;
  } catch {
    return null;
  }
};

export interface Session {
  readonly devices: readonly Revisions[];
  readonly all: Revisions;
  /** Every value anyone ever gave a field, by the revision that gave it. */
  readonly said: readonly { readonly id: string; readonly field: string; readonly value: unknown }[];
  readonly damagedLines: number;
  /** Damaged lines that came through the check at the border: there may be none. */
  readonly taken: number;
}

export const play = (drawn: readonly Step[]): Session => {
  const root = aRevision({ text: 'a', source: 'told' }, { salt: 'root' });
  const devices: Revisions[] = Array.from({ length: 4 }, () => new Map([[root.id, root]]));
  let all: Revisions = new Map([[root.id, root]]);
  const said: Session['said'][number][] = [];
  let damagedLines = 0;
  let taken = 0;

  const send = (one: Extract<Step, { kind: 'send' }>): void => {
    const lines = [...(devices[one.device]?.values() ?? [])]
      .filter((_, place) => !one.without.includes(place))
      .map((revision) => JSON.stringify(revision))
      .map((line, place) => ({ line, by: (place * 7919 + one.shuffle) % 1_009 }))
      .sort((first, second) => first.by - second.by)
      .map(({ line }) => line);
    const file = lines.map((line, place) => {
      const how = one.damaged.find(([at]) => at === place)?.[1];
      const file = how ? hurt(line, how) : line;
      return { line: file, isHurt: file !== line };
    });
    for (let go = 0; go < (one.twice ? 2 : 1); go += 1)
      for (const { line, isHurt } of file) {
        const revision = lineToRevision(line);
        if (isHurt) damagedLines += 1;
        if (isHurt && revision) taken += 1;
        if (revision) devices[one.to] = union(devices[one.to]?.values() ?? [], [revision]);
      }
  };

  for (const [turn, one] of drawn.entries()) {
    if (one.kind === 'send') {
      send(one);
      continue;
    }
    const mine = devices[one.device] ?? new Map<string, Revision>();
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
      devices[one.device] = union(devices[one.device]?.values() ?? [], [revision]);
      all = union(all.values(), [revision]);
      const isChoice =
        one.kind === 'edit' &&
        (view.body?.[one.field] !== one.value || view.clashes.some((clash) => clash.field === one.field));
      if (isChoice) said.push({ id: revision.id, field: one.field, value: one.value });
    }
  }
  return { devices, all, said, damagedLines, taken };
};
