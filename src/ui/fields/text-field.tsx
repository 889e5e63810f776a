import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import type { FieldWords } from './field.tsx';
import { Field } from './field.tsx';

export type TextFieldProps = FieldWords & ComponentProps<'input'>;

export const TextField = ({
  label,
  hint,
  problem,
  optional,
  hideLabel,
  className,
  'aria-describedby': describedBy,
  ...rest
}: TextFieldProps) => (
  <Field {...{ label, hint, problem, optional, hideLabel, describedBy, id: rest.id }}>
    {(links) => <input type="text" {...rest} {...links} className={classNames('control', className)} />}
  </Field>
);
