import { type FormEvent, useState } from 'react';
import { fileProblemWords } from '../../../exchange/notebook-file/file-words.ts';
import { PassphraseField } from '../../../pieces/backup/passphrase-field.tsx';
import { Button } from '../../../ui/actions/button.tsx';

export const UnlockFile = ({
  wrong,
  onGiven,
  onCancel,
}: {
  /** What was typed last and did not open it: a slip is quicker mended than typed anew. */
  readonly wrong: string | undefined;
  readonly onGiven: (passphrase: string) => void;
  readonly onCancel: () => void;
}) => {
  const [typed, setTyped] = useState(wrong ?? '');
  // What was wrong with the last one is not said of the next while it is being typed.
  const [touched, setTouched] = useState(false);
  const [empty, setEmpty] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return setEmpty(true);
    onGiven(typed);
  };
  const notIt = wrong !== undefined && !touched ? fileProblemWords['wrong-passphrase'] : undefined;
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p className="prose">The file is locked. Type the passphrase it was made with.</p>
      <PassphraseField
        autoFocus
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setTouched(true);
          setEmpty(false);
        }}
        problem={empty ? 'Type the passphrase first.' : notIt}
      />
      <div className="cluster">
        <Button kind="primary" type="submit">
          Open the file
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Another file
        </Button>
      </div>
    </form>
  );
};
