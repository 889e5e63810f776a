import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import './tick.css';

interface TickProps extends ComponentProps<'input'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export const Tick = ({ label, hint, className, id, ...rest }: TickProps) => {
  const own = useId();
  const hintId = `${id ?? own}-hint`;
  return (
    <label className={classNames('tick', className)}>
      <input {...rest} type="checkbox" id={id} aria-describedby={hint ? hintId : rest['aria-describedby']} />
      <span className="tick-box" aria-hidden="true">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12.5l4.5 4.5L19 7.5" />
        </svg>
      </span>
      <span className="tick-words">
        <span>{label}</span>
        {hint && (
          <span className="field-hint" id={hintId}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
};
