import type { BodyOf } from '../records/bodies.ts';

interface Row<Body> {
  readonly record: string;
  readonly body: Body;
  /** ISO time of the newest revision. */
  readonly at: string;
  readonly createdAt: string;
}

type Handling = Row<BodyOf<'handling'>>;
type Report = Row<BodyOf<'report'>>;

const byTime = (one: Row<{ on: string }>, other: Row<{ on: string }>): number =>
  one.body.on.localeCompare(other.body.on) || one.createdAt.localeCompare(other.createdAt);

/** Reports whose last word is "sent back", until a newer version of them is made. */
export const reportsSentBack = <One extends Report>(
  reports: readonly One[],
  handlings: readonly Handling[],
): readonly One[] =>
  reports.filter((report) => {
    const last = handlings
      .filter(({ body }) => body.report === report.record)
      .sort(byTime)
      .at(-1);
    const isReplaced = reports.some(
      ({ body }) =>
        body.part === report.body.part &&
        body.version > report.body.version &&
        body.lookings.some((looking) => report.body.lookings.includes(looking)),
    );
    return last?.body.event === 'sent-back' && !isReplaced;
  });

/** The last word on each suggestion for Part 2, where it is "sent back". */
export const suggestionsSentBack = <One extends Row<BodyOf<'partDecision'>>>(
  decisions: readonly One[],
): readonly One[] =>
  [...new Map([...decisions].sort(byTime).map((one) => [one.body.record, one])).values()].filter(
    ({ body }) => body.decision === 'sent-back',
  );
