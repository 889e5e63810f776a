import type { CivilDate } from '../../base/civil-date.ts';
import type { Framework } from '../content/content.ts';
import type { Placing } from '../records/bodies.ts';
import { schoolYear, type TermStarts, termOf } from '../school-year.ts';

/** One way of working together, as it stands on the conversation card. */
export interface ConversationCard {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What head and SENCO choose from: the statements that signs describe. Their numbers are left off, for nothing is graded. */
export const conversationCards = ({ sections }: Framework): readonly ConversationCard[] =>
  sections.flatMap(({ title, statements }) =>
    statements
      .filter(({ prompts }) => prompts.some(({ kind }) => kind === 'sign'))
      .map(({ id, text }) => ({ id, title: title.replace(/^\d+\s+/, ''), text })),
  );

interface Placed {
  readonly at: string;
  readonly body: Placing;
}

/** Newest day first; of one day, what was written last. */
export const newestPlacings = <Row extends Placed>(placings: readonly Row[]): readonly Row[] =>
  [...placings].sort(
    (one, other) => other.body.on.localeCompare(one.body.on) || other.at.localeCompare(one.at),
  );

const termKey = (date: CivilDate, starts: TermStarts | undefined): string =>
  `${schoolYear(date).name} ${termOf(date, starts)}`;

/** The one step agreed this term; a later conversation without a step leaves the earlier step standing. */
export const stepThisTerm = <Row extends Placed>(
  placings: readonly Row[],
  today: CivilDate,
  starts?: TermStarts,
): Row | undefined =>
  newestPlacings(placings).find(
    ({ body }) => body.step?.trim() && termKey(body.on, starts) === termKey(today, starts),
  );
