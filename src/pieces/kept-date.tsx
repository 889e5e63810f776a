import { type ReactNode, useState } from 'react';
import { type CivilDate, isCivilDate } from '../base/civil-date.ts';
import { DateField } from '../ui/fields/date-field.tsx';

/** While a year is typed, a date field says the years 2, 20 and 202 as well; none of them is meant. */
const isMeant = (date: string): boolean => isCivilDate(date) && date >= '1990-01-01' && date < '2100-01-01';

interface KeptDateProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly kept: CivilDate | undefined;
  /** A day after it may be right, and is asked about; it is kept all the same. */
  readonly notAfter?: CivilDate;
  /** It cannot be taken away, only changed. */
  readonly needed?: boolean;
  readonly onKeep: (date: CivilDate | undefined) => void;
}

/** A date that is kept as soon as it is one; until then what stood stands, and the field says so. */
export const KeptDate = ({ kept, notAfter, needed, onKeep, hint, ...words }: KeptDateProps) => {
  const [unfinished, setUnfinished] = useState(false);
  const isAhead = notAfter !== undefined && kept !== undefined && kept > notAfter;
  return (
    <DateField
      {...words}
      hint={isAhead ? 'That day is still to come. Is the year right?' : hint}
      problem={unfinished ? 'This is no whole date yet, so it is not kept.' : undefined}
      value={kept ?? ''}
      onChange={({ currentTarget: { value } }) => {
        if (isMeant(value)) {
          setUnfinished(false);
          onKeep(value);
        } else if (value === '' && !needed) onKeep(undefined);
      }}
      onBlur={({ currentTarget: { value, validity } }) =>
        setUnfinished(value === '' ? (validity?.badInput ?? false) || needed === true : !isMeant(value))
      }
    />
  );
};
