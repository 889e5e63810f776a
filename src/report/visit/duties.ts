import { sources } from '../../domain/records/choices.ts';
import type { Block } from '../document.ts';
import type { Kept } from '../looking-view.ts';
import { type Fact, facts, heading, plain } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { answerFact, documentFact, noteFact, questionFacts } from './duty-facts.ts';
import { nameOf, statementsOf, wordingOf } from './planned.ts';

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
    ...order.flatMap((statement) => duty(view, statement, order)),
    ...(rest.length > 0 ? [heading(3, 'Other notes', 'other-notes'), ...rest] : []),
  ];
};

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
    ...bySource(notes.filter((note) => home(note) === statement)).map((note) =>
      noteFact(view, note, statement),
    ),
    ...[...homes].map((other): Fact => ['See also', plain(`What is noted under “${nameOf(view, other)}”.`)]),
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
