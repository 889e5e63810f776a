import { daysBetween } from '../base/civil-date.ts';
import type { Looking, Same } from './records/bodies.ts';

interface Row<Body> {
  readonly record: string;
  readonly body: Body;
}

/** Two people who say it of the same visits write the same record. */
export const sameVisitKey = (one: string, other: string): readonly string[] => [
  'looking',
  ...[one, other].sort(),
];

const areOfOneSchool = (one: Row<Looking>, other: Row<Looking>): boolean =>
  one.record !== other.record &&
  one.body.kind === 'visit' &&
  other.body.kind === 'visit' &&
  one.body.school === other.body.school;

/** Two visits of one school on one day may be one; whether they are, only people can say. */
export const mayBeSame = (one: Row<Looking>, other: Row<Looking>): boolean =>
  areOfOneSchool(one, other) && one.body.on === other.body.on;

/** How far apart days are tried for a yes whose record no longer says which visits it means. */
const guessedDays = 31;

/**
 * The pairs that count here. `yes` are the records that a person of this device said yes to; the id of each is made from
 * its two visits, so a file that empties, changes or deletes what the record says neither ends a yes nor moves it.
 */
export const sameVisitPairs = (
  lookings: readonly Row<Looking>[],
  sames: readonly Row<Same>[],
  yes: Iterable<string>,
  recordOf: (key: readonly string[]) => string,
): readonly (readonly [string, string])[] => {
  const left = new Set(yes);
  if (left.size === 0) return [];
  const pairs: (readonly [string, string])[] = [];
  const take = (one: string, other: string) => {
    if (left.delete(recordOf(sameVisitKey(one, other)))) pairs.push([one, other]);
  };
  for (const { record, body } of sames) {
    const [one, other, more] = body.ids;
    const isPair = body.kind === 'looking' && one !== undefined && other !== undefined && more === undefined;
    if (isPair && recordOf(sameVisitKey(one, other)) === record) take(one, other);
  }
  // What is left over was changed, or is of other visits than these. A guess costs a hash: those of one day first.
  for (const [from, to] of [
    [0, 0],
    [1, guessedDays],
  ] as const)
    for (const [place, one] of lookings.entries())
      for (const other of lookings.slice(place + 1)) {
        if (left.size === 0) return pairs;
        const apart = Math.abs(daysBetween(one.body.on, other.body.on));
        if (apart >= from && apart <= to && areOfOneSchool(one, other)) take(one.record, other.record);
      }
  return pairs;
};

/** The others that are one visit with this one, also by way of a third. A day put right on one side parts nobody. */
export const sameVisitAs = <Visit extends Row<Looking>>(
  looking: Visit,
  lookings: readonly Visit[],
  pairs: readonly (readonly [string, string])[],
): readonly Visit[] => {
  const reached = new Set([looking.record]);
  const near = lookings.filter((other) => areOfOneSchool(looking, other));
  // One found may lead to the next; each round finds at least one or is the last.
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { record } of near)
      if (pairs.some((pair) => pair.includes(record) && pair.some((other) => reached.has(other))))
        reached.add(record);
  }
  return near.filter(({ record }) => reached.has(record));
};

/** What the others add to a visit's own plan and names. A confidential one gives an open one nothing of its own. */
export const joinedVisit = <Visit extends Row<Looking>>(looking: Visit, others: readonly Visit[]): Visit => {
  const open = others.filter(({ body }) => body.part === looking.body.part);
  if (open.length === 0) return looking;
  const { body } = looking;
  const own = new Set(body.focus.map(({ statement }) => statement));
  const theirs = open.flatMap((other) => other.body.focus).filter(({ statement }) => !own.has(statement));
  const added = theirs.filter(
    ({ statement }, place) => theirs.findIndex((one) => one.statement === statement) === place,
  );
  const after = Math.max(-1, ...body.focus.map(({ order }) => order)) + 1;
  return {
    ...looking,
    body: {
      ...body,
      visitors: [...new Set([...body.visitors, ...open.flatMap((other) => other.body.visitors)])],
      meet: [...new Set([...body.meet, ...open.flatMap((other) => other.body.meet)])],
      focus: [...body.focus, ...added.map((one, place) => ({ ...one, order: after + place }))],
    },
  };
};

/** One visit a row: one's own where it is one of them, else the one that was made first. */
export const withoutTwins = <
  Visit extends Row<Looking> & { readonly author: string; readonly createdAt: string },
>(
  lookings: readonly Visit[],
  pairs: readonly (readonly [string, string])[],
  me: string,
): readonly { readonly visit: Visit; readonly others: readonly Visit[] }[] =>
  lookings.flatMap((visit) => {
    const others = sameVisitAs(visit, lookings, pairs);
    const [first] = [visit, ...others].sort(
      (one, other) =>
        Number(other.author === me) - Number(one.author === me) ||
        one.createdAt.localeCompare(other.createdAt) ||
        one.record.localeCompare(other.record),
    );
    return first === visit ? [{ visit, others }] : [];
  });
