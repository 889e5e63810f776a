import { everyPrompt, everyStatement, type Framework, type Statement } from './content.ts';

/** The words of every statement and prompt by id, hidden or not; questions are linked by id across frameworks. */
export const wordsById = (frameworks: readonly Framework[]): ReadonlyMap<string, string> =>
  new Map(
    frameworks.flatMap((framework) =>
      framework.sections.flatMap((section) =>
        everyStatement(section).flatMap((statement): [string, string][] => [
          [statement.id, statement.text],
          ...everyPrompt(statement).map((prompt): [string, string] => [prompt.id, prompt.text]),
        ]),
      ),
    ),
  );

/** A question with the id under which it is found again. */
export interface Askable {
  readonly id: string;
  readonly text: string;
}

/** Good questions for a statement, each once: its own first, then those linked from other frameworks. */
export const askableFor = (
  statement: Pick<Statement, 'prompts' | 'questions'>,
  words: ReadonlyMap<string, string>,
): readonly Askable[] => {
  const own = statement.prompts
    .filter((prompt) => prompt.kind === 'question')
    .map(({ id, text }) => ({ id, text }));
  const linked = statement.questions.flatMap((id) => {
    const text = words.get(id);
    return text === undefined ? [] : [{ id, text }];
  });
  const texts = new Set<string>();
  return [...own, ...linked].filter(({ text }) => {
    const isNew = !texts.has(text);
    texts.add(text);
    return isNew;
  });
};

export const questionsFor = (
  statement: Pick<Statement, 'prompts' | 'questions'>,
  words: ReadonlyMap<string, string>,
): readonly string[] => askableFor(statement, words).map(({ text }) => text);

export interface QuestionList {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Askable[];
}

/** Every list of the Library that has questions in it; statements that ask something are questions too. */
export const libraryQuestions = (frameworks: readonly Framework[]): readonly QuestionList[] =>
  frameworks
    .filter(({ use, hidden }) => !hidden && (use === 'library' || use === 'conversation'))
    .map(({ id, title, sections }) => ({
      id,
      title,
      questions: sections
        .flatMap(({ statements }) => statements)
        .flatMap((statement) => [
          ...(statement.text.endsWith('?') ? [{ id: statement.id, text: statement.text }] : []),
          ...statement.prompts
            .filter(({ kind }) => kind === 'question')
            .map((prompt) => ({ id: prompt.id, text: prompt.text })),
        ]),
    }))
    .filter(({ questions }) => questions.length > 0);
