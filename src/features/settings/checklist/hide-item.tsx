import { lookingState, lookingTitle } from '../../../domain/looking.ts';
import { recentLookings } from '../../../here/first-questions.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { IconEye, IconEyeOff } from '../../../ui/pictures/icons.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { useHiding } from './use-hiding.ts';

interface HideItemProps {
  readonly target: string;
  /** "duty", "prompt", "list" */
  readonly noun: string;
  readonly words: string;
  readonly content: string;
  readonly hidden: boolean;
}

/** Hiding takes nothing away from what was written; a visit that has it in its plan keeps it. */
export const HideItem = ({ hidden, noun, ...item }: HideItemProps) => {
  const hide = useHiding();
  const usedBy = useUsedBy(item.target);
  if (hidden)
    return (
      <Notice
        tone="info"
        title="Hidden by our board"
        actions={
          <Button size="small" icon={<IconEye />} onClick={() => void hide({ ...item, hidden: false })}>
            Show this {noun} again
          </Button>
        }
      >
        It is in no list and no count. What was written about it stays.
        {usedBy && ` ${usedBy}`}
      </Notice>
    );
  return (
    <div className="stack-tight">
      {(noun !== 'prompt' || usedBy) && (
        <p className="soft small">
          Hidden, it leaves the lists and the counts; what was written about it stays. {usedBy}
        </p>
      )}
      <div>
        <Button icon={<IconEyeOff />} onClick={() => void hide({ ...item, hidden: true })}>
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
