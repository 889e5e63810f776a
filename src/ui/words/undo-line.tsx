import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { IconButton } from '../actions/icon-button.tsx';
import { IconClose, IconUndo } from '../pictures/icons.tsx';
import './undo-line.css';

interface UndoLineProps {
  /** What was done: "Note deleted". */
  readonly children: ReactNode;
  readonly undoLabel?: string | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** Stays until its owner takes it away: people who read slowly must reach "Undo" too. */
export const UndoLine = ({ children, undoLabel = 'Undo', onUndo, onDismiss }: UndoLineProps) => (
  <div className="undo-line">
    <p role="status">{children}</p>
    {onUndo && (
      <Button kind="quiet" size="small" icon={<IconUndo />} onClick={onUndo}>
        {undoLabel}
      </Button>
    )}
    {onDismiss && <IconButton label="Close" icon={<IconClose />} onClick={onDismiss} />}
  </div>
);
