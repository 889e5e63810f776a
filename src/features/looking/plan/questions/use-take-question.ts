import { useCallback } from 'react';
import type { Askable } from '../../../../domain/content/questions.ts';
import { startingPart } from '../../../../domain/starting-part.ts';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';

/** Takes a question of the content along, or leaves it: two governors who take the same one take it once. */
export const useTakeQuestion = (looking: Current<'looking'>, questions: readonly Current<'question'>[]) => {
  const { notebook } = useServices();
  return useCallback(
    ({ id, text }: Askable, statement: string | undefined) => {
      const taken = questions.find(({ body }) => body.from === id);
      // What was answered already is somebody's words: leaving it would take them along.
      if (taken) return taken.body.answer?.trim() ? undefined : notebook.remove(taken.record);
      return notebook.save({
        type: 'question',
        record: notebook.meetingRecord('question', [looking.record, id]),
        fields: {
          school: looking.body.school,
          looking: looking.record,
          text,
          from: id,
          part: startingPart(looking.body),
          ...(statement === undefined ? {} : { statement }),
        },
      });
    },
    [notebook, looking, questions],
  );
};
