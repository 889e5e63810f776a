import { Fragment, useReducer } from 'react';
import { type CivilDate, longDate } from '../../../base/civil-date.ts';
import { lookingState } from '../../../domain/looking.ts';
import { planTime } from '../../../domain/plan/plan-time.ts';
import type { Looking } from '../../../domain/records/bodies.ts';
import { usePast } from '../../../here/past.ts';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { SameVisit } from '../same-visit/same-visit.tsx';
import { WithLooking } from '../with-looking.tsx';
import { FocusChoice } from './answers/focus-choice.tsx';
import { HowLong } from './answers/how-long.tsx';
import { MeetChoice } from './answers/meet-choice.tsx';
import { WhenField } from './answers/when-field.tsx';
import { OpenActions } from './open-actions.tsx';
import { PassOn } from './pass-on/pass-on.tsx';
import { Purpose } from './purpose.tsx';
import { Questions } from './questions/questions.tsx';
import { WhoComes } from './who-comes.tsx';
import './plan.css';

/** Three answers stand open; what else there is to say is folded, and nobody need say it. */
export const Plan = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>
    {(found) => (
      <>
        <LookingHeader looking={found} step="plan" />
        {lookingState(found.body) === 'finished' ? <AsPlanned looking={found} /> : <PlanOf looking={found} />}
      </>
    )}
  </WithLooking>
);

const PlanOf = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const past = usePast();
  const [settled, readAnew] = useReducer((times: number) => times + 1, 0);
  return (
    <Fragment key={settled}>
      <EntryClash past={past} entry={looking} onChanged={readAnew} />
      <SameVisit looking={looking} />
      <ThreeAnswers looking={looking} />
      <div className="stack">
        <Purpose looking={looking} />
        <Questions looking={looking} />
        <OpenActions looking={looking} />
        <WhoComes looking={looking} />
      </div>
      <PassOn looking={looking} />
    </Fragment>
  );
};

const ThreeAnswers = ({ looking: { record, body } }: { readonly looking: Current<'looking'> }) => {
  const { notebook, offline } = useServices();
  const save = (fields: { readonly [Field in keyof Looking]?: Looking[Field] | undefined }) =>
    notebook.save({ type: 'looking', record, fields });
  const held = { hold: offline.hold };
  const day = useTypedSave<CivilDate>(body.on, (on) => save({ on }), held);
  const whom = useTypedSave<readonly string[]>(body.meet, (meet) => save({ meet: [...meet] }), held);
  const time = useTypedSave(
    planTime({ start: body.start, end: body.end, minutes: body.minutes, focus: body.focus }),
    ({ start, end, minutes, focus }) => save({ start, end, minutes, focus: [...focus] }),
    held,
  );
  return (
    <div className="stack-loose">
      <WhenField on={day.value} onChange={day.type} />
      <HowLong time={time.value} onChange={time.type} />
      {body.kind === 'visit' && (
        <MeetChoice meet={whom.value} onChange={whom.type} onBlur={whom.leave} others />
      )}
      <FocusChoice
        school={body.school}
        kind={body.kind}
        on={day.value}
        time={time.value}
        onChange={time.type}
      />
    </div>
  );
};

/** A plan is not altered afterwards: the report says what was planned. */
const AsPlanned = ({ looking: { record, body } }: { readonly looking: Current<'looking'> }) => (
  <Notice
    tone="info"
    title={`Finished on ${longDate(body.finishedOn ?? body.on)}`}
    actions={<ButtonLink href={`#${to.lookingReport(record)}`}>The report</ButtonLink>}
  >
    <p>The plan stays as it was. To change it, open the visit again under its notes.</p>
    {body.focus.length > 0 && (
      <ul>
        {body.focus.map(({ statement, wording }) => (
          <li key={statement}>{wording}</li>
        ))}
      </ul>
    )}
  </Notice>
);
