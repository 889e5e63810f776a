import { useState } from 'react';
import { fileProblemWords } from '../../../exchange/notebook-file/file-words.ts';
import type { AcceptProblem, ImportPreview } from '../../../storage/files/notebook-files.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { FactsList } from '../../../ui/words/facts-list.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { acceptProblemText, type BoardNames, isOfBoardNotJoined, previewRows } from './import-words.ts';
import { NotJoined } from './not-joined.tsx';
import { entriesWords, momentWords } from './storage-words.ts';

interface PreviewFileProps {
  readonly preview: ImportPreview;
  readonly names: BoardNames;
  readonly problem: AcceptProblem | undefined;
  readonly onTake: (itIsMe: boolean) => void;
  readonly onLeave: () => void;
}

/** What would come in. Nothing has. */
export const PreviewFile = ({ preview, names, problem, onTake, onLeave }: PreviewFileProps) => {
  const [isMe, setIsMe] = useState<'me' | 'not-me'>();
  const [asks, setAsks] = useState(false);
  const { kind, askIfMe, by, underMyName, counts, damaged } = preview;
  const take = () => (askIfMe && !isMe ? setAsks(true) : onTake(isMe === 'me'));
  const nothingNew = counts.new === 0 && counts.blobs === 0;
  // A file from the other device is worth taking in all the same: it says what is over there.
  const needless = nothingNew && kind !== 'own-device';
  return (
    <div className="stack-loose">
      {problem && (
        <Notice tone={problem === 'cancelled' ? 'info' : 'problem'} announce>
          {acceptProblemText[problem]}
        </Notice>
      )}
      {damaged && (
        <Notice tone="warn" title="Part of a damaged file">
          {fileProblemWords[damaged]} What stands below was checked entry by entry and is whole.
        </Notice>
      )}
      <FactsList facts={previewRows(preview, momentWords(preview.made), names)} />
      {isOfBoardNotJoined(preview) && <NotJoined />}
      {nothingNew && (
        <Notice tone="info" title="Nothing in it is new here">
          {needless
            ? 'This device has all of it already.'
            : 'Taking it in tells this device what your other one has.'}
        </Notice>
      )}
      {!askIfMe && underMyName > 0 && (
        <Notice tone="warn" title={`${entriesWords(underMyName)} in it say they are from you`}>
          No device of yours is known to have written them. Take them in only if you know this file.
        </Notice>
      )}
      {askIfMe && !needless && (
        <Choice
          legend={by?.name ? `Is this you, ${by.name}?` : 'Is this file yours?'}
          hint="Say yes only if you made it yourself, here or on another device of yours."
          problem={asks && !isMe ? 'Choose one first.' : undefined}
          options={[
            { value: 'me', label: 'Yes, I made it' },
            { value: 'not-me', label: 'No' },
          ]}
          value={isMe}
          onChoose={setIsMe}
        />
      )}
      <div className="cluster">
        {!needless && (
          <Button kind="primary" onClick={take}>
            Take it in
          </Button>
        )}
        <Button kind={needless ? 'primary' : 'secondary'} onClick={onLeave}>
          {needless ? 'Good' : 'Leave it'}
        </Button>
      </div>
    </div>
  );
};
