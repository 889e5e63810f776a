import type { Block, BlockOf, ReportDocument, Run } from '../document.ts';

/** A report read back from its blocks: nothing else is known of it, so nothing else can get into its minutes. */
export interface ReadReport {
  /** What stands under a heading of the first or second level, by the id of that heading. */
  readonly section: (id: string) => readonly Block[];
  /** What is said under one term of a section, each time it stands there. */
  readonly said: (id: string, ...terms: readonly string[]) => readonly (readonly Run[])[];
}

export const readReport = ({ blocks }: ReportDocument): ReadReport => {
  const sections = new Map<string, Block[]>();
  let current: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) {
      current = [];
      sections.set(block.id, current);
    } else current.push(withoutMarks(block));
  }
  const section = (id: string) => sections.get(id) ?? [];
  return {
    section,
    said: (id, ...terms) =>
      factsIn(section(id)).flatMap(({ term, runs }) => (terms.includes(term) ? [runs] : [])),
  };
};

/** "[Changed since the school checked]" is for the report's readers; among minutes it would look like a gap to fill in. */
const isMark = ({ text, strong }: Run): boolean =>
  strong === true && /^\[(Added|Changed) since .*\]$/.test(text);

const withoutMarks = (block: Block): Block => {
  const clean = <Holder extends { readonly runs: readonly Run[] }>(holder: Holder): Holder => ({
    ...holder,
    runs: holder.runs.filter((run) => !isMark(run)),
  });
  if (block.kind === 'facts') return { ...block, facts: block.facts.map(clean) };
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(clean)) } : block;
};

export const factsIn = (blocks: readonly Block[]): BlockOf<'facts'>['facts'] =>
  blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));

export const tableIn = (blocks: readonly Block[]): BlockOf<'table'> | undefined =>
  blocks.find((block) => block.kind === 'table');

export const wordsOf = (runs: readonly Run[] | undefined): string =>
  (runs ?? [])
    .map(({ text }) => text)
    .join('')
    .trim();

/** The first line of what is said: an answer without its reason. */
export const firstLine = (runs: readonly Run[]): string => wordsOf(runs).split('\n')[0] ?? '';
