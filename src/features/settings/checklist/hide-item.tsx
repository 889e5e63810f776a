import { useRef } from 'react';
import { lookingState, lookingTitle } from '../../../domain/looking.ts';
import { recentLookings } from '../../../here/first-questions.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { IconEye, IconEyeOff } from '../../../ui/pictures/icons.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { followPress, useFollowPress } from './follow-press.ts';
import { useHiding } from './use-hiding.ts';

interface HideItemProps {
  readonly target: string;
  /** "duty", "prompt", "list" */
  readonly noun: string;
  readonly words: string;
  readonly content: string;
  readonly hidden: boolean;
}

export const hidingPlace = (target: string): string => `hiding-${target}`;
export const hidingState = (hidden: boolean): string => (hidden ? 'hidden' : 'shown');

/** Hiding takes nothing away from what was written; a visit that has it in its plan keeps it. */
export const HideItem = ({ hidden, noun, ...item }: HideItemProps) => {
  const hide = useHiding();
  const usedBy = useUsedBy(item.target);
  const place = useRef<HTMLDivElement>(null);
  const state = hidingState(hidden);
  useFollowPress(item.target, state, () => place.current?.focus());
  const press = () => {
    followPress(item.target, state);
    void hide({ ...item, hidden: !hidden });
  };
  if (hidden)
    return (
      <div ref={place} id={hidingPlace(item.target)} tabIndex={-1} className="focus-place">
        <Notice
          tone="info"
          title="Hidden by our board"
          actions={
            <Button size="small" icon={<IconEye />} onClick={press}>
              Show this {noun} again
            </Button>
          }
        >
          It is in no list and no count. What was written about it stays.
          {usedBy && ` ${usedBy}`}
        </Notice>
      </div>
    );
  return (
    <div ref={place} id={hidingPlace(item.target)} tabIndex={-1} className="stack-tight focus-place">
      {(noun !== 'prompt' || usedBy) && (
        <p className="soft small">
          Hidden, it leaves the lists and the counts; what was written about it stays. {usedBy}
        </p>
      )}
      <div>
        <Button icon={<IconEyeOff />} onClick={press}>
          Hide this {noun}
        </Button>
      </div>
    </div>
  );
};

const useUsedBy = (target: string): string | undefined => {
  const { place } = useHere();
  const using = useRecords(recentLookings(place))?.filter(
    ({ body }) =>
      lookingState(body) !== 'finished' && body.focus.some(({ statement }) => statement === target),
  );
  const [first, ...others] = using ?? [];
  if (!first) return undefined;
  return others.length === 0
    ? `“${lookingTitle(first.body)}”, not finished yet, has it in its plan and keeps it.`
    : `${others.length + 1} visits that are not finished have it in their plans and keep it.`;
};
