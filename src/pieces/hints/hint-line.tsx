import { useRef, useState } from 'react';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { UndoLine } from '../../ui/words/undo-line.tsx';
import { WorriedCard } from '../worried/worried-card.tsx';
import type { HintReader } from './hint-reader.ts';
import { hintWords, notReplacedText } from './hint-words.ts';
import { useHint } from './use-hint.ts';
import { useReplacing } from './use-replacing.ts';
import { useWorry } from './use-worry.ts';
import './hint-line.css';

/** One hint at a time, in plain words. It stops nobody, and never claims to have seen all. */
export const HintLine = ({
  reader,
  record,
  text,
  visit,
  onReplaced,
}: {
  readonly reader: HintReader;
  readonly record: string;
  readonly text: string;
  readonly visit?: string | undefined;
  readonly onReplaced: () => void;
}) => {
  const { hint, again } = useHint(reader, record, text);
  const { state, replace, undo, finish } = useReplacing(reader, onReplaced);
  const { worried, seen } = useWorry(reader, visit, text);
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const act = async (what: () => Promise<unknown>) => {
    setBusy(true);
    await what();
    setBusy(false);
    again();
    // The button that was pressed is gone; the Tab key goes on from here.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div className="hint-place" ref={place} tabIndex={-1}>
      {worried && <WorriedCard onSeen={seen} />}
      {state.step === 'undo' && (
        <UndoLine onUndo={() => void undo()} onDismiss={() => void finish()}>
          Replaced. In ten seconds, or when you leave, it is erased from every earlier version too.
        </UndoLine>
      )}
      {state.step === 'none' && state.problem && (
        <Notice tone="problem" title="Not replaced everywhere" announce>
          {notReplacedText[state.problem]}
        </Notice>
      )}
      <div role="status">
        {state.step === 'none' && hint && !worried && (
          <div className="hint-line">
            <p>
              {hintWords[hint.kind]}: <strong>“{hint.words}”</strong>
            </p>
            <div className="cluster">
              <Button
                size="small"
                busy={busy}
                onClick={() =>
                  void act(() => replace({ record, word: hint.words, replacement: hint.instead }))
                }
              >
                Replace with “{hint.instead}”
              </Button>
              <Button
                size="small"
                kind="quiet"
                busy={busy}
                onClick={() => void act(() => reader.callFine(record, hint.words))}
              >
                It is fine
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
};
