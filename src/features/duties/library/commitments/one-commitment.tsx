import { useCallback, useState } from 'react';
import { longDate } from '../../../../base/civil-date.ts';
import type { Statement } from '../../../../domain/content/content.ts';
import { adoptionWords, aYearOn, isReviewDue } from '../../../../domain/library/commitments.ts';
import { planDate } from '../../../../domain/plan/plan-date.ts';
import type { Adoption } from '../../../../domain/records/bodies.ts';
import { adoptionStates } from '../../../../domain/records/choices.ts';
import { useHere } from '../../../../here/here.ts';
import { usePast } from '../../../../here/past.ts';
import { PartChoice } from '../../../../pieces/answer/part-choice.tsx';
import { EntryClash } from '../../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../../pieces/history/entry-history.tsx';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { DateField } from '../../../../ui/fields/date-field.tsx';
import { useHeld } from '../../../../ui/use-held.ts';
import { Notice } from '../../../../ui/words/notice.tsx';
import { DayField } from '../day-field.tsx';
import { TypedText } from '../typed-text.tsx';

/** What the board says of one commitment: one record, whoever of the board writes it. */
export const OneCommitment = ({
  statement,
  adoption: known,
}: {
  readonly statement: Statement;
  readonly adoption: Current<'adoption'> | undefined;
}) => {
  const [open, setOpen] = useState(false);
  const adoption = useHeld(known);
  const isDue = useIsDue(adoption?.body);
  const state = adoption ? adoptionWords[adoption.body.state] : 'Nothing noted';
  return (
    <Disclosure
      className="no-print"
      summary="Our board"
      meta={isDue ? `${state} · due to be looked at again` : state}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {open && <OurBoard statement={statement} adoption={adoption} />}
    </Disclosure>
  );
};

const useIsDue = (adoption: Adoption | undefined): boolean => {
  const { clock } = useServices();
  return adoption !== undefined && isReviewDue(adoption, clock.today());
};

const OurBoard = ({
  statement,
  adoption,
}: {
  readonly statement: Statement;
  readonly adoption: Current<'adoption'> | undefined;
}) => {
  const { notebook, clock } = useServices();
  const { place, board } = useHere();
  const past = usePast();
  const today = clock.today();
  const [changed, setChanged] = useState(0);
  const readAnew = useCallback(() => setChanged((count) => count + 1), []);
  const record = notebook.meetingRecord('adoption', [place.board, statement.id]);
  // Words before a choice are kept, and say no more than that the board talks about it.
  const seed: Adoption = {
    statement: statement.id,
    state: 'talking-about-it',
    words: '',
    on: today,
    part: 1,
  };
  const change = async (fields: { readonly [Field in keyof Adoption]?: Adoption[Field] | undefined }) => {
    await notebook.settle();
    const [stands] = await notebook.sides(record);
    return notebook.save({ type: 'adoption', record, fields: stands ? fields : { ...seed, ...fields } });
  };
  const isDue = useIsDue(adoption?.body);
  return (
    <div className="stack">
      {adoption && <EntryClash past={past} entry={adoption} onChanged={readAnew} />}
      {adoption?.body.reviewOn && isDue && (
        <Notice
          tone="warn"
          title={`To be looked at again by ${longDate(adoption.body.reviewOn)}`}
          actions={
            <Button size="small" onClick={() => void change({ reviewOn: aYearOn(today) })}>
              Looked at; again in a year
            </Button>
          }
        >
          Talk about it, change what has changed, and set the next day.
        </Notice>
      )}
      <Choice
        legend="Where is our board with it?"
        options={adoptionStates.map((value) => ({ value, label: adoptionWords[value] }))}
        value={adoption?.body.state}
        onChoose={(state) => void change(adoption ? { state } : { state, on: today })}
        {...(adoption?.body.words.trim() === ''
          ? { clear: { label: 'Nothing noted', onClear: () => void notebook.remove(record) } }
          : {})}
      />
      <TypedText
        type="adoption"
        record={record}
        field="words"
        seed={seed}
        readAnew={changed}
        label="In our own words"
        hint="Left empty, the words of the list stand."
      />
      {adoption && (
        <>
          <DayField label="Since" on={adoption.body.on} onChange={(on) => void change({ on })} />
          <DateField
            label="Look at it again on"
            optional
            value={adoption.body.reviewOn ?? ''}
            problem={
              adoption.body.reviewOn && adoption.body.reviewOn < adoption.body.on
                ? 'This is before the day above. Is the year right?'
                : undefined
            }
            onChange={({ currentTarget: { value } }) => {
              if (value === '' || planDate(value, today) !== 'none')
                void change({ reviewOn: value || undefined });
            }}
          />
          <EntryFoot>
            <PartChoice
              part={adoption.body.part}
              partLabel={board.partLabel}
              onChoose={({ part }) => void change({ part })}
            />
            <EntryHistory past={past} entry={adoption} onChanged={readAnew} />
          </EntryFoot>
        </>
      )}
    </div>
  );
};
