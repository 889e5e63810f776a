import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import { IconNext } from '../pictures/icons.tsx';
import type { FieldWords } from './field.tsx';
import { Field } from './field.tsx';
import { useShown } from './use-shown.ts';
import './select.css';

export const Select = ({
  label,
  hint,
  problem,
  optional,
  hideLabel,
  className,
  value,
  onChange,
  'aria-describedby': describedBy,
  ...rest
}: FieldWords & ComponentProps<'select'>) => {
  const [shown, show] = useShown(value);
  return (
    <Field {...{ label, hint, problem, optional, hideLabel, describedBy, id: rest.id }}>
      {(links) => (
        <span className="select">
          <select
            {...rest}
            {...(value === undefined ? {} : { value: shown })}
            {...links}
            className={classNames('control', className)}
            onChange={(event) => {
              show(event.currentTarget.value);
              return onChange?.(event);
            }}
          />
          <IconNext />
        </span>
      )}
    </Field>
  );
};
