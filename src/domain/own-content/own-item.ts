import type { Framework, Prompt, Statement } from '../content/content.ts';
import type { Own } from '../records/bodies.ts';

/** A record of something the board added. */
export interface OwnRecord {
  readonly record: string;
  readonly createdAt: string;
  readonly body: Own;
}

/** What a board's own prompt can be. */
export const ownPromptKinds = ['evidence', 'question'] as const;
export type OwnPromptKind = (typeof ownPromptKinds)[number];

/** In the order the board gave them. */
export const inOwnOrder = <Row extends OwnRecord>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort(
    (one, other) => one.body.order - other.body.order || one.createdAt.localeCompare(other.createdAt),
  );

const words = ({ body }: OwnRecord, field: string): string => body.fields[field]?.trim() ?? '';

/** A change of a word everywhere may have changed the kind too; what might be seen says least. */
const promptKind = (own: OwnRecord): OwnPromptKind =>
  ownPromptKinds.find((kind) => kind === own.body.fields.kind) ?? 'evidence';

/** Its id is that of its record: an underscore stands in no id of the shipped content. */
export const ownPrompt = (own: OwnRecord): Prompt => ({
  id: own.record,
  kind: promptKind(own),
  text: words(own, 'text'),
  own: true,
});

const ownStatement = (own: OwnRecord, prompts: readonly Prompt[]) => ({
  id: own.record,
  text: words(own, 'text') || words(own, 'short'),
  ...(words(own, 'meaning') ? { meaning: words(own, 'meaning') } : {}),
  questions: [],
  prompts,
  own: true as const,
});

/** A statement takes an answer where its list does: it is then a duty, without any legal basis. */
export const ownStatementIn = (
  use: Framework['use'],
  own: OwnRecord,
  prompts: readonly Prompt[],
): Statement => {
  const statement = ownStatement(own, prompts);
  if (use !== 'duties') return statement;
  return {
    ...statement,
    short: words(own, 'short') || statement.text,
    meaning: statement.meaning ?? '',
    answers: 'assurance',
    // A website shows what must be published; what a board asks beyond that is seen or read.
    lookedAtBy: ['visit', 'paper'],
    stamp: { rows: [] },
  };
};

/** A list of the board's own stands in the library; its statements are its one section. */
export const ownFramework = (
  own: OwnRecord,
  { content, statements }: { readonly content: string; readonly statements: readonly Statement[] },
): Framework => ({
  format: 1,
  content,
  id: own.record,
  title: words(own, 'title'),
  kind: 'list of our own',
  use: 'library',
  source: 'added by our board',
  about: words(own, 'about'),
  sections: [{ id: own.record, title: 'What it says', applies: '', statements }],
  own: true,
});

/** Whether anything at all was written, be it only what explains it: that must be found again. */
export const hasWords = ({ body }: OwnRecord): boolean =>
  Object.entries(body.fields).some(([field, text]) => field !== 'kind' && text.trim() !== '');

/** One without words or title is in no list. */
export const saysSomething = (own: OwnRecord): boolean =>
  words(own, 'text') !== '' || words(own, 'short') !== '' || words(own, 'title') !== '';

/**
 * What the board put into one of its own things, and into that, the innermost first: it goes and comes back with it. A
 * file from elsewhere may have two that stand in one another.
 */
export const descendantsOf = (own: readonly OwnRecord[], record: string): readonly string[] => {
  const found = [record];
  for (const parent of found)
    for (const { record: id, body } of own) if (body.parent === parent && !found.includes(id)) found.push(id);
  return found.slice(1).reverse();
};
