import { makeRevision } from '../../src/revisions/make-revision.ts';
import type { Fields, Op, Revision } from '../../src/revisions/revision.ts';
import { countedIds } from '../kit/counted-ids.ts';

const ids = countedIds(7);

export interface RevisionWish {
  readonly parents?: readonly Revision[];
  readonly op?: Op;
  readonly by?: string;
  readonly at?: string;
  readonly seq?: number;
  readonly record?: string;
  readonly salt?: string;
}

/** A revision of one note; each wish leaves the rest ordinary. */
export const aRevision = (body: Fields, wish: RevisionWish = {}): Revision => {
  const made = makeRevision({
    board: 'board_hillside',
    record: wish.record ?? 'note_one',
    type: 'note',
    v: 1,
    op: wish.op ?? 'put',
    parents: (wish.parents ?? []).map(({ id }) => id),
    author: wish.by ?? 'person_ann',
    device: `device_${wish.by ?? 'person_ann'}`,
    seq: wish.seq ?? 1,
    at: wish.at ?? '2026-10-01T09:30:00.000Z',
    body,
    salt: wish.salt ?? ids.salt(),
  });
  if (!made.ok) throw new Error(made.problem);
  return made.value;
};
