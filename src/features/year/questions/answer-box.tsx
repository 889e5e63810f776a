import { useReducer, useState } from 'react';
import { usePast } from '../../../here/past.ts';
import { useRecord } from '../../../here/records.ts';
import { PartChoice } from '../../../pieces/answer/part-choice.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { SavedText } from '../../../pieces/saved-text.tsx';
import { useServices } from '../../../services.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';

/** Folded, and drawn only when it is opened. */
export const AnswerBox = ({
  question,
  onTouched,
}: {
  readonly question: string;
  readonly onTouched: () => void;
}) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary="Write the answer"
      className="year-say"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) onTouched();
      }}
    >
      {open && <Answer record={question} />}
    </Disclosure>
  );
};

/** The answer belongs to the question where it was taken last. */
const Answer = ({ record }: { readonly record: string }) => {
  const { notebook } = useServices();
  const past = usePast();
  const question = useRecord('question', record);
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  if (!question || question.deleted) return null;
  return (
    <div className="stack">
      <EntryClash past={past} entry={question} onChanged={readAnew} />
      <SavedText
        keeper={notebook}
        type="question"
        record={record}
        field="answer"
        stands={question.body.answer}
        readAnew={changed}
        label="Answer"
        long
      />
      <EntryFoot>
        <PartChoice
          part={question.body.part}
          partLabel={past.partLabel}
          why={question.body.partReason ?? null}
          onChoose={(fields) => void notebook.save({ type: 'question', record, fields })}
        />
        <EntryHistory past={past} entry={question} onChanged={readAnew} />
      </EntryFoot>
    </div>
  );
};
