import { ChangedWords } from '../../../pieces/history/changed-words.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

/** The newer content says something else where the board does too: what it said, what it says, and a choice. */
export const BothChanged = ({
  base,
  shipped,
  hiding = false,
  onTake,
  onKeep,
}: {
  readonly base: string;
  readonly shipped: string;
  /** The board has not worded it, but hidden it. */
  readonly hiding?: boolean;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}) => (
  <Notice
    tone="warn"
    title="The newer content has changed these words"
    actions={
      <>
        <Button size="small" onClick={onKeep}>
          {hiding ? 'Keep it hidden' : 'Keep ours'}
        </Button>
        <Button size="small" onClick={onTake}>
          {hiding ? 'Show it again' : 'Take the new words'}
        </Button>
      </>
    }
  >
    <p>
      <ChangedWords before={base} after={shipped} />
    </p>
    <p>{hiding ? 'It stays hidden until somebody chooses.' : 'Ours stand until somebody chooses.'}</p>
  </Notice>
);
