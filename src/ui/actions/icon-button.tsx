import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import './icon-button.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Spoken, and shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly pressed?: boolean | undefined;
}

export const IconButton = ({ label, icon, pressed, className, ...rest }: IconButtonProps) => (
  <button
    type="button"
    title={label}
    {...rest}
    aria-label={label}
    aria-pressed={pressed}
    className={classNames('icon-button', className)}
  >
    {icon}
  </button>
);
