import type { ReactNode } from 'react';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { useServices } from '../../../services.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { type NumberRange, readWholeNumber } from './whole-number.ts';

interface NumberFieldProps extends NumberRange {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly stands: number;
  readonly save: (value: number) => unknown;
}

/** A number is kept once it is one; until then the last good one stands. */
export const NumberField = ({ label, hint, stands, save, least, most }: NumberFieldProps) => {
  const { offline } = useServices();
  const range = { least, most };
  const keep = (typed: string) => {
    const read = readWholeNumber(typed, range);
    return read.ok && read.value !== stands ? save(read.value) : undefined;
  };
  const { value, type, leave } = useTypedSave(String(stands), keep, { hold: offline.hold });
  const read = readWholeNumber(value, range);
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="numeric"
      className="number-field"
      value={value}
      problem={read.ok ? undefined : `${read.words} Until then it stays ${stands}.`}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  );
};
