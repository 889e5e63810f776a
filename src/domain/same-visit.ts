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

/** Two visits of one school on one day may be one; whether they are, only people can say. */
export const mayBeSame = (one: Row<Looking>, other: Row<Looking>): boolean =>
  one.record !== other.record &&
  one.body.kind === 'visit' &&
  other.body.kind === 'visit' &&
  one.body.school === other.body.school &&
  one.body.on === other.body.on;

/** The pairs that count here; `said` are the records a person of this device said yes to. */
export const sameVisitPairs = (
  sames: readonly Row<Same>[],
  said: (record: string) => boolean,
  recordOf: (key: readonly string[]) => string,
): readonly (readonly [string, string])[] =>
  sames.flatMap(({ record, body }) => {
    const [one, other, more] = body.ids;
    if (body.kind !== 'looking' || one === undefined || other === undefined || more !== undefined) return [];
    // A file may change what a record says, never what its id was made from: a yes counts for these two alone.
    const isTheirs = recordOf(sameVisitKey(one, other)) === record;
    return isTheirs && said(record) ? [[one, other] as const] : [];
  });

/** The others that are one visit with this one, also by way of a third. */
export const sameVisitAs = <Visit extends Row<Looking>>(
  looking: Visit,
  lookings: readonly Visit[],
  pairs: readonly (readonly [string, string])[],
): readonly Visit[] => {
  const reached = new Set([looking.record]);
  const near = lookings.filter((other) => mayBeSame(looking, other));
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
