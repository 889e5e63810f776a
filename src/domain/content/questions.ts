import type { Framework, Statement } from './content.ts';

/** The words of every statement and prompt by id; questions are linked by id across frameworks. */
export const wordsById = (frameworks: readonly Framework[]): ReadonlyMap<string, string> =>
  new Map(
    frameworks.flatMap((framework) =>
      framework.sections.flatMap((section) =>
        section.statements.flatMap((statement): [string, string][] => [
          [statement.id, statement.text],
          ...statement.prompts.map((prompt): [string, string] => [prompt.id, prompt.text]),
        ]),
      ),
    ),
  );

/** Good questions for a statement: its own first, then those linked from other frameworks. */
export const questionsFor = (statement: Statement, words: ReadonlyMap<string, string>): readonly string[] => {
  const own = statement.prompts.filter((prompt) => prompt.kind === 'question').map((prompt) => prompt.text);
  const linked = statement.questions.flatMap((id) => words.get(id) ?? []);
  return [...new Set([...own, ...linked])];
};
