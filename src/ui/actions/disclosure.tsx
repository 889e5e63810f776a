import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { IconNext } from '../pictures/icons.tsx';
import './disclosure.css';

interface DisclosureProps extends ComponentProps<'details'> {
  readonly summary: ReactNode;
  readonly meta?: ReactNode;
}

export const Disclosure = ({ summary, meta, className, children, ...rest }: DisclosureProps) => (
  <details {...rest} className={classNames('disclosure', className)}>
    <summary>
      <IconNext />
      <span className="disclosure-words">{summary}</span>
      {meta !== undefined && <span className="disclosure-meta">{meta}</span>}
    </summary>
    <div className="disclosure-content">{children}</div>
  </details>
);
