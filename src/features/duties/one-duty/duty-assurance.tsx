import { useReducer } from 'react';
import type { Duty } from '../../../domain/content/content.ts';
import type { Assurance } from '../../../domain/records/bodies.ts';
import { changes } from '../../../domain/records/choices.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { changeWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import type { useLookingNow } from '../../../here/looking-now.ts';
import { usePast } from '../../../here/past.ts';
import { useRecord, useRecords } from '../../../here/records.ts';
import { AnswerChoice } from '../../../pieces/answer/answer-choice.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { useServices } from '../../../services.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { PastAnswer } from './past-answer.tsx';

/** Last time's answer stands beside the empty new one; nobody's answer is ever written over. */
export const DutyAssurance = ({
  duty,
  now,
}: {
  readonly duty: Duty;
  readonly now: ReturnType<typeof useLookingNow>;
}) => {
  const { notebook, clock } = useServices();
  const { place, board } = useHere();
  const past = usePast();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  const record = notebook.meetingRecord('assurance', [place.person, place.school, duty.id, now.record]);
  const mine = useRecord('assurance', record);
  const answers = useRecords({ type: 'assurance', school: place.school, statement: duty.id });
  const looking = useRecord('looking', now.record);
  const notes = useRecords({ type: 'note', looking: now.record, statement: duty.id });
  const [last, ...before] = (answers ?? []).filter((answer) => answer.record !== record);
  const standing = mine && !mine.deleted ? mine : undefined;
  const answered = standing?.body;
  const seed: Assurance = {
    school: place.school,
    statement: duty.id,
    looking: now.record,
    on: now.looking?.body.on ?? clock.today(),
    answer: 'cannot-tell',
    reason: '',
    part: startingPart(looking?.body, ...(notes ?? []).map(({ body }) => body)),
  };
  return (
    <Section heading="How assured am I?" meta="My view on the day, not a grade">
      {last && <PastAnswer answer={last} label="Last time" />}
      {standing && <EntryClash past={past} entry={standing} onChanged={readAnew} />}
      {looking !== undefined && notes && (
        <AnswerChoice
          key={`${record} ${seed.part}`}
          keeper={notebook}
          record={record}
          seed={seed}
          answer={answered?.answer}
          part={answered?.part}
          partLabel={board.partLabel}
          partReason={answered?.partReason ?? null}
          legend={last ? 'And today?' : 'Today'}
          onFirst={() => void now.begin()}
          readAnew={changed}
          history={standing && <EntryHistory past={past} entry={standing} onChanged={readAnew} />}
        />
      )}
      {last && answered && (
        <Choice
          legend="Beside last time’s answer"
          options={changes.map((value) => ({ value, label: changeWords[value] }))}
          value={answered.change}
          onChoose={(change) => void notebook.save({ type: 'assurance', record, fields: { change } })}
        />
      )}
      {before.length > 0 && (
        <Disclosure summary="Earlier answers" meta={`${before.length}`}>
          <div className="stack">
            {before.map((answer) => (
              <PastAnswer key={answer.record} answer={answer} />
            ))}
          </div>
        </Disclosure>
      )}
    </Section>
  );
};
