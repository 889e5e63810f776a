import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import './button.css';

export interface ButtonLook {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly size?: 'usual' | 'large' | 'small' | undefined;
  readonly icon?: ReactNode;
  /** Full width of what it stands in. */
  readonly wide?: boolean | undefined;
}

const look = ({ kind = 'secondary', size = 'usual', wide }: ButtonLook, className?: string) =>
  classNames(
    'button',
    `button-${kind}`,
    size !== 'usual' && `button-${size}`,
    wide && 'button-wide',
    className,
  );

type ButtonProps = ButtonLook & { readonly busy?: boolean | undefined } & ComponentProps<'button'>;

/** A busy button keeps its words and its focus, and does nothing when pressed again. */
export const Button = ({
  kind,
  size,
  icon,
  wide,
  busy,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={look({ kind, size, wide }, className)}
    aria-disabled={busy || rest['aria-disabled']}
    aria-busy={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
  >
    {icon}
    <span>{children}</span>
  </button>
);

export const ButtonLink = ({
  kind,
  size,
  icon,
  wide,
  className,
  children,
  ...rest
}: ButtonLook & ComponentProps<'a'>) => (
  <a {...rest} className={look({ kind, size, wide }, className)}>
    {icon}
    <span>{children}</span>
  </a>
);
