import { useCallback, useState } from 'react';
import type { ConversationCard } from '../../../../domain/library/conversation.ts';
import type { Placing } from '../../../../domain/records/bodies.ts';
import { useHere } from '../../../../here/here.ts';
import { usePast } from '../../../../here/past.ts';
import { PartChoice } from '../../../../pieces/answer/part-choice.tsx';
import { EntryClash } from '../../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../../pieces/history/entry-history.tsx';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { useHeld } from '../../../../ui/use-held.ts';
import { DayField } from '../day-field.tsx';
import { TypedText } from '../typed-text.tsx';
import { StepReport } from './step-report.tsx';

/** One conversation: its day, where they placed the card, and the step. Nothing is kept before a card is chosen. */
export const OnePlacing = ({
  record,
  placing,
  cards,
  onRemove,
}: {
  readonly record: string;
  readonly placing: Current<'placing'> | undefined;
  readonly cards: readonly ConversationCard[];
  readonly onRemove: () => void;
}) => {
  const { notebook, clock } = useServices();
  const { place, board } = useHere();
  const past = usePast();
  const today = clock.today();
  const hasStep = useHeld(placing?.body.step?.trim() ? placing : undefined) !== undefined;
  const [changed, setChanged] = useState(0);
  const readAnew = useCallback(() => setChanged((count) => count + 1), []);
  const change = (fields: { readonly [Field in keyof Placing]?: Placing[Field] | undefined }) =>
    notebook.save({ type: 'placing', record, fields });
  const choose = (card: string) =>
    change(placing ? { card } : { school: place.school, card, on: today, private: true, part: 1 });
  return (
    <div className="stack">
      <Choice
        legend="Where are we now? Head and SENCO answer together."
        hint="Schools drift between these with the term and the pressure. Nobody else answers for them."
        look="list"
        options={cards.map(({ id, title, text }) => ({ value: id, label: title, hint: text }))}
        value={placing?.body.card}
        onChoose={(card) => void choose(card)}
      />
      {placing && (
        <>
          <EntryClash past={past} entry={placing} onChanged={readAnew} />
          <DayField
            label="When they talked"
            on={placing.body.on}
            problem={placing.body.on > today ? 'This day is still to come. Is it right?' : undefined}
            onChange={(on) => void change({ on })}
          />
          <TypedText
            type="placing"
            record={record}
            field="step"
            seed={placing.body}
            readAnew={changed}
            label="One step for this term"
            hint="One thing both will do. Only these words may go into a report. No names."
          />
          {hasStep && <StepReport placing={placing} onChoose={change} />}
          <EntryFoot>
            {placing.body.looking && (
              <PartChoice
                part={placing.body.part}
                partLabel={board.partLabel}
                onChoose={({ part }) => void change({ part })}
              />
            )}
            <EntryHistory past={past} entry={placing} onChanged={readAnew} />
          </EntryFoot>
          <div>
            <Button kind="quiet" size="small" onClick={onRemove}>
              Take this conversation off
            </Button>
          </div>
        </>
      )}
    </div>
  );
};
