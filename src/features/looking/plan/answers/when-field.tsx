import { useState } from 'react';
import { type CivilDate, longDate } from '../../../../base/civil-date.ts';
import { type PlanDate, planDate } from '../../../../domain/plan/plan-date.ts';
import { useServices } from '../../../../services.ts';
import { DateField } from '../../../../ui/fields/date-field.tsx';

const hints: Record<PlanDate, string | undefined> = {
  good: undefined,
  'far-ahead': 'That is more than a year and a half away. Is the year right?',
  'long-ago': 'That is more than a year ago. Is the year right?',
  none: undefined,
};

/** What is no date yet stands in the field and nowhere else. */
export const WhenField = ({
  on,
  onChange,
}: {
  readonly on: CivilDate;
  readonly onChange: (on: CivilDate) => void;
}) => {
  const { clock } = useServices();
  const [typed, setTyped] = useState<string>();
  const worth = planDate(typed ?? on, clock.today());
  return (
    <DateField
      label="When"
      value={typed ?? on}
      hint={hints[worth]}
      problem={worth === 'none' ? `Choose a date. Until then it is ${longDate(on)}.` : undefined}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        if (planDate(value, clock.today()) !== 'none') onChange(value);
      }}
      onBlur={() => worth !== 'none' && setTyped(undefined)}
    />
  );
};
