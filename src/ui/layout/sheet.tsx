import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { classNames } from '../class-names.ts';
import { IconClose } from '../pictures/icons.tsx';
import './sheet.css';

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly look?: 'centre' | 'side' | undefined;
  readonly closeLabel?: string | undefined;
}

/** The native dialog keeps focus inside, and closes by Escape; focus goes back to what opened it. */
export const Sheet = ({
  open,
  onClose,
  title,
  children,
  actions,
  look = 'centre',
  closeLabel = 'Close',
}: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const sheet = dialog.current;
    if (!open || !sheet) return;
    const opener = document.activeElement;
    sheet.showModal();
    return () => {
      sheet.close();
      // The dialog has left the page by now, so the browser cannot give the focus back itself.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [open]);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!open) return;
    // Back, and any link, leave the page that the sheet lies on.
    const leave = () => close.current();
    addEventListener('hashchange', leave);
    return () => removeEventListener('hashchange', leave);
  }, [open]);
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for what a tap beside the sheet does
    <dialog
      ref={dialog}
      className={classNames('sheet', `sheet-${look}`)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="sheet-paper">
        <div className="sheet-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton label={closeLabel} icon={<IconClose />} onClick={onClose} />
        </div>
        <div className="sheet-content">{children}</div>
        {actions && <div className="cluster sheet-actions">{actions}</div>}
      </div>
    </dialog>
  );
};
