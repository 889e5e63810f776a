import { useState } from 'react';
import { apartFromQuoted } from '../../../exchange/reply/quoted-mail.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { UndoLine } from '../../../ui/words/undo-line.tsx';

/** What to know of words that came from elsewhere: their tracked changes, and the copy of my own e-mail below them. */
export const ReplyNotes = ({
  text,
  tracked,
  onChange,
}: {
  readonly text: string;
  /** Changes that stood in what was pasted. */
  readonly tracked: number;
  readonly onChange: (text: string) => void;
}) => {
  const [before, setBefore] = useState<string>();
  const { answer, quoted } = apartFromQuoted(text);
  return (
    <>
      {tracked > 0 && text !== '' && (
        <Notice tone="info" announce>
          {tracked === 1
            ? 'One change was tracked in it: it stands'
            : `${tracked} changes were tracked in it: they stand`}{' '}
          as “[added: …]” or “[taken out: …]”.
        </Notice>
      )}
      {quoted !== '' && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setBefore(text);
              onChange(answer);
            }}
          >
            Leave out the copy of my e-mail below it
          </Button>
        </div>
      )}
      {before !== undefined && quoted === '' && (
        <UndoLine
          onUndo={() => {
            onChange(before);
            setBefore(undefined);
          }}
          onDismiss={() => setBefore(undefined)}
        >
          The copy of the e-mail was left out.
        </UndoLine>
      )}
    </>
  );
};
