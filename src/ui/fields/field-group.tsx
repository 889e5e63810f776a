import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import { Problem } from './field.tsx';
import './field-group.css';

export interface GroupWords {
  readonly legend: ReactNode;
  readonly hideLegend?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly problem?: ReactNode;
}

export const FieldGroup = ({
  legend,
  hideLegend,
  hint,
  problem,
  className,
  children,
  ...rest
}: GroupWords & ComponentProps<'fieldset'>) => {
  const id = useId();
  const described = classNames(hint && `${id}-hint`, problem && `${id}-problem`);
  return (
    <fieldset
      {...rest}
      className={classNames('field-group', className)}
      aria-describedby={described || undefined}
    >
      <legend className={hideLegend ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
      {children}
    </fieldset>
  );
};
