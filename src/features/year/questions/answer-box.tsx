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
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';

/** Folded, and drawn only when it is opened. Where the words go is settled then: the box never changes under the hand. */
export const AnswerBox = ({
  question,
  about,
  onTouched,
}: {
  readonly question: string;
  /** The question in its own words, for those who listen. */
  readonly about: string;
  readonly onTouched: () => void;
}) => {
  const [opened, setOpened] = useState<string>();
  return (
    <Disclosure
      summary={
        <>
          Write the answer<VisuallyHidden>: {about}</VisuallyHidden>
        </>
      }
      className="year-say"
      open={opened !== undefined}
      onToggle={({ currentTarget: { open } }) => {
        setOpened((before) => (open ? (before ?? question) : undefined));
        if (open) onTouched();
      }}
    >
      {opened !== undefined && <Answer record={opened} />}
    </Disclosure>
  );
};

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
