import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/actions/button.tsx';
import { IconDownload, IconShare } from '../../ui/pictures/icons.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { WorkLine } from '../../ui/words/work-line.tsx';
import { canShareFile, saveFile, shareOrSave } from '../share-file.ts';
import { type ReplacedWords, replacedWords } from './replaced-words.ts';
import './make-pdf.css';

type PdfProblem = 'cancelled' | 'did-not-start' | 'failed';

interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Not known of a file that Word lays out. */
  readonly pages?: number;
  readonly replaced?: readonly ReplacedWords[];
}

/** What the file is called, and what helps where it cannot be made. */
const kindsOfFile = {
  pdf: { name: 'PDF', instead: 'print instead' },
  word: { name: 'Word file', instead: 'send the e-mail or the PDF instead' },
} as const;

export interface MakePdfProps {
  /** Makes the file of the document that stands on the screen. */
  readonly make: (options: {
    readonly signal: AbortSignal;
    readonly onProgress: (done: number, total: number) => void;
  }) => Promise<
    { readonly ok: true; readonly value: MadePdf } | { readonly ok: false; readonly problem: PdfProblem }
  >;
  readonly fileName: string;
  readonly file?: keyof typeof kindsOfFile;
  readonly label?: string;
  readonly kind?: 'primary' | 'secondary';
  /** More buttons beside "Make the PDF": printing, sending. */
  readonly children?: ReactNode;
}

type State =
  | { readonly at: 'rest' }
  | { readonly at: 'making'; readonly done: number; readonly total: number; stop(): void }
  | { readonly at: 'made'; readonly pdf: MadePdf; readonly passedOn?: 'shared' | 'saved' }
  | { readonly at: 'trouble'; readonly problem: PdfProblem };

const troubleText: Record<PdfProblem, (file: (typeof kindsOfFile)['pdf' | 'word']) => string> = {
  cancelled: () => 'Stopped. Nothing was made, and your notes are as they were.',
  'did-not-start': ({ name, instead }) =>
    `The part of the app that makes ${name}s did not start. Your notes are safe. Reload the page and try again; if it fails again, ${instead}.`,
  failed: ({ name, instead }) =>
    `The ${name} could not be made. Your notes are safe. Try again; if it fails again, ${instead}.`,
};

const pagesOf = ({ pages }: MadePdf): string =>
  pages === undefined ? '' : `: ${pages} ${pages === 1 ? 'page' : 'pages'}`;

const passedOnText = {
  shared: 'Handed to the app you chose.',
  saved: 'Saved among this device’s downloads.',
};

/** "Make the PDF": says how far it is, can be stopped, and hands the file over only when asked to. */
export const MakePdf = ({
  make,
  fileName,
  file = 'pdf',
  label = 'Make the PDF',
  kind = 'primary',
  children,
}: MakePdfProps) => {
  const { name } = kindsOfFile[file];
  const [state, setState] = useState<State>({ at: 'rest' });
  const running = useRef<AbortController>(null);
  // Another document, or a screen that is left: what is being made is of no use any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `make` changes with the document
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
      setState({ at: 'rest' });
    },
    [make],
  );

  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    const working = (done: number, total: number) =>
      setState({ at: 'making', done, total, stop: () => controller.abort() });
    working(0, 1);
    const made = await make({
      signal: controller.signal,
      onProgress: (done, total) => running.current === controller && working(done, total),
    });
    if (running.current !== controller) return;
    running.current = null;
    setState(made.ok ? { at: 'made', pdf: made.value } : { at: 'trouble', problem: made.problem });
  };

  const pass = async (pdf: MadePdf) => {
    const how = await shareOrSave(pdf.bytes, fileName);
    if (how !== 'closed') setState({ at: 'made', pdf, passedOn: how });
  };

  return (
    <div className="make-pdf">
      <div className="cluster">
        {state.at === 'rest' || state.at === 'trouble' ? (
          <Button kind={kind} icon={<IconDownload />} onClick={() => void start()}>
            {state.at === 'trouble' ? 'Try again' : label}
          </Button>
        ) : null}
        {children}
      </div>
      {state.at === 'making' && (
        <WorkLine
          what={`Making the ${name}`}
          done={state.done}
          total={state.total}
          howFar={state.total > 1 ? `${state.done} of ${state.total}` : undefined}
          onCancel={state.stop}
        />
      )}
      {state.at === 'trouble' && (
        <Notice tone={state.problem === 'cancelled' ? 'info' : 'problem'} announce>
          {troubleText[state.problem](kindsOfFile[file])}
        </Notice>
      )}
      {state.at === 'made' && (
        <>
          <Notice
            tone="good"
            title={`The ${name} is ready${pagesOf(state.pdf)}`}
            announce
            actions={
              <>
                {canShareFile(fileName) && (
                  <Button kind="primary" icon={<IconShare />} onClick={() => void pass(state.pdf)}>
                    Share…
                  </Button>
                )}
                <Button
                  // The button that was pressed is gone; the hand stays where it was.
                  autoFocus
                  kind={canShareFile(fileName) ? 'secondary' : 'primary'}
                  icon={<IconDownload />}
                  onClick={() => {
                    saveFile(state.pdf.bytes, fileName);
                    setState({ ...state, passedOn: 'saved' });
                  }}
                >
                  Save to this device
                </Button>
              </>
            }
          >
            <p>
              {state.passedOn
                ? passedOnText[state.passedOn]
                : 'Use your school or council account to send it.'}
            </p>
            <p className="small">{fileName}</p>
          </Notice>
          {state.pdf.replaced && state.pdf.replaced.length > 0 && (
            <Notice tone="warn" title="Some signs cannot be printed">
              <p>
                Each stands as a box on the page. Change it in your notes, or leave it, and make the PDF
                again.
              </p>
              <ul>
                {state.pdf.replaced.map((one) => (
                  <li key={one.codePoint}>{replacedWords(one)}</li>
                ))}
              </ul>
            </Notice>
          )}
        </>
      )}
    </div>
  );
};
