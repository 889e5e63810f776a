import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { fileLimits } from '../../../exchange/notebook-file/file-limits.ts';
import { HereContext } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { sessionPassphrase } from '../../../pieces/backup/session-passphrase.ts';
import { routes } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type {
  AcceptProblem,
  ImportDone,
  ImportPreview,
  ImportProblem,
} from '../../../storage/files/notebook-files.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { UndoLine } from '../../../ui/words/undo-line.tsx';
import { WorkLine } from '../../../ui/words/work-line.tsx';
import { ChooseFile } from './choose-file.tsx';
import { FileTrouble } from './file-trouble.tsx';
import { useFollowFocus } from './follow-focus.ts';
import { acceptProblemText, isOfBoardNotJoined, undoneWords } from './import-words.ts';
import { NotJoined } from './not-joined.tsx';
import { onOpenedFile } from './opened-file.ts';
import { PreviewFile } from './preview-file.tsx';
import { Restored } from './restored.tsx';
import { entriesWords } from './storage-words.ts';
import { TakenIn } from './taken-in.tsx';
import { UnlockFile } from './unlock-file.tsx';

type Bytes = Uint8Array;

type Step =
  | { readonly at: 'choose'; readonly problem?: ImportProblem; readonly salvage?: () => void }
  | { readonly at: 'working'; readonly what: string; readonly done: number; stop(): void }
  | { readonly at: 'locked'; readonly bytes: Bytes; readonly wrong?: string }
  | { readonly at: 'preview'; readonly preview: ImportPreview; readonly problem?: AcceptProblem }
  | {
      readonly at: 'done';
      readonly preview: ImportPreview;
      readonly done: ImportDone;
      readonly mine: boolean;
    }
  | { readonly at: 'undone'; readonly words: string };

/** The file is of a board this device does not work on now: an empty device, or the sample school. */
const isElsewhere = ({ kind, boards }: ImportPreview, board: string | undefined) =>
  kind !== 'hand-over' && !boards.some((one) => one.board === board);

/** Restoring and taking in are one thing: what the file has is added, and nothing here is replaced. */
export const TakeIn = () => {
  const { notebook } = useServices();
  const here = useContext(HereContext);
  const boards = useRecords({ type: 'board' });
  const isEmpty = !here && boards?.length === 0;
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const running = useRef<AbortController>(null);
  const reading = useRef<AbortController>(null);
  const waiting = useRef<string>(null);
  waiting.current = step.at === 'preview' ? step.preview.id : null;

  // A file that nobody said yes to goes with the screen; one that is coming in comes in all the same.
  useEffect(
    () => () => {
      reading.current?.abort();
      const id = waiting.current;
      if (id) void notebook.files().then((files) => files.rejectImport(id));
    },
    [notebook],
  );

  const begin = (what: string) => {
    const controller = new AbortController();
    running.current = controller;
    const onProgress = (done: number) =>
      running.current === controller &&
      setStep({ at: 'working', what, done, stop: () => controller.abort() });
    onProgress(0);
    return { signal: controller.signal, onProgress };
  };

  const accept = async (preview: ImportPreview, itIsMe: boolean) => {
    const watch = begin('Taking it in');
    const done = await (await notebook.files()).acceptImport(preview.id, { itIsMe, ...watch });
    running.current = null;
    if (done.ok) return setStep({ at: 'done', preview, done: done.value, mine: itIsMe });
    if (done.problem === 'cancelled') return setStep({ at: 'choose', problem: 'cancelled' });
    setStep({ at: 'preview', preview, problem: done.problem });
  };

  const look = async (bytes: Bytes, secret: string | null, salvage = false) => {
    const watch = begin('Reading and checking the file');
    reading.current = running.current;
    const files = await notebook.files();
    const seen = await files.previewImport(bytes, secret, { ...watch, salvage });
    running.current = null;
    reading.current = null;
    if (seen.ok) {
      if (watch.signal.aborted) return files.rejectImport(seen.value.id);
      // On an empty device there is nothing to compare it with, and one answer to "Is this you?".
      if (
        isEmpty &&
        seen.value.kind !== 'hand-over' &&
        seen.value.counts.refused === 0 &&
        !seen.value.damaged
      )
        return accept(seen.value, true);
      return setStep({ at: 'preview', preview: seen.value });
    }
    const { problem } = seen;
    if (problem === 'needs-passphrase') return setStep({ at: 'locked', bytes });
    // The session's passphrase is tried without a word; that it is another one is then no fault of anybody.
    if (problem === 'wrong-passphrase')
      return setStep({
        at: 'locked',
        bytes,
        ...(secret === sessionPassphrase.read() ? {} : { wrong: secret ?? '' }),
      });
    const mayBeSalvaged = !salvage && (problem === 'cut-short' || problem === 'damaged');
    setStep({
      at: 'choose',
      problem,
      ...(mayBeSalvaged ? { salvage: () => safely(look(bytes, secret, true)) } : {}),
    });
  };

  const open = async (file: File) => {
    if (file.size > fileLimits.file) return setStep({ at: 'choose', problem: 'too-big' });
    // A file in a cloud folder may turn out not to be on this device after all.
    const read = await file.arrayBuffer().catch(() => null);
    if (!read) return setStep({ at: 'choose', problem: 'damaged' });
    const bytes = new Uint8Array(read);
    const known = sessionPassphrase.read() ?? null;
    await look(bytes, known);
  };
  /** Whatever went wrong, what is here is untouched, and the file can be chosen again. */
  const safely = (work: Promise<unknown>) =>
    void work.catch(() => {
      running.current = null;
      reading.current = null;
      setStep({ at: 'choose', problem: 'unavailable' });
    });

  const openSafely = (file: File) => safely(open(file));
  const opening = useRef(openSafely);
  opening.current = openSafely;
  useEffect(() => onOpenedFile((file) => opening.current(file)), []);

  const leave = useCallback(
    async (id: string) => {
      await (await notebook.files()).rejectImport(id);
      setStep({ at: 'choose' });
    },
    [notebook],
  );

  const undo = async (id: string) => {
    const watch = begin('Taking it out again');
    const undone = await (await notebook.files()).undoImport(id, watch);
    running.current = null;
    setStep({
      at: 'undone',
      words: undone.ok ? undoneWords(undone.value) : acceptProblemText[undone.problem],
    });
  };

  const follow = useFollowFocus(step.at);
  if (boards === undefined) return null;
  return (
    <div className="stack-loose" ref={follow} tabIndex={-1}>
      {step.at === 'choose' && (
        <>
          <p className="prose">
            {isEmpty
              ? 'Choose your backup, or the file you made on your other device. Your notebook is then here too.'
              : 'What the file has is added to what is here. Nothing is replaced, and you see what is in it first.'}
          </p>
          {step.problem && (
            <FileTrouble problem={step.problem} {...(step.salvage ? { onSalvage: step.salvage } : {})} />
          )}
          <ChooseFile onFile={openSafely} />
          <TakenIn />
        </>
      )}
      {step.at === 'working' && (
        <WorkLine what={step.what} done={Math.round(step.done * 100)} total={100} onCancel={step.stop} />
      )}
      {step.at === 'locked' && (
        <UnlockFile
          wrong={step.wrong}
          onGiven={(passphrase) => safely(look(step.bytes, passphrase))}
          onCancel={() => setStep({ at: 'choose' })}
        />
      )}
      {step.at === 'preview' && (
        <PreviewFile
          preview={step.preview}
          names={new Map(boards.map(({ record, body }) => [record, body.name]))}
          problem={step.problem}
          onTake={(itIsMe) => safely(accept(step.preview, itIsMe))}
          onLeave={() => safely(leave(step.preview.id))}
        />
      )}
      {step.at === 'done' && (here || step.preview.kind === 'hand-over') && (
        <>
          <UndoLine onUndo={step.done.added > 0 ? () => safely(undo(step.preview.id)) : undefined}>
            Taken in: {step.done.added === 0 ? 'nothing new' : entriesWords(step.done.added)}.
          </UndoLine>
          {isOfBoardNotJoined(step.preview) && <NotJoined />}
          <div className="cluster">
            <ButtonLink href={`#${routes.today}`}>Go to Today</ButtonLink>
          </div>
        </>
      )}
      {step.at === 'done' && step.mine && isElsewhere(step.preview, here?.place.board) && (
        <Restored preview={step.preview} isFirst={!here} />
      )}
      {step.at === 'undone' && (
        <Notice
          tone="info"
          announce
          actions={<Button onClick={() => setStep({ at: 'choose' })}>Choose a file</Button>}
        >
          {step.words}
        </Notice>
      )}
    </div>
  );
};
