import type { ReactNode } from 'react';
import './entry.css';

interface EntryProps {
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Something jotted down: the words as they were written, and a small line saying whence and when. */
export const Entry = ({ meta, actions, children }: EntryProps) => (
  <div className="entry">
    <div className="entry-words">{children}</div>
    {meta && <p className="entry-meta">{meta}</p>}
    {actions && <div className="cluster entry-actions">{actions}</div>}
  </div>
);
