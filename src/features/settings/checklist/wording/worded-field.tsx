import { useCallback, useMemo, useRef, useState } from 'react';
import type { WordedField as FieldName } from '../../../../domain/content/content.ts';
import { compareWording, keepOurs, takeTheirs } from '../../../../domain/own-content/three-way.ts';
import type { Wording } from '../../../../domain/records/bodies.ts';
import { useHere } from '../../../../here/here.ts';
import { usePast } from '../../../../here/past.ts';
import { useRecord } from '../../../../here/records.ts';
import { EntryClash } from '../../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../../pieces/history/entry-history.tsx';
import { useServices } from '../../../../services.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { useHeld } from '../../../../ui/use-held.ts';
import { UndoLine } from '../../../../ui/words/undo-line.tsx';
import { BothChanged } from '../both-changed.tsx';
import '../focus-place.css';
import { WordsBox } from './words-box.tsx';

interface WordedFieldProps {
  readonly target: string;
  readonly field: FieldName;
  readonly label: string;
  readonly shipped: string;
  /** The version of the shipped content. */
  readonly content: string;
}

/** A box with the words as they stand; what is typed in it becomes the board's, and the shipped words stay beneath. */
export const WordedField = ({ target, field, label, shipped, content }: WordedFieldProps) => {
  const { notebook } = useServices();
  const { board } = useHere().place;
  const place = useRef<HTMLDivElement>(null);
  const past = usePast();
  const record = useMemo(
    () => notebook.meetingRecord('wording', [target, field], board),
    [notebook, target, field, board],
  );
  const known = useRecord('wording', record);
  const wording = useHeld(known ?? undefined) ?? known;
  const [anew, setAnew] = useState(0);
  const [before, setBefore] = useState<Partial<Wording>>();
  const readAnew = useCallback(() => setAnew((count) => count + 1), []);
  if (wording === undefined) return null;
  const compared = wording ? compareWording(wording.body, shipped, content) : 'none';
  const isOurs = compared === 'ours' || compared === 'both';

  // The button that was pressed goes; the Tab key goes on from here.
  const focusHere = () => place.current?.focus({ preventScroll: true });
  const change = async (fields: Partial<Wording>) => {
    await notebook.settle();
    const saved = await notebook.save({ type: 'wording', record, fields });
    if (saved.ok) readAnew();
    focusHere();
    return saved.ok;
  };
  const putBack = async () => {
    await notebook.settle();
    const [stands] = await notebook.sides(record);
    if (!stands) return;
    const { text, base } = stands.body as Wording;
    if (await change(takeTheirs({ field }, shipped, content))) setBefore({ text: text ?? '', base });
  };

  return (
    <div ref={place} tabIndex={-1} className="stack-tight focus-place">
      {wording && <EntryClash past={past} entry={wording} onChanged={readAnew} />}
      <WordsBox
        key={anew}
        record={record}
        label={label}
        words={isOurs ? (wording?.body.text ?? '') : shipped}
        seed={{ target, field, text: '', base: { content, text: shipped } }}
        // An edit that says nothing may have been made on older words; the next one is made on these.
        onFirstWord={() => {
          if (wording && compared === 'none' && wording.body.base.text !== shipped)
            void notebook.save({ type: 'wording', record, fields: keepOurs(shipped, content) });
        }}
      />
      {compared === 'both' && wording && (
        <BothChanged
          base={wording.body.base.text}
          shipped={shipped}
          onTake={() => void putBack()}
          onKeep={() => void change(keepOurs(shipped, content))}
        />
      )}
      {compared === 'ours' && (
        <p className="soft small">
          It came as: “{shipped}”{' '}
          <Button
            kind="quiet"
            size="small"
            aria-label={`Put back the words as they came: ${label}`}
            onClick={() => void putBack()}
          >
            Put back
          </Button>
        </p>
      )}
      {before && !isOurs && (
        <UndoLine
          onUndo={() => {
            void change(before);
            setBefore(undefined);
          }}
          onDismiss={() => {
            setBefore(undefined);
            focusHere();
          }}
        >
          The words stand as they came. Ours are in the history.
        </UndoLine>
      )}
      {wording && <EntryHistory past={past} entry={wording} onChanged={readAnew} />}
    </div>
  );
};
