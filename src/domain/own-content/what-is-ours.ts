import type { Framework } from '../content/content.ts';
import type { Wording } from '../records/bodies.ts';
import { type Found, itemsById, nameOf, shippedWords } from './find-item.ts';
import { hiddenField, type OwnContent } from './lay-over.ts';
import { hasWords, inOwnOrder } from './own-item.ts';
import { type Compared, compareWording } from './three-way.ts';

/** One thing in which this board's content differs from the shipped. */
export interface Ours {
  readonly record: string;
  readonly kind: 'worded' | 'hidden' | 'added';
  /** The item it is about, and where it stands; none where the newer content has it no longer. */
  readonly target: string;
  readonly found?: Found;
  readonly name: string;
  /** The field that is worded. */
  readonly field?: string;
  /** Our words, and those they were put over. */
  readonly text: string;
  readonly base: string;
  readonly shipped?: string;
  readonly compared: Compared;
  /** Its own part ships no longer, and it stands in another until somebody chooses. */
  readonly moved?: true;
}

/** Every edit, hidden thing and thing of our own, in that order. `frameworks` have them laid over. */
export const whatIsOurs = (
  frameworks: readonly Framework[],
  { wordings, own }: OwnContent,
): readonly Ours[] => {
  const items = itemsById(frameworks);
  const content = frameworks[0]?.content ?? '';
  const edits = wordings.flatMap(({ record, body }): Ours[] => {
    const found = items.get(body.target);
    const shipped = found && shippedWords(found, body.field);
    const compared = comparedTo(found, body, shipped, content);
    if (compared === 'none') return [];
    return [
      {
        record,
        kind: body.field === hiddenField ? 'hidden' : 'worded',
        target: body.target,
        ...(found ? { found } : {}),
        name: found ? nameOf(found) : body.text?.trim() || body.base.text,
        field: body.field,
        text: body.text?.trim() ?? '',
        base: body.base.text,
        ...(shipped === undefined ? {} : { shipped }),
        compared,
      },
    ];
  });
  const added = inOwnOrder(own.filter((one) => one.body.kind !== 'acronym' && hasWords(one))).map(
    ({ record, body }): Ours => {
      const found = items.get(record);
      const text = body.fields.text?.trim() || body.fields.short?.trim() || body.fields.title?.trim() || '';
      return {
        record,
        kind: 'added',
        target: record,
        ...(found ? { found } : {}),
        name: found ? nameOf(found) : text || body.fields.meaning || body.fields.about || '',
        text,
        base: '',
        compared: 'ours',
        ...(body.kind === 'statement' && found && found.section?.id !== body.parent
          ? { moved: true as const }
          : {}),
      };
    },
  );
  return [
    ...edits.filter(({ kind }) => kind === 'worded'),
    ...edits.filter(({ kind }) => kind === 'hidden'),
    ...added,
  ];
};

/** What the board added changes only by its own hand, which is nothing to choose about. */
const comparedTo = (
  found: Found | undefined,
  wording: Wording,
  shipped: string | undefined,
  content: string,
): Compared => {
  const compared = compareWording(wording, shipped, content);
  const item = found?.prompt ?? found?.statement ?? found?.framework;
  return compared === 'both' && item?.own ? 'ours' : compared;
};

/** Those the newer content has changed as well. */
export const toChoose = (ours: readonly Ours[]): readonly Ours[] =>
  ours.filter(({ compared }) => compared === 'both');
