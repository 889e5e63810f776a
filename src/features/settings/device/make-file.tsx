import { type FormEvent, useEffect, useRef, useState } from 'react';
import { localTime } from '../../../base/local-time.ts';
import { PassphraseField } from '../../../pieces/backup/passphrase-field.tsx';
import {
  forgetPassphrase,
  keepPassphrase,
  sessionPassphrase,
} from '../../../pieces/backup/session-passphrase.ts';
import { canShareFile, saveFile, shareOrSave } from '../../../pieces/share-file.ts';
import { useServices } from '../../../services.ts';
import type { ExportProblem, FileLock, MadeFile } from '../../../storage/files/notebook-files.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { IconDownload, IconShare } from '../../../ui/pictures/icons.tsx';
import { useWatched } from '../../../ui/use-watched.ts';
import { Notice } from '../../../ui/words/notice.tsx';
import { WorkLine } from '../../../ui/words/work-line.tsx';
import { useFollowFocus } from './follow-focus.ts';
import { entriesWords } from './storage-words.ts';

type Kind = 'backup' | 'own-device';

type State =
  | { readonly at: 'rest' }
  | { readonly at: 'asking' }
  | { readonly at: 'making'; readonly done: number; stop(): void }
  | {
      readonly at: 'made';
      readonly made: MadeFile;
      readonly passedOn?: 'shared' | 'saved';
      readonly noted?: boolean;
    }
  | { readonly at: 'trouble'; readonly problem: ExportProblem };

const words: Record<Kind, { readonly button: string; readonly making: string; readonly made: string }> = {
  backup: { button: 'Make a backup', making: 'Making the backup', made: 'Backup made' },
  'own-device': {
    button: 'Make the file for my other device',
    making: 'Making the file',
    made: 'File made',
  },
};

const problemText: Record<ExportProblem, string> = {
  'nothing-to-export': 'There is nothing to put into it yet. The sample school is never backed up.',
  cancelled: 'Stopped. No file was made, and your notes are as they were.',
  'changed-meanwhile': 'You wrote while the file was being made. Your words are safe. Try again.',
  full: 'No file was made: this device has no room left. Your notes are safe. Make some room, then try again.',
  unavailable:
    'No file was made: the browser’s storage did not answer. Close other tabs of this notebook, then try again.',
  'newer-version':
    'A newer version of the notebook is open in another tab. Reload this page, then try again.',
  'too-large': 'No file was made: the notebook is too large for this browser to put into one file.',
};

const passedOnText: Record<'shared' | 'saved', string> = {
  shared: 'Handed to the app you chose.',
  saved: 'Saved among this device’s downloads. Now put it somewhere that is not this device.',
};

/** One tap once the passphrase is known: makes the file, says how far it is, hands it over. */
export const MakeFile = ({ kind, onKept }: { readonly kind: Kind; readonly onKept: () => void }) => {
  const { notebook } = useServices();
  const passphrase = useWatched(sessionPassphrase);
  const [state, setState] = useState<State>({ at: 'rest' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const keep = async (made: MadeFile, passedOn: 'shared' | 'saved') => {
    const kept = await (await notebook.files()).keepExport(made);
    setState({ at: 'made', made, passedOn, noted: kept.ok });
    if (kept.ok) onKept();
  };

  const pass = async (made: MadeFile) => {
    const how = await shareOrSave(new Uint8Array(made.bytes), made.name);
    if (how !== 'closed') await keep(made, how);
  };

  const save = async (made: MadeFile) => {
    saveFile(new Uint8Array(made.bytes), made.name);
    await keep(made, 'saved');
  };

  const make = async (lock: FileLock) => {
    const controller = new AbortController();
    running.current = controller;
    const working = (done: number) => setState({ at: 'making', done, stop: () => controller.abort() });
    working(0);
    // What is being typed belongs into it.
    await notebook.settle();
    const files = await notebook.files();
    const made = await files.exportNotebook(
      { kind, lock, form: canShareFile('notes.txt') ? 'text' : 'binary' },
      { signal: controller.signal, onProgress: working },
    );
    if (running.current !== controller) return;
    running.current = null;
    if (!made.ok) return setState({ at: 'trouble', problem: made.problem });
    if (!canShareFile(made.value.name)) return save(made.value);
    // A share sheet opens only soon after a tap; where that is over, a button waits.
    setState({ at: 'made', made: made.value });
    if (navigator.userActivation?.isActive) await pass(made.value);
  };

  /** Whatever went wrong, the notes are untouched, and a person can try again. */
  const start = (lock: FileLock) =>
    void make(lock).catch(() => {
      running.current = null;
      setState({ at: 'trouble', problem: 'unavailable' });
    });

  const press = () => (passphrase ? start({ kind: 'passphrase', passphrase }) : setState({ at: 'asking' }));

  const follow = useFollowFocus(state.at);
  return (
    <div className="stack" ref={follow} tabIndex={-1}>
      {(state.at === 'rest' || state.at === 'trouble') && (
        <div className="cluster">
          <Button kind={kind === 'backup' ? 'primary' : 'secondary'} icon={<IconDownload />} onClick={press}>
            {state.at === 'trouble' ? 'Try again' : words[kind].button}
          </Button>
          {passphrase && (
            <Button kind="quiet" size="small" onClick={forgetPassphrase}>
              Use another passphrase
            </Button>
          )}
        </div>
      )}
      {state.at === 'asking' && (
        <AskPassphrase
          label={words[kind].button}
          onGiven={(given) => {
            keepPassphrase(given, notebook.lock);
            start({ kind: 'passphrase', passphrase: given });
          }}
          onWithout={() => start({ kind: 'none' })}
          onCancel={() => setState({ at: 'rest' })}
        />
      )}
      {state.at === 'making' && (
        <WorkLine
          what={words[kind].making}
          done={Math.round(state.done * 100)}
          total={100}
          onCancel={state.stop}
        />
      )}
      {state.at === 'trouble' && (
        <Notice tone={state.problem === 'cancelled' ? 'info' : 'problem'} announce>
          {problemText[state.problem]}
        </Notice>
      )}
      {state.at === 'made' && (
        <Notice
          tone={state.passedOn ? 'good' : 'warn'}
          title={`${words[kind].made} ${localTime(state.made.made)}, ${entriesWords(state.made.count)}`}
          announce
          actions={
            <>
              {canShareFile(state.made.name) && (
                <Button
                  kind={state.passedOn ? 'secondary' : 'primary'}
                  icon={<IconShare />}
                  onClick={() => void pass(state.made)}
                >
                  Share…
                </Button>
              )}
              <Button icon={<IconDownload />} onClick={() => void save(state.made)}>
                {state.passedOn === 'saved' ? 'Save it again' : 'Save to this device'}
              </Button>
            </>
          }
        >
          <p>
            {state.passedOn
              ? passedOnText[state.passedOn]
              : 'Not kept anywhere yet: share it, or save it, now.'}
          </p>
          {state.noted === false && (
            <p>This device could not note that it was made, so it goes on reminding you. The file is good.</p>
          )}
          <p className="small">{state.made.name}</p>
        </Notice>
      )}
    </div>
  );
};

const AskPassphrase = ({
  label,
  onGiven,
  onWithout,
  onCancel,
}: {
  readonly label: string;
  readonly onGiven: (passphrase: string) => void;
  readonly onWithout: () => void;
  readonly onCancel: () => void;
}) => {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return setProblem('Type a passphrase first.');
    onGiven(typed);
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p className="prose">
        The file is locked with a passphrase, so that it may lie in your e-mail or cloud. Write the passphrase
        down: without it nobody can open the file, and nobody can send you a new one.
      </p>
      <PassphraseField autoFocus value={typed} onChange={setTyped} isNew problem={problem} />
      <div className="cluster">
        <Button kind="primary" type="submit">
          {label}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Not now
        </Button>
      </div>
      <Disclosure summary="I want it without a passphrase">
        <Notice
          tone="warn"
          title="Whoever has the file can read all of it"
          actions={<Button onClick={onWithout}>{label}, without a passphrase</Button>}
        >
          Your notes, names of staff, what was said in confidence. Keep it only where nobody else can come.
        </Notice>
      </Disclosure>
    </form>
  );
};
