import { useReducer } from 'react';
import { becameWords } from '../../domain/became-words.ts';
import type { FollowUp } from '../../domain/records/bodies.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { PartChoice } from '../answer/part-choice.tsx';
import { EntryClash } from '../history/entry-clash.tsx';
import { EntryFoot } from '../history/entry-foot.tsx';
import { EntryHistory } from '../history/entry-history.tsx';
import type { Past, PastEntry, PastKeeper } from '../history/past-entry.ts';
import { SavedText, type TextKeeper } from '../saved-text.tsx';

const states = (['done', 'not-yet', 'dropped'] as const).map((value) => ({
  value,
  label: becameWords[value],
}));

/** What saying it needs of storage; the notebook fits it. */
interface FollowUpKeeper extends TextKeeper, Pick<PastKeeper, 'save'> {
  restore(record: string): Promise<unknown>;
  remove(record: string): Promise<unknown>;
}

/** What became of an action: one tap, and a few words where there is more to say. */
export const FollowUpBox = ({
  keeper,
  past,
  record,
  known,
  begins,
  about,
}: {
  readonly keeper: FollowUpKeeper;
  readonly past: Past;
  readonly record: string;
  /** What I said of it in this looking, or today; null where nothing was ever said. */
  readonly known: (PastEntry<'followUp'> & { readonly deleted: boolean }) | null;
  /** What it says from its first tap on, beside the answer. */
  readonly begins: Omit<FollowUp, 'state' | 'text'>;
  /** The action in its own words, for those who listen. */
  readonly about: string;
}) => {
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  const mine = known && !known.deleted ? known : null;
  const say = async (state: FollowUp['state']) => {
    if (mine) return keeper.save({ type: 'followUp', record, fields: { state } });
    // Taken back before: the words said then stand again.
    if (known) await keeper.restore(record);
    const fields: FollowUp = { ...begins, state, text: known?.body.text ?? '' };
    return keeper.save({ type: 'followUp', record, fields });
  };
  return (
    <>
      <Choice
        legend={`What became of it: ${about}`}
        hideLegend
        options={states}
        value={mine?.body.state}
        onChoose={(state) => void say(state)}
        clear={{ label: 'Not asked', onClear: () => void keeper.remove(record) }}
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
