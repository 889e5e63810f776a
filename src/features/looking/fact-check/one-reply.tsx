import { type ClipboardEvent, useMemo, useReducer, useRef } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import type { Reply } from '../../../domain/records/bodies.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { htmlWords } from '../../../exchange/reply/html-words.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { PartChoice } from '../../../pieces/answer/part-choice.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { useTypedDraft } from '../../../pieces/typed-draft.ts';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import type { Kept } from '../../../report/looking-view.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { ReplyFile } from './reply-file.tsx';
import { ReplyNotes } from './reply-notes.tsx';

const outcomes = [
  { value: 'agreed', label: 'Agreed' },
  { value: 'comment', label: 'They comment' },
] as const;

/** One answer, as they wrote it. Words typed or pasted count as a comment until somebody says otherwise. */
export const OneReply = ({
  record,
  reply,
  check,
  looking,
}: {
  readonly record: string;
  readonly reply: Current<'reply'> | undefined;
  readonly check: Kept<'factCheck'>;
  readonly looking: Current<'looking'>;
}) => {
  const { notebook, clock, offline } = useServices();
  const { board } = useHere();
  const past = usePast();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  const [tracked, setTracked] = useReducer((_: number, changes: number) => changes, 0);
  const seed: Reply = {
    school: looking.body.school,
    looking: looking.record,
    factCheck: check.record,
    outcome: 'comment',
    text: '',
    theirs: { role: /head/i.test(check.body.sentTo) ? 'Headteacher' : 'SENCO', on: clock.today() },
    part: startingPart(looking.body),
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the seed counts only for a new record; words changed beside the box are read into it anew
  const draft = useMemo(
    () => notebook.draft({ type: 'reply', record, field: 'text', seed }),
    [notebook, record, changed],
  );
  const { text, type: typeWords, leave } = useTypedDraft(draft, undefined, { stands: reply?.body.text });
  const touched = useRef(false);
  const type = (words: string) => {
    touched.current = true;
    typeWords(words);
  };
  const body = reply?.body ?? seed;

  const change = async (fields: Partial<Reply>) => {
    await leave();
    // Asked of the disk: what this drawing knows may be older than the words, which must never be written over.
    const isThere = touched.current || (await notebook.sides(record)).length > 0;
    return notebook.save({ type: 'reply', record, fields: isThere ? fields : { ...seed, ...fields } });
  };
  const from = useTypedSave(body.theirs.role, (role) => change({ theirs: { ...body.theirs, role } }), {
    hold: offline.hold,
  });

  const pasteChanges = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { text: words, changes } = htmlWords(event.clipboardData.getData('text/html'));
    setTracked(changes);
    if (changes === 0) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    type(`${value.slice(0, selectionStart)}${words}${value.slice(selectionEnd)}`);
  };

  return (
    <Card>
      <div className="stack">
        {reply && <EntryClash past={past} entry={reply} onChanged={readAnew} />}
        <Choice
          legend="Their answer"
          hideLegend
          options={outcomes}
          value={body.outcome === 'agreed' || reply ? (body.outcome as 'agreed' | 'comment') : undefined}
          onChoose={(outcome) => void change({ outcome })}
        />
        <TextArea
          label="Their words"
          hint="Paste them as they came. They print word for word, marked as theirs."
          dir="auto"
          value={text}
          onPaste={pasteChanges}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => void leave()}
        />
        <ReplyNotes text={text} tracked={tracked} onChange={type} />
        <ReplyFile
          onRead={(read) => {
            setTracked(read.changes);
            type(text.trim() === '' ? read.text : `${text}\n\n${read.text}`);
            if (read.on && read.on <= clock.today()) void change({ theirs: { ...body.theirs, on: read.on } });
          }}
        />
        {(reply || text !== '') && (
          <EntryFoot>
            <Disclosure
              summary="From"
              meta={`${body.theirs.role || 'The school'}, ${longDate(body.theirs.on)}`}
            >
              <div className="stack">
                <TextField
                  label="Who wrote it, by role"
                  value={from.value}
                  onChange={(event) => from.type(event.currentTarget.value)}
                  onBlur={from.leave}
                />
                <KeptDate
                  label="They wrote on"
                  notAfter={clock.today()}
                  needed
                  kept={body.theirs.on}
                  onKeep={(on) => on && void change({ theirs: { ...body.theirs, on } })}
                />
              </div>
            </Disclosure>
            <PartChoice
              part={body.part}
              partLabel={board.partLabel}
              onChoose={({ part }) => void change({ part })}
            />
            {reply && <EntryHistory past={past} entry={reply} onChanged={readAnew} />}
          </EntryFoot>
        )}
      </div>
    </Card>
  );
};
