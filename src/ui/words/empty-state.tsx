import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title?: ReactNode;
  /** One sentence: what will be here. */
  readonly children: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
}

export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty-state">
    {title && <p className="empty-state-title">{title}</p>}
    <div className="empty-state-words">{children}</div>
    {action && <div className="cluster empty-state-action">{action}</div>}
  </div>
);
