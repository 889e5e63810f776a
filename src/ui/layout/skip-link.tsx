import type { ReactNode } from 'react';
import './skip-link.css';

interface SkipLinkProps {
  /** id of what to go to; it must be able to take focus. */
  readonly to: string;
  readonly children: ReactNode;
}

/** By script, because a `#main` link would change the route. */
export const SkipLink = ({ to, children }: SkipLinkProps) => (
  <button type="button" className="skip-link" onClick={() => document.getElementById(to)?.focus()}>
    {children}
  </button>
);
