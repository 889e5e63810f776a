import { firstValue } from '../../../../base/watched.ts';
import type { RecordType } from '../../../../domain/records/bodies.ts';
import type { Notebook } from '../../../../storage/notebook.ts';

/** Whatever may name a statement or prompt by its id. */
const naming: readonly RecordType[] = [
  'looking',
  'note',
  'mark',
  'assurance',
  'action',
  'question',
  'document',
  'plan',
  'boardView',
];

/**
 * Whether anything of this board was written about it: without its words, that would speak of nothing. Ids are random,
 * so that one cannot stand there by chance.
 */
export const isUsed = async (notebook: Notebook, id: string): Promise<boolean> => {
  for (const type of naming) {
    const all = await firstValue(notebook.watch({ type }));
    if (all.some(({ body }) => JSON.stringify(body).includes(id))) return true;
  }
  return false;
};
