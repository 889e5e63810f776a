import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import './work-line.css';

interface WorkLineProps {
  /** What is being done: "Making the PDF". */
  readonly what: ReactNode;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
  /** How far it is, in words: "page 3 of 12". */
  readonly howFar?: ReactNode;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
}

/** Long work in words and a bar; nothing spins. Without `total` there are only words. */
export const WorkLine = ({ what, done, total, howFar, onCancel, cancelLabel = 'Cancel' }: WorkLineProps) => (
  <div className="work-line">
    <div className="work-line-words">
      <p role="status">{what}</p>
      {howFar && <p className="work-line-far">{howFar}</p>}
    </div>
    {onCancel && (
      <Button kind="quiet" size="small" onClick={onCancel}>
        {cancelLabel}
      </Button>
    )}
    {total !== undefined && (
      <progress
        value={done ?? 0}
        max={total}
        aria-label={typeof what === 'string' ? what : 'How far it is'}
      />
    )}
  </div>
);
