import { useState } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import type { AssuranceCount } from '../../../domain/tally/tally.ts';
import { sourceWords } from '../../../domain/words.ts';
import { useRecord, useRecords } from '../../../here/records.ts';
import { AnswerMark } from '../../../pieces/answer/answer-mark.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Entry } from '../../../ui/words/entry.tsx';

interface LastTimeProps {
  readonly before: AssuranceCount;
  readonly school: string;
  readonly statement: string;
}

/** Last time's answer, and folded behind it why, and what was noted: to look at, never filled in. */
export const LastTime = (props: LastTimeProps) => {
  const [open, setOpen] = useState(false);
  const { on, answer } = props.before;
  return (
    <Disclosure
      summary={`Last time, ${longDate(on)}`}
      meta={<AnswerMark answer={answer} />}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {open && <ThenSaid {...props} />}
    </Disclosure>
  );
};

const ThenSaid = ({ before, school, statement }: LastTimeProps) => {
  const answer = useRecord('assurance', before.record);
  const notes = useRecords({ type: 'note', looking: before.looking })?.filter(
    ({ body }) => body.school === school && body.statements.includes(statement),
  );
  if (answer === undefined || !notes) return null;
  const reason = answer?.body.reason.trim();
  return (
    <div className="stack">
      {reason && <p>{reason}</p>}
      {notes.map(({ record, body }) => (
        <Entry key={record} meta={body.source ? sourceWords[body.source] : 'Source not said'}>
          {body.text}
        </Entry>
      ))}
      {!reason && notes.length === 0 && <p className="soft">Nothing was written with it.</p>}
    </div>
  );
};
