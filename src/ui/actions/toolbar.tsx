import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import './toolbar.css';

/** A group, not role=toolbar: each button keeps its own tab stop, as people on phones and switches expect. */
export const Toolbar = ({
  label,
  className,
  ...rest
}: { readonly label: string } & ComponentProps<'fieldset'>) => (
  <fieldset {...rest} aria-label={label} className={classNames('toolbar', className)} />
);
