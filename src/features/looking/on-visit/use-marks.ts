import type { CivilDate } from '../../../base/civil-date.ts';
import type { Mark } from '../../../domain/records/bodies.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';

export interface Marks {
  markOf(prompt: string): Mark['value'] | undefined;
  mark(prompt: string, value: Mark['value'] | undefined): void;
}

/** The marks of one looking: on what one might see, and on questions that were asked. `on`: typed up from paper, the day of the visit. */
export const useMarks = (looking: Current<'looking'>, on?: CivilDate): Marks => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const marks = useRecords({ type: 'mark', looking: looking.record, limit: 500 }) ?? [];
  return {
    markOf: (prompt) => marks.find((mark) => mark.body.prompt === prompt)?.body.value,
    mark: (prompt, value) => {
      const { school } = looking.body;
      const record =
        marks.find((mark) => mark.body.prompt === prompt && mark.author === place.person)?.record ??
        notebook.meetingRecord('mark', [place.person, school, prompt, looking.record]);
      void (value
        ? notebook.save({
            type: 'mark',
            record,
            fields: { school, prompt, looking: looking.record, value, on: on ?? clock.today() },
          })
        : notebook.remove(record));
    },
  };
};
