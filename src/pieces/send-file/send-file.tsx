import { useState } from 'react';
import { Button } from '../../ui/actions/button.tsx';
import { IconDownload, IconShare } from '../../ui/pictures/icons.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { canShareFile, saveFile, shareOrSave } from '../share-file.ts';

export interface FileToSend {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Why no file was made; storage's own problems are the same words. */
export type SendProblem =
  | 'nothing-to-export'
  | 'cancelled'
  | 'changed-meanwhile'
  | 'full'
  | 'unavailable'
  | 'newer-version'
  | 'too-large';

type State =
  | { readonly at: 'rest' }
  | { readonly at: 'made'; readonly made: FileToSend; readonly passedOn?: 'shared' | 'saved' }
  | { readonly at: 'trouble'; readonly problem: SendProblem };

const problemText: Record<SendProblem, string> = {
  'nothing-to-export': 'There is nothing to send yet.',
  cancelled: 'Stopped. No file was made.',
  'changed-meanwhile': 'You wrote while the file was being made. Your words are safe. Try again.',
  full: 'No file was made: this device has no room left. Your plan is safe.',
  unavailable: 'No file was made: the browser’s storage did not answer. Your plan is safe. Try again.',
  'newer-version':
    'A newer version of the notebook is open in another tab. Reload this page, then try again.',
  'too-large': 'No file was made: it would be too large for this browser.',
};

const passedOnText: Record<'shared' | 'saved', string> = {
  shared: 'Handed to the app you chose.',
  saved: 'Saved among this device’s downloads. Send it from there.',
};

/** Share sheets take text files, and refuse what they have no name for. */
const sendName = (name: string, what: string): string =>
  name.replace('hand-over', what).replace(/\.json$/, '.txt');

/** Makes a small file of a few entries, and hands it over only when asked to. */
export const SendFile = ({
  what,
  make,
}: {
  /** In the file's name: 'plan'. */
  readonly what: string;
  readonly make: () => Promise<
    { readonly ok: true; readonly value: FileToSend } | { readonly ok: false; readonly problem: SendProblem }
  >;
}) => {
  const [state, setState] = useState<State>({ at: 'rest' });
  const pass = async (made: FileToSend, how: 'share' | 'save') => {
    const bytes = new Uint8Array(made.bytes);
    if (how === 'share') {
      const passedOn = await shareOrSave(bytes, made.name);
      if (passedOn !== 'closed') setState({ at: 'made', made, passedOn });
      return;
    }
    saveFile(bytes, made.name);
    setState({ at: 'made', made, passedOn: 'saved' });
  };
  const run = async () => {
    const made = await make();
    setState(
      made.ok
        ? { at: 'made', made: { bytes: made.value.bytes, name: sendName(made.value.name, what) } }
        : { at: 'trouble', problem: made.problem },
    );
  };
  const start = () => void run().catch(() => setState({ at: 'trouble', problem: 'unavailable' }));
  return (
    <>
      {state.at !== 'made' && (
        <div>
          <Button icon={<IconDownload />} onClick={start}>
            {state.at === 'trouble' ? 'Try again' : 'Make the file'}
          </Button>
        </div>
      )}
      {state.at === 'trouble' && (
        <Notice tone="problem" announce>
          {problemText[state.problem]}
        </Notice>
      )}
      {state.at === 'made' && (
        <Notice
          tone="good"
          title="The file is ready"
          announce
          actions={
            <>
              {canShareFile(state.made.name) && (
                <Button kind="primary" icon={<IconShare />} onClick={() => void pass(state.made, 'share')}>
                  Share…
                </Button>
              )}
              <Button icon={<IconDownload />} onClick={() => void pass(state.made, 'save')}>
                Save to this device
              </Button>
            </>
          }
        >
          <p>{state.passedOn ? passedOnText[state.passedOn] : 'Use your school account to send it.'}</p>
          <p className="small">{state.made.name}</p>
        </Notice>
      )}
    </>
  );
};
