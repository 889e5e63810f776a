import { overdueWords } from '../../domain/actions/overdue-words.ts';
import type { ActionState } from '../../domain/needs.ts';
import { Mark, type MarkShape, type MarkTone } from '../../ui/words/mark.tsx';

const states: Record<ActionState, { words: string; shape: MarkShape; tone: MarkTone }> = {
  open: { words: 'Open', shape: 'ring', tone: 'plain' },
  'not-yet': { words: 'Not yet', shape: 'half', tone: 'attention' },
  done: { words: 'Done', shape: 'tick', tone: 'good' },
  dropped: { words: 'Dropped', shape: 'dash', tone: 'faint' },
};

/** Where an action stands; `overdue` counts days and says nothing of what is settled. */
export const ActionMark = ({ state, overdue }: { readonly state: ActionState; readonly overdue: number }) => {
  if (overdue > 0 && (state === 'open' || state === 'not-yet'))
    return (
      <Mark shape="due" tone="attention">
        {overdueWords(overdue)}
      </Mark>
    );
  const { words, shape, tone } = states[state];
  return (
    <Mark shape={shape} tone={tone}>
      {words}
    </Mark>
  );
};
