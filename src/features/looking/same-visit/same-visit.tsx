import { useState } from 'react';
import { type CivilDate, longDate } from '../../../base/civil-date.ts';
import { lookingTitle } from '../../../domain/looking.ts';
import { useWriters } from '../../../here/writers.ts';
import { to } from '../../../routes.ts';
import type { Current } from '../../../storage/notebook.ts';
import type { SaidAnswer } from '../../../storage/said-here.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { useMaybeSame, useSameVisitAnswers } from './use-same-visit.ts';

/** Two governors may have noted one visit apart. Whether it is one, only people can say, each on their own device. */
export const SameVisit = ({
  looking,
  asksOnly = false,
}: {
  readonly looking: Current<'looking'>;
  /** Where there is no room for what has been answered before, unless its day has changed since. */
  readonly asksOnly?: boolean;
}) => {
  const answers = useSameVisitAnswers('go-without');
  const [failed, setFailed] = useState(false);
  /** What was answered here stays, with its undo. */
  const [touched, setTouched] = useState<readonly string[]>([]);
  const others = useMaybeSame(looking, answers, touched);
  if (!others || !answers) return null;
  const shown = asksOnly
    ? others.filter(
        ({ record, body }) =>
          body.on !== looking.body.on ||
          touched.includes(record) ||
          !answers.answerTo(looking.record, record),
      )
    : others;
  if (shown.length === 0) return null;
  return (
    <div className="stack">
      {shown.map((other) => (
        <OneOther
          key={other.record}
          other={other}
          on={looking.body.on}
          answer={answers.answerTo(looking.record, other.record)}
          onSay={async (answer) => {
            setTouched((before) => [...before, other.record]);
            setFailed(!(await answers.say(looking.record, other.record, answer)));
          }}
        />
      ))}
      {failed && (
        <Notice tone="problem" title="Not noted yet" announce>
          The storage of this device did not answer. Nothing you wrote is lost: try again.
        </Notice>
      )}
    </div>
  );
};

const OneOther = ({
  other,
  on,
  answer,
  onSay,
}: {
  readonly other: Current<'looking'>;
  /** The day of the visit this is asked beside. */
  readonly on: CivilDate;
  readonly answer: SaidAnswer | undefined;
  readonly onSay: (answer: SaidAnswer | null) => Promise<void>;
}) => {
  const writer = useWriters();
  /** Answered just now: what it did is said, and the hand stays where it was. */
  const [fresh, setFresh] = useState(false);
  const say = (next: SaidAnswer | null) => {
    setFresh(true);
    void onSay(next);
  };
  const link = <a href={`#${to.looking(other.record)}`}>{lookingTitle(other.body)}</a>;
  const undo = (
    <Button size="small" autoFocus={fresh} onClick={() => say(null)}>
      Undo
    </Button>
  );
  const by = writer(other.author);
  if (answer === 'yes' && other.body.on !== on)
    return (
      <Notice tone="warn" title="One visit, but the days differ now" announce={fresh} actions={undo}>
        {link}, by {by}, now says {longDate(other.body.on)}; this one says {longDate(on)}. The notes of both
        stay together unless you undo it.
      </Notice>
    );
  if (answer === 'yes')
    return (
      <Notice tone="good" title="One visit, two governors’ notes" announce={fresh} actions={undo}>
        {link}, by {by}, is the same visit. The write-up and the report read the notes of both, each with its
        writer’s name.
      </Notice>
    );
  if (answer === 'no')
    return (
      <p className="cluster soft small" role={fresh ? 'status' : undefined}>
        <span>
          Not the same visit as {link}, by {by}.
        </span>
        {undo}
      </p>
    );
  return (
    <Notice
      tone="info"
      title="Is this the same visit?"
      actions={
        <>
          <Button autoFocus={fresh} onClick={() => say('yes')}>
            Yes, one visit
          </Button>
          <Button onClick={() => say('no')}>No, two visits</Button>
        </>
      }
    >
      {link}, by {by}, stands for the same school and{' '}
      {other.body.on === on ? 'day' : `for ${longDate(other.body.on)}`}. Nothing is joined unless you say so.
    </Notice>
  );
};
