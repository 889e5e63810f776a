import { useState } from 'react';
import { type CivilDate, longDate } from '../../../base/civil-date.ts';
import { planDate } from '../../../domain/plan/plan-date.ts';
import { useServices } from '../../../services.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';

/** A day that must be there. What is no date yet stands in the field and nowhere else. */
export const DayField = ({
  label,
  on,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly on: CivilDate;
  /** What is odd about the day as it stands. */
  readonly problem?: string | undefined;
  readonly onChange: (on: CivilDate) => void;
}) => {
  const { clock } = useServices();
  const [typed, setTyped] = useState<string>();
  const isNone = planDate(typed ?? on, clock.today()) === 'none';
  return (
    <DateField
      label={label}
      value={typed ?? on}
      problem={isNone ? `Choose a date. Until then it is ${longDate(on)}.` : problem}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        if (planDate(value, clock.today()) !== 'none') onChange(value);
      }}
      onBlur={() => !isNone && setTyped(undefined)}
    />
  );
};
