import type { RecordType } from '../domain/records/bodies.ts';
import type { Block, Run } from './document.ts';
import type { Kept } from './looking-view.ts';

/** Words of the report itself. */
export const plain = (text: string): Run => ({ text });

export const strong = (text: string): Run => ({ text, strong: true });

/** Words of a record; they know where they came from. */
export const said = <Type extends RecordType>(
  record: Kept<Type>,
  field: keyof Kept<Type>['body'] & string,
  text: string,
): Run => ({ text, from: { record: record.record, field } });

export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });

export const heading = (level: 1 | 2 | 3, text: string, id: string): Block => ({
  kind: 'heading',
  level,
  text,
  id,
});

/** A heading with what stands under it, or nothing at all: empty headings do not print. */
export const section = (text: string, id: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, text, id), ...blocks];

export type Fact = readonly [term: string, ...runs: readonly Run[]];

/** Terms of which nothing is said do not print. */
export const facts = (rows: readonly Fact[]): readonly Block[] => {
  const known = rows.filter(([, ...runs]) => runs.some((run) => run.text.trim() !== ''));
  return known.length === 0
    ? []
    : [{ kind: 'facts', facts: known.map(([term, ...runs]) => ({ term, runs })) }];
};
