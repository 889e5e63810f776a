import type { ReactNode } from 'react';
import './entry-foot.css';

/** What can be folded out beneath an entry, in one line: a fold that comes later must not push the page down. */
export const EntryFoot = ({ children }: { readonly children: ReactNode }) => (
  <div className="entry-foot">{children}</div>
);
