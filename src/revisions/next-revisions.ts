import type { Fields, Op, Revision } from './revision.ts';
import type { RecordView } from './view-record.ts';

export interface NextRevision {
  readonly op: Op;
  readonly parents: readonly string[];
  readonly body: Fields;
}

/** `undefined` takes a field away. */
export const layOver = (body: Fields, fields: Fields): Fields =>
  Object.fromEntries(Object.entries({ ...body, ...fields }).filter(([, value]) => value !== undefined));

const isDeletion = ({ header }: Revision): boolean => header.op === 'delete';

/**
 * What a change adds. Usually one revision on all heads. While a clash stands that the change does not settle,
 * one on each side instead: joining the heads would quietly settle it in favour of what happened to be shown.
 * For the same reason a deletion that somebody changed across is not built on, only what it deleted.
 */
export const nextRevisions = (
  view: RecordView,
  heads: readonly Revision[],
  fields: Fields,
): readonly NextRevision[] => {
  const living = heads.filter((head) => !isDeletion(head));
  const clashes = view.clashes.some(({ field }) => !Object.hasOwn(fields, field));
  if (clashes && living.length > 0)
    return living.map(({ id, words }) => ({
      op: 'put',
      parents: [id],
      body: layOver(words?.body ?? view.body ?? {}, fields),
    }));
  if (!view.contested) return [settleRecord(view, fields)];
  const built = heads.flatMap((head) => (isDeletion(head) ? head.header.parents : [head.id]));
  return [{ ...settleRecord(view, fields), parents: built }];
};

/** A person's decision on everything that clashes: exactly one head afterwards. */
export const settleRecord = (view: RecordView, fields: Fields): NextRevision => ({
  op: 'put',
  parents: view.heads,
  body: layOver(view.body ?? {}, fields),
});

/** A deletion is a revision like any other; the words stay in the history until they are erased. */
export const deleteRecord = (view: RecordView): NextRevision => ({
  op: 'delete',
  parents: view.heads,
  body: {},
});
