import { useState } from 'react';
import { useHere } from '../../../../here/here.ts';
import { useRecords } from '../../../../here/records.ts';
import { canShareFile, saveFile, shareOrSave } from '../../../../pieces/share-file.ts';
import { useServices } from '../../../../services.ts';
import type { ExportProblem, MadeFile } from '../../../../storage/files/notebook-files.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';
import { IconDownload, IconShare } from '../../../../ui/pictures/icons.tsx';
import { Notice } from '../../../../ui/words/notice.tsx';

type State =
  | { readonly at: 'rest' }
  | { readonly at: 'made'; readonly made: MadeFile; readonly passedOn?: 'shared' | 'saved' }
  | { readonly at: 'trouble'; readonly problem: ExportProblem };

const problemText: Record<ExportProblem, string> = {
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
const planName = (name: string): string => name.replace('hand-over', 'plan').replace(/\.json$/, '.txt');

/** A file with this visit and its questions, and nothing else: taken in over there, both hold the same visit. */
export const SendPlan = ({ looking: { record, body } }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const questions = useRecords({ type: 'question', looking: record })?.map((one) => one.record) ?? [];
  const [state, setState] = useState<State>({ at: 'rest' });
  if (place.sample) return null;

  const pass = async (made: MadeFile, how: 'share' | 'save') => {
    const bytes = new Uint8Array(made.bytes);
    if (how === 'share') {
      const passedOn = await shareOrSave(bytes, made.name);
      if (passedOn !== 'closed') setState({ at: 'made', made, passedOn });
      return;
    }
    saveFile(bytes, made.name);
    setState({ at: 'made', made, passedOn: 'saved' });
  };
  const make = async () => {
    await notebook.settle();
    const files = await notebook.files();
    const made = await files.exportNotebook({
      kind: 'hand-over',
      boards: [place.board],
      records: [record, ...questions, ...body.visitors.filter((visitor) => visitor.startsWith('person_'))],
      lock: { kind: 'none' },
      form: 'text',
    });
    setState(
      made.ok
        ? { at: 'made', made: { ...made.value, name: planName(made.value.name) } }
        : { at: 'trouble', problem: made.problem },
    );
  };
  const start = () => void make().catch(() => setState({ at: 'trouble', problem: 'unavailable' }));

  return (
    <Disclosure summary="Send the plan to a co-visitor" meta="A file">
      <div className="stack">
        <p>
          Your co-visitor opens the file under Settings, “Take in a file”. Then you both hold the same visit,
          and your notes come together later. It holds the plan and its questions, and no notes
          {body.visitors.length > 1 ? '' : '. Say first who comes along'}.
        </p>
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
      </div>
    </Disclosure>
  );
};
