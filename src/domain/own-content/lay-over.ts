import type { Framework, Prompt, Section, Statement, WordedField } from '../content/content.ts';
import type { Wording } from '../records/bodies.ts';
import {
  inOwnOrder,
  type OwnRecord,
  ownFramework,
  ownPrompt,
  ownStatementIn,
  saysSomething,
} from './own-item.ts';
import { sectionOf } from './where-it-stands.ts';

/** All that a board changed in the content or added to it; terms of its own are another matter. */
export interface OwnContent {
  readonly wordings: readonly { readonly record: string; readonly body: Wording }[];
  readonly own: readonly OwnRecord[];
}

/** By what a wording says that an item is out of the lists. */
export const hiddenField = 'hidden';

const wordedFields: readonly string[] = ['short', 'text', 'meaning'] satisfies WordedField[];
export const isWordedField = (field: string): field is WordedField => wordedFields.includes(field);

interface Layer {
  reword<Item extends Prompt | Statement>(item: Item): Item;
  isHidden(item: { readonly id: string }): boolean;
  /** What the board added to a section or a statement. */
  addedTo(parent: string, kind: 'statement' | 'prompt'): readonly OwnRecord[];
}

const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

const createLayer = (frameworks: readonly Framework[], { wordings, own }: OwnContent): Layer => {
  const edits = grouped(
    wordings.map(({ body }) => body),
    ({ target }) => target,
  );
  const added = grouped(own.filter(saysSomething), ({ body }) => {
    const parent = body.kind === 'statement' ? sectionOf(frameworks, body) : body.parent;
    return `${body.kind} ${parent ?? ''}`;
  });
  return {
    reword: (item) => {
      const theirs: Partial<Record<WordedField, string>> = {};
      const ours: Partial<Record<WordedField, string>> = {};
      for (const { field, text } of edits.get(item.id) ?? []) {
        const shipped = isWordedField(field) ? (item as Partial<Statement>)[field] : undefined;
        const words = text?.trim();
        if (!isWordedField(field) || shipped === undefined || !words || words === shipped) continue;
        theirs[field] = shipped;
        ours[field] = words;
      }
      return Object.keys(ours).length > 0 ? { ...item, ...ours, worded: theirs } : item;
    },
    isHidden: ({ id }) =>
      edits.get(id)?.some(({ field, hidden }) => field === hiddenField && hidden === true) ?? false,
    addedTo: (parent, kind) => inOwnOrder(added.get(`${kind} ${parent}`) ?? []),
  };
};

const parted = <Item extends Prompt | Statement>(items: readonly Item[], layer: Layer) => ({
  shown: items.filter((item) => !layer.isHidden(item)),
  hidden: items
    .filter((item) => layer.isHidden(item))
    .map((item): Item => ({ ...item, hidden: true as const })),
});

const withPrompts = (statement: Statement, layer: Layer): Statement => {
  const added = layer.addedTo(statement.id, 'prompt').map(ownPrompt);
  const { shown, hidden } = parted([...statement.prompts.map(layer.reword), ...added], layer);
  return {
    ...layer.reword(statement),
    // A question that was taken out of its own list is not asked in another either.
    questions: statement.questions.filter((id) => !layer.isHidden({ id })),
    prompts: shown,
    ...(hidden.length > 0 ? { hiddenPrompts: hidden } : {}),
  };
};

const withStatements = (section: Section, use: Framework['use'], layer: Layer): Section => {
  const added = layer.addedTo(section.id, 'statement').map((own) => ownStatementIn(use, own, []));
  const { shown, hidden } = parted(
    [...section.statements, ...added].map((statement) => withPrompts(statement, layer)),
    layer,
  );
  return { ...section, statements: shown, ...(hidden.length > 0 ? { hiddenStatements: hidden } : {}) };
};

const withSections = (framework: Framework, layer: Layer): Framework => ({
  ...framework,
  ...(layer.isHidden(framework) ? { hidden: true as const } : {}),
  sections: framework.sections.map((section) => withStatements(section, framework.use, layer)),
});

/**
 * The content as this board has it, in the shape of the shipped: its words in place of those, what it hid taken out of the
 * lists, what it added after the rest. Lists of its own come last, so that the first is always a shipped one.
 */
export const layOver = (shipped: readonly Framework[], ours: OwnContent): readonly Framework[] => {
  const lists = inOwnOrder(ours.own.filter((own) => own.body.kind === 'framework' && saysSomething(own)));
  const frameworks = [
    ...shipped,
    ...lists.map((own) => ownFramework(own, { content: shipped[0]?.content ?? '', statements: [] })),
  ];
  const layer = createLayer(frameworks, ours);
  return frameworks.map((framework) => withSections(framework, layer));
};
