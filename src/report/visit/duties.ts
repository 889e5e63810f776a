import { sources } from '../../domain/records/choices.ts';
import type { Block } from '../document.ts';
import type { Kept } from '../looking-view.ts';
import { type Fact, facts, heading, plain } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { hasGlance } from './at-a-glance.ts';
import {
  answerFact,
  documentFact,
  documentSeenFact,
  markFacts,
  noteFact,
  questionFacts,
} from './duty-facts.ts';
import { marksOf, nameOf, statementsOf, wordingOf } from './planned.ts';

/** One duty after the other, then notes with no duty. */
export const duties = (view: PartView): readonly Block[] => {
  const order = statementsOf(view);
  const rest = facts([
    // One without an answer stands among those still open.
    ...questionFacts(
      view,
      view.questions.filter(({ body }) => !body.statement && body.answer?.trim()),
    ),
    ...bySource(view.notes.filter(({ body }) => body.statements.length === 0)).map((note) =>
      noteFact(view, note),
    ),
  ]);
  return [
    ...order
      .filter((statement) => !isSaidAtAGlance(view, statement))
      .flatMap((statement) => duty(view, statement, order)),
    ...(rest.length > 0 ? [heading(3, 'Other notes', 'other-notes'), ...rest] : []),
  ];
};

/** Of a website check or a paper, what the table says already is not said again under a heading of its own. */
const isSaidAtAGlance = (view: PartView, statement: string): boolean =>
  view.looking.body.kind !== 'visit' &&
  hasGlance(view) &&
  marksOf(view, statement).length === 0 &&
  !view.notes.some(({ body }) => body.statements.includes(statement)) &&
  ![...view.questions, ...view.assurances].some(({ body }) => body.statement === statement);

const duty = (view: PartView, statement: string, order: readonly string[]): readonly Block[] => {
  const words = view.statements[statement];
  const notes = view.notes.filter(({ body }) => body.statements.includes(statement));
  const home = ({ body }: Kept<'note'>) => order.find((each) => body.statements.includes(each)) ?? statement;
  const homes = new Set(notes.map(home).filter((other) => other !== statement));
  const answers = view.assurances.filter(({ body }) => body.statement === statement);
  const said: readonly Fact[] = [
    ...questionFacts(
      view,
      view.questions.filter(({ body }) => body.statement === statement),
    ),
    ...markFacts(view, statement),
    ...bySource(notes.filter((note) => home(note) === statement)).map((note) =>
      noteFact(view, note, statement),
    ),
    ...[...homes].map((other): Fact => ['See also', plain(`What is noted under “${nameOf(view, other)}”.`)]),
    ...view.documents.filter(({ body }) => body.statement === statement).map(documentSeenFact),
    ...answers.map((answer) => answerFact(view, answer, answers)),
    ...(words?.documentAnswer && view.part === 1 ? [documentFact(words.documentAnswer)] : []),
  ];
  const none: Fact = ['Not looked at', plain('Nothing was noted about this duty this time.')];
  return [
    heading(3, nameOf(view, statement), `duty-${statement}`),
    ...facts([
      [stampOf(words, wordingOf(view, statement)), plain(wordingOf(view, statement))],
      ...(said.length > 0 ? said : [none]),
    ]),
  ];
};

/** A stamp speaks of the shipped words, and says so beside others. */
const stampOf = (words: PartView['statements'][string] | undefined, wording: string): string =>
  (wording === words?.text ? words.stamp : (words?.plannedStamp ?? words?.stamp)) || 'Statement';

const bySource = (notes: readonly Kept<'note'>[]): readonly Kept<'note'>[] => {
  const place = ({ body }: Kept<'note'>) => (body.source ? sources.indexOf(body.source) : sources.length);
  return [...notes].sort((a, b) => place(a) - place(b));
};
