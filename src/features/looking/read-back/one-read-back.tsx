import { useRef, useState } from 'react';
import { isoTime } from '../../../base/clock.ts';
import {
  type ReadBackText,
  readBackLine,
  readBackState,
  readBackTexts,
  saysSomething,
} from '../../../domain/read-back.ts';
import type { ReadBack } from '../../../domain/records/bodies.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { PartChoice } from '../../../pieces/answer/part-choice.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { SavedText } from '../saved-text.tsx';
import { sinceWords, textWords } from './read-back-words.ts';
import { useSinceReadBack } from './use-read-backs.ts';

const hints: Partial<Record<ReadBackText, string>> = {
  willSend: 'One document a line: the list of what you asked for is made of it.',
};

/** Four boxes and one answer, for one person who listens. */
export const OneReadBack = ({
  record,
  looking,
  seed,
  entry,
  changed,
  onChanged,
  onAim,
}: {
  readonly record: string;
  readonly looking: Current<'looking'>;
  readonly seed: ReadBack;
  readonly entry: Current<'readBack'> | undefined;
  readonly changed: number;
  readonly onChanged: () => void;
  readonly onAim: (field: ReadBackText) => void;
}) => {
  const { notebook, clock } = useServices();
  const { board } = useHere();
  const past = usePast();
  const boxes = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(false);
  const body = entry?.body ?? seed;

  const change = async (fields: Partial<ReadBack>) => {
    await notebook.settle();
    const [stands] = await notebook.sides(record);
    return notebook.save({ type: 'readBack', record, fields: stands ? fields : { ...seed, ...fields } });
  };
  const firstBox = () => boxes.current?.querySelector('textarea')?.focus();
  const answer = async (agreed: boolean) => {
    await notebook.settle();
    const [stands] = await notebook.sides(record);
    const nothing = !stands || !saysSomething(stands.body as ReadBack);
    setEmpty(nothing);
    if (nothing) return firstBox();
    await change({ at: isoTime(clock.now()), agreed });
    if (agreed) outcome.current?.focus();
    else firstBox();
  };

  return (
    <Card as="section" title="Read back">
      <div className="stack">
        <Whom record={record} role={body.role} meet={looking.body.meet} seed={seed} onChoose={change} />
        {entry && <EntryClash past={past} entry={entry} onChanged={onChanged} />}
        <div className="stack" ref={boxes}>
          {readBackTexts.map((field) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: it hears which box has the cursor, and does nothing itself
            <div key={field} onFocus={() => onAim(field)}>
              <SavedText
                type="readBack"
                record={record}
                field={field}
                long
                label={textWords[field]}
                hint={hints[field]}
                seed={seed}
                readAnew={changed}
              />
            </div>
          ))}
        </div>
        <div className="stack read-back-outcome" ref={outcome} tabIndex={-1}>
          {empty && (
            <Notice tone="warn" announce>
              There is nothing to read out yet: write a few words above, or take over a note.
            </Notice>
          )}
          {entry && readBackState(entry.body) !== 'not-read' ? (
            <Answered looking={looking} entry={entry} onAnswer={answer} onTakeBack={change} />
          ) : (
            <Answers onAnswer={answer} />
          )}
        </div>
        {entry && (
          <EntryFoot>
            <PartChoice
              part={entry.body.part}
              partLabel={board.partLabel}
              onChoose={({ part }) => void change({ part })}
            />
            <EntryHistory past={past} entry={entry} onChanged={onChanged} />
          </EntryFoot>
        )}
      </div>
    </Card>
  );
};

type Answer = (agreed: boolean) => Promise<void>;

const Answers = ({ onAnswer }: { readonly onAnswer: Answer }) => (
  <>
    <p className="soft">Read it out, then ask: “Is that right?”</p>
    <div className="cluster">
      <Button kind="primary" onClick={() => void onAnswer(true)}>
        Yes, that is right
      </Button>
      <Button onClick={() => void onAnswer(false)}>Correct something</Button>
    </div>
  </>
);

const Answered = ({
  looking,
  entry,
  onAnswer,
  onTakeBack,
}: {
  readonly looking: Current<'looking'>;
  readonly entry: Current<'readBack'>;
  readonly onAnswer: Answer;
  readonly onTakeBack: (fields: Partial<ReadBack>) => Promise<unknown>;
}) => {
  const since = useSinceReadBack(entry);
  const { body } = entry;
  const asRead = since === null || since === 'same';
  const stands = body.agreed && asRead;
  return (
    <>
      <Notice
        tone={stands ? 'good' : 'warn'}
        title={readBackLine(body, looking.body.on)}
        announce
        actions={
          <Button kind="quiet" size="small" onClick={() => void onTakeBack({ at: '', agreed: false })}>
            Take this answer back
          </Button>
        }
      >
        {since !== null && since !== 'same' && sinceWords[since]}
        {!body.agreed && asRead && 'Put it right above, then read it out again.'}
      </Notice>
      {!stands && <Answers onAnswer={onAnswer} />}
    </>
  );
};

const Whom = ({
  record,
  role,
  meet,
  seed,
  onChoose,
}: {
  readonly record: string;
  readonly role: string;
  readonly meet: readonly string[];
  readonly seed: ReadBack;
  readonly onChoose: (fields: Partial<ReadBack>) => Promise<unknown>;
}) => {
  const roles = [...new Set([...meet, 'SENCO', 'Head teacher'])];
  const [other, setOther] = useState(false);
  const isOther = other || (role !== '' && !roles.includes(role));
  return (
    <>
      <Choice
        legend="To whom?"
        options={[...roles.map((value) => ({ value, label: value })), { value: '', label: 'Someone else' }]}
        value={isOther ? '' : role || undefined}
        onChoose={(value) => {
          setOther(value === '');
          void onChoose({ role: value });
        }}
      />
      {isOther && (
        <SavedText
          type="readBack"
          record={record}
          field="role"
          label="Their role"
          hint="A role, no name."
          seed={{ ...seed, role: '' }}
        />
      )}
    </>
  );
};
