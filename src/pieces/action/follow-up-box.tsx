import { useReducer } from 'react';
import { becameWords } from '../../domain/became-words.ts';
import type { FollowUp } from '../../domain/records/bodies.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { PartChoice } from '../answer/part-choice.tsx';
import { EntryClash } from '../history/entry-clash.tsx';
import { EntryFoot } from '../history/entry-foot.tsx';
import { EntryHistory } from '../history/entry-history.tsx';
import type { Past, PastEntry } from '../history/past-entry.ts';
import { SavedText, type TextKeeper } from '../saved-text.tsx';

const states = (['done', 'not-yet', 'dropped'] as const).map((value) => ({
  value,
  label: becameWords[value],
}));

/** What became of an action: one tap, and a few words where there is more to say. */
export const FollowUpBox = ({
  keeper,
  past,
  record,
  mine,
  about,
  onSay,
  onClear,
}: {
  readonly keeper: TextKeeper;
  readonly past: Past;
  readonly record: string;
  /** What I said of it in this looking, or today; null while nothing is said. */
  readonly mine: PastEntry<'followUp'> | null;
  /** The action in its own words, for those who listen. */
  readonly about: string;
  readonly onSay: (state: FollowUp['state']) => void;
  readonly onClear: () => void;
}) => {
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  return (
    <>
      <Choice
        legend={`What became of it: ${about}`}
        hideLegend
        options={states}
        value={mine?.body.state}
        onChoose={onSay}
        clear={{ label: 'Not asked', onClear }}
      />
      {mine && (
        <>
          <EntryClash past={past} entry={mine} onChanged={readAnew} />
          <SavedText
            keeper={keeper}
            type="followUp"
            record={record}
            readAnew={changed}
            field="text"
            label="In a few words"
            hint="If there is more to say."
          />
          <EntryFoot>
            <PartChoice
              part={mine.body.part}
              partLabel={past.partLabel}
              why={mine.body.partReason ?? null}
              onChoose={(fields) => void past.keeper.save({ type: 'followUp', record, fields })}
            />
            <EntryHistory past={past} entry={mine} onChanged={readAnew} />
          </EntryFoot>
        </>
      )}
    </>
  );
};
