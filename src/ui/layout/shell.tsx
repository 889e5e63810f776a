import type { ReactNode } from 'react';
import './shell.css';

interface ShellProps {
  readonly nav: ReactNode;
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** Bottom bar and page on a phone, left rail and page from 1000 px. */
export const Shell = ({ nav, banner, children }: ShellProps) => (
  <div className="shell">
    {nav}
    <div className="shell-page">
      {banner && <div className="shell-banner">{banner}</div>}
      {children}
    </div>
  </div>
);
