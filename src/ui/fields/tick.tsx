import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import { useShown } from './use-shown.ts';
import './tick.css';

interface TickProps extends ComponentProps<'input'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export const Tick = ({ label, hint, className, id, checked, onChange, ...rest }: TickProps) => {
  const own = useId();
  const [shown, show] = useShown(checked);
  const hintId = `${id ?? own}-hint`;
  return (
    <label className={classNames('tick', className)}>
      <input
        {...rest}
        {...(checked === undefined ? {} : { checked: shown })}
        type="checkbox"
        id={id}
        aria-describedby={hint ? hintId : rest['aria-describedby']}
        onChange={(event) => {
          show(event.currentTarget.checked);
          onChange?.(event);
        }}
      />
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
