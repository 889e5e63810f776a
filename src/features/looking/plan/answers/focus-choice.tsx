import { useState } from 'react';
import type { CivilDate } from '../../../../base/civil-date.ts';
import type { Duty } from '../../../../domain/content/content.ts';
import { type PlanTime, withFocus } from '../../../../domain/plan/plan-time.ts';
import { type Focus, inOrder, toggleDuty } from '../../../../domain/plan/planned-focus.ts';
import { timeBudget } from '../../../../domain/plan/time-budget.ts';
import type { LookingKind } from '../../../../domain/records/bodies.ts';
import { routes } from '../../../../routes.ts';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';
import { FieldGroup } from '../../../../ui/fields/field-group.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';
import { useSuggested } from './use-suggested.ts';

interface FocusProps {
  readonly kind: LookingKind;
  /** That is looked at, wherever this device works now. */
  readonly school: string;
  readonly on: CivilDate;
  readonly time: PlanTime;
  readonly onChange: (time: PlanTime) => void;
}

interface Offered {
  readonly id: string;
  readonly short: string;
  /** What it is planned with when it is ticked. */
  readonly text: string;
  readonly why: string;
}

/** What was planned already comes first, then what is suggested and why; all the rest is folded. */
export const FocusChoice = ({ kind, school, on, time, onChange }: FocusProps) => {
  const known = useSuggested(kind, on, school);
  const [atFirst] = useState(() => inOrder(time.focus));
  if (!known) return null;
  const duties = known.parts.flatMap((part) => part.duties);
  const planned = atFirst.map((focus) => plannedDuty(focus, duties));
  const offered: readonly Offered[] = [
    ...planned,
    ...known.suggested
      .map(({ duty, why }) => ({ ...offer(duty), why }))
      .filter(({ id }) => planned.every((one) => one.id !== id)),
  ];
  const others = known.parts
    .map((part) => ({
      ...part,
      duties: part.duties.filter((duty) => offered.every((one) => one.id !== duty.id)),
    }))
    .filter((part) => part.duties.length > 0);
  const isChosen = (id: string) => time.focus.some(({ statement }) => statement === id);
  const tick = (duty: Offered) => (
    <Tick
      key={duty.id}
      label={duty.short}
      hint={
        <>
          {duty.text !== duty.short && duty.text}
          {duty.why !== '' && <span className="plan-why">{duty.why}.</span>}
        </>
      }
      checked={isChosen(duty.id)}
      onChange={() => onChange(withFocus(time, toggleDuty(time.focus, duty)))}
    />
  );
  return (
    <>
      <FieldGroup legend="Which duties?" hint={timeBudget(time.minutes, time.focus.length)}>
        {offered.map(tick)}
      </FieldGroup>
      <p className="small">
        <a href={`#${routes.yearPlan}`}>The year plan</a>
      </p>
      <Disclosure
        summary="All duties"
        meta={time.focus.length > 0 ? `${time.focus.length} chosen` : undefined}
      >
        {others.map((part) => (
          <FieldGroup key={part.id} legend={part.title}>
            {part.duties.map((duty) => tick(offer(duty)))}
          </FieldGroup>
        ))}
      </Disclosure>
    </>
  );
};

const offer = ({ id, short, text }: Duty): Offered => ({ id, short, text, why: '' });

/** A duty that was hidden or reworded since keeps the words it was planned with. */
const plannedDuty = ({ statement, wording }: Focus[number], duties: readonly Duty[]): Offered => {
  const duty = duties.find(({ id }) => id === statement);
  return {
    id: statement,
    short: duty?.short ?? wording,
    text: wording,
    why: whyPlanned(duty, wording),
  };
};

const whyPlanned = (duty: Duty | undefined, wording: string): string => {
  if (!duty) return 'No longer in the checklist; it keeps the words it was planned with';
  return duty.text === wording
    ? 'Planned'
    : 'Planned with these words; the checklist says it differently now';
};
