import { useCallback } from 'react';
import { questionFor } from '../../../../domain/actions/question-threads.ts';
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
        fields: questionFor(looking, { id, text, statement }, startingPart(looking.body)),
      });
    },
    [notebook, looking, questions],
  );
};
