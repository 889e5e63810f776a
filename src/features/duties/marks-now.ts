import type { Mark } from '../../domain/records/bodies.ts';
import { useHere } from '../../here/here.ts';
import type { useLookingNow } from '../../here/looking-now.ts';
import { useRecords } from '../../here/records.ts';
import { useServices } from '../../services.ts';

export interface MarksNow {
  /** All of the school, newest first. */
  readonly all: readonly Mark[];
  /** The looking that a mark made now joins. */
  readonly looking: string;
  markOf(prompt: string): Mark['value'] | undefined;
  mark(prompt: string, value: Mark['value'] | undefined): void;
}

/** My marks of the looking under way; the first one opens today's paper where there is none. */
export const useMarksNow = (now: ReturnType<typeof useLookingNow>): MarksNow => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const marks = useRecords({ type: 'mark', school: place.school, limit: 500 });
  const recordOf = (prompt: string) =>
    notebook.meetingRecord('mark', [place.person, place.school, prompt, now.record]);
  const mark = async (prompt: string, value: Mark['value'] | undefined) => {
    if (value === undefined) return notebook.remove(recordOf(prompt));
    await now.begin();
    return notebook.save({
      type: 'mark',
      record: recordOf(prompt),
      fields: { school: place.school, prompt, looking: now.record, value, on: clock.today() },
    });
  };
  return {
    all: (marks ?? []).map(({ body }) => body),
    looking: now.record,
    markOf: (prompt) => marks?.find(({ record }) => record === recordOf(prompt))?.body.value,
    mark: (prompt, value) => void mark(prompt, value),
  };
};
