import type { CivilDate } from '../../base/civil-date.ts';
import type { FactCheck, Reply } from '../records/bodies.ts';

/** Where the fact check of a looking stands. It follows from the records, and is stored nowhere. */
export type CheckState = 'draft' | 'with-the-school' | 'checked' | 'comment' | 'no-reply';

interface Row<Body> {
  readonly record: string;
  readonly body: Body;
  /** ISO time. */
  readonly createdAt: string;
}

/** What the school was asked last: an earlier asking is history. */
export const newestCheck = <Check extends Row<FactCheck>>(checks: readonly Check[]): Check | undefined =>
  [...checks]
    .sort(
      (one, other) =>
        one.body.sentOn.localeCompare(other.body.sentOn) ||
        one.createdAt.localeCompare(other.createdAt) ||
        one.record.localeCompare(other.record),
    )
    .at(-1);

/** What the board's copy may compare with: an asking that stands in Part 2 is not known there. */
export const newestOpenCheck = <Check extends Row<FactCheck>>(checks: readonly Check[]): Check | undefined =>
  newestCheck(checks.filter(({ body }) => body.part === 1)) ?? newestCheck(checks);

/** A box in which nothing stands is no answer; "agreed" needs no words. */
export const isAnswer = ({ outcome, text }: Reply): boolean => outcome === 'agreed' || text.trim() !== '';

/** The school's answers to one asking, oldest first: head and SENCO may each write. */
export const answersTo = <Answer extends Row<Reply>>(
  check: string,
  replies: readonly Answer[],
): readonly Answer[] =>
  replies
    .filter(({ body }) => body.factCheck === check && isAnswer(body))
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));

export const checkState = (
  check: Row<FactCheck> | undefined,
  replies: readonly Row<Reply>[],
  today: CivilDate,
): CheckState => {
  if (!check) return 'draft';
  const outcomes = new Set(answersTo(check.record, replies).map(({ body }) => body.outcome));
  if (outcomes.has('comment')) return 'comment';
  if (outcomes.has('agreed')) return 'checked';
  if (outcomes.has('no-reply') || check.body.replyBy < today) return 'no-reply';
  return 'with-the-school';
};
