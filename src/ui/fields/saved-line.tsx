import type { ReactNode } from 'react';
import { IconCheck, IconWarning } from '../pictures/icons.tsx';
import './saved-line.css';

interface SavedLineProps {
  readonly state: 'quiet' | 'saving' | 'saved' | 'trouble';
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const icons = { quiet: null, saving: null, saved: <IconCheck />, trouble: <IconWarning /> };

/** Each save would interrupt a screen reader: only trouble is read out. */
export const SavedLine = ({ state, children, actions }: SavedLineProps) => (
  <div className={`saved-line saved-line-${state}`}>
    <p role={state === 'trouble' ? 'alert' : undefined}>
      {icons[state]}
      <span>{children}</span>
    </p>
    {actions && <div className="cluster">{actions}</div>}
  </div>
);
