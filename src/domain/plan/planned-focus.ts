import type { Duty } from '../content/content.ts';
import type { Looking } from '../records/bodies.ts';

export type Focus = Looking['focus'];

export const inOrder = (focus: Focus): Focus => [...focus].sort((one, other) => one.order - other.order);

/** The wording a duty was planned with stands, whatever the others do and whatever the content says later. */
export const toggleDuty = (focus: Focus, duty: Pick<Duty, 'id' | 'text'>): Focus => {
  const kept = inOrder(focus).filter(({ statement }) => statement !== duty.id);
  if (kept.length < focus.length) return kept;
  const order = (kept.at(-1)?.order ?? -1) + 1;
  return [...kept, { statement: duty.id, wording: duty.text, order }];
};

/** Shares the time out evenly; without a length, nobody has said how long anything takes. */
export const shareTime = (focus: Focus, minutes: number | undefined): Focus =>
  focus.map(({ minutes: _, ...one }, place) =>
    minutes === undefined
      ? one
      : {
          ...one,
          minutes: Math.floor(minutes / focus.length) + (place < minutes % focus.length ? 1 : 0),
        },
  );
