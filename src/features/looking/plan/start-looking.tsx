import { useState } from 'react';
import { shortDate } from '../../../base/civil-date.ts';
import { isoTime } from '../../../base/clock.ts';
import { newLooking } from '../../../domain/looking.ts';
import { type PlanTime, planTime } from '../../../domain/plan/plan-time.ts';
import type { LookingKind } from '../../../domain/records/bodies.ts';
import { lookingKinds } from '../../../domain/records/choices.ts';
import { lookingWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { FocusChoice } from './answers/focus-choice.tsx';
import { HowLong } from './answers/how-long.tsx';
import { MeetChoice } from './answers/meet-choice.tsx';
import { WhenField } from './answers/when-field.tsx';
import './plan.css';

/** A plan needs three answers: date, who, focus. The rest waits on the Plan step. */
export const StartLooking = () => {
  const { clock, notebook } = useServices();
  const { place } = useHere();
  const today = clock.today();
  const [kind, setKind] = useState<LookingKind>('visit');
  const [on, setOn] = useState(today);
  const [meet, setMeet] = useState<readonly string[]>(['SENCO']);
  const [time, setTime] = useState<PlanTime>(() => planTime({ start: undefined, end: undefined, focus: [] }));
  const [failed, setFailed] = useState(false);

  const keep = async (start: boolean) => {
    const record = notebook.newRecord('looking');
    const saved = await notebook.save({
      type: 'looking',
      record,
      fields: {
        ...newLooking({
          kind,
          school: place.school,
          on,
          visitor: place.person,
          ...(start ? { startedAt: isoTime(clock.now()) } : {}),
        }),
        meet: kind === 'visit' ? [...meet] : [],
        focus: [...time.focus],
        ...(time.start ? { start: time.start } : {}),
        ...(time.end ? { end: time.end } : {}),
        ...(time.minutes !== undefined ? { minutes: time.minutes } : {}),
      },
    });
    if (!saved.ok) return setFailed(true);
    location.hash = start ? to.looking(record) : to.plan(record);
  };

  return (
    <Page>
      <PageHeader
        title="Plan or start"
        back={{ href: `#${routes.looking}`, label: 'Looking' }}
        lead="When, whom you meet, what you look at. All else can wait."
      />
      <form className="stack-loose" onSubmit={(event) => event.preventDefault()} noValidate>
        {failed && (
          <Notice tone="problem" title="Not saved yet" announce>
            The storage of this device did not answer. Your choices are still here: try again.
          </Notice>
        )}
        <Choice
          legend="What kind of looking?"
          options={lookingKinds.map((value) => ({ value, label: lookingWords[value] }))}
          value={kind}
          onChoose={setKind}
        />
        <WhenField on={on} onChange={setOn} />
        <HowLong time={time} onChange={setTime} />
        {kind === 'visit' && <MeetChoice meet={meet} onChange={setMeet} />}
        <FocusChoice school={place.school} kind={kind} on={on} time={time} onChange={setTime} />
        <div className="stack">
          {on <= today && (
            <Button kind="primary" size="large" wide onClick={() => void keep(true)}>
              {on < today ? `Start, for ${shortDate(on, today)}` : 'Start now'}
            </Button>
          )}
          <Button
            kind={on > today ? 'primary' : 'secondary'}
            size="large"
            wide
            onClick={() => void keep(false)}
          >
            Keep as a plan
          </Button>
        </div>
      </form>
    </Page>
  );
};
