import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import { IconNext } from '../pictures/icons.tsx';
import type { FieldWords } from './field.tsx';
import { Field } from './field.tsx';
import './select.css';

export const Select = ({
  label,
  hint,
  problem,
  optional,
  hideLabel,
  className,
  'aria-describedby': describedBy,
  ...rest
}: FieldWords & ComponentProps<'select'>) => (
  <Field {...{ label, hint, problem, optional, hideLabel, describedBy, id: rest.id }}>
    {(links) => (
      <span className="select">
        <select {...rest} {...links} className={classNames('control', className)} />
        <IconNext />
      </span>
    )}
  </Field>
);
