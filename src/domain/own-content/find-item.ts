import {
  everyPrompt,
  everyStatement,
  type Framework,
  type Prompt,
  type Section,
  type Statement,
} from '../content/content.ts';
import { hiddenField, isWordedField } from './lay-over.ts';

/** Where an item of the content stands: a whole list, a statement, or a prompt of it. */
export interface Found {
  readonly framework: Framework;
  readonly section?: Section;
  readonly statement?: Statement;
  readonly prompt?: Prompt;
}

/** Every item by its id, the hidden ones too. */
export const itemsById = (frameworks: readonly Framework[]): ReadonlyMap<string, Found> =>
  new Map(
    frameworks.flatMap((framework): [string, Found][] => [
      [framework.id, { framework }],
      ...framework.sections.flatMap((section) =>
        everyStatement(section).flatMap((statement): [string, Found][] => [
          [statement.id, { framework, section, statement }],
          ...everyPrompt(statement).map((prompt): [string, Found] => [
            prompt.id,
            { framework, section, statement, prompt },
          ]),
        ]),
      ),
    ]),
  );

/** The name by which an item is listed. */
export const nameOf = ({ framework, statement, prompt }: Found): string =>
  prompt?.text ?? statement?.short ?? statement?.text ?? framework.title;

/** What ships under the board's words; for hiding, the words that were hidden. */
export const shippedWords = ({ framework, statement, prompt }: Found, field: string): string | undefined => {
  const item = prompt ?? statement;
  if (!item) return framework.title;
  const named = field === hiddenField ? 'text' : field;
  return isWordedField(named) ? (item.worded?.[named] ?? (item as Partial<Statement>)[named]) : undefined;
};
