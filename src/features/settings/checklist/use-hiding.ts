import { useCallback } from 'react';
import { hiddenField } from '../../../domain/own-content/lay-over.ts';
import { useHere } from '../../../here/here.ts';
import { useServices } from '../../../services.ts';

/** Takes an item out of the lists, or puts it back. `words`: what it says while it is hidden. */
export const useHiding = () => {
  const { notebook } = useServices();
  const { place } = useHere();
  return useCallback(
    ({
      target,
      words,
      content,
      hidden,
    }: {
      target: string;
      words: string;
      content: string;
      hidden: boolean;
    }) =>
      notebook.save({
        type: 'wording',
        record: notebook.meetingRecord('wording', [target, hiddenField], place.board),
        fields: { target, field: hiddenField, hidden, base: { content, text: words } },
      }),
    [notebook, place.board],
  );
};
