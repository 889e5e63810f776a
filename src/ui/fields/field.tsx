import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import { IconWarning } from '../pictures/icons.tsx';
import './field.css';

export interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; says so to screen readers too. */
  readonly problem?: ReactNode;
  readonly optional?: boolean | undefined;
  readonly hideLabel?: boolean | undefined;
}

interface FieldLinks {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends FieldWords {
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly className?: string | undefined;
  readonly footer?: ReactNode;
  /** Draws the native element with the ids that tie label, hint and problem to it. */
  readonly children: (links: FieldLinks) => ReactNode;
}

export const Problem = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <p className="field-problem" id={id}>
    <IconWarning />
    <span>{children}</span>
  </p>
);

export const Field = (props: FieldProps) => {
  const own = useId();
  const { id = own, label, hint, problem, optional, hideLabel, describedBy, className, footer } = props;
  const described = classNames(hint && `${id}-hint`, problem && `${id}-problem`, describedBy);
  return (
    <div className={classNames('field', problem && 'field-in-trouble', className)}>
      <label className={hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> (optional)</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
      {props.children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {footer && <div className="field-footer">{footer}</div>}
    </div>
  );
};
