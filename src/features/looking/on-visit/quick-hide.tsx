import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { IconEyeOff } from '../../../ui/pictures/icons.tsx';
import { rememberHidden, wasHidden } from './was-hidden.ts';
import './quick-hide.css';

/** Twice within this time is meant; once belongs to whatever is open. */
const twiceMs = 700;

/** One tap, or Escape twice, and a plain page stands there until it is tapped. What is being typed stays in its box. */
export const QuickHide = () => {
  const [hidden, setHidden] = useState(wasHidden);
  const hide = useCallback((next: boolean) => {
    rememberHidden(next);
    setHidden(next);
  }, []);

  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKey = ({ key, timeStamp }: KeyboardEvent) => {
      // Words half composed, as in some scripts, are given up by Escape as well.
      if (key !== 'Escape' || document.querySelector('dialog[open]')) return;
      if (timeStamp - last < twiceMs) hide(true);
      last = timeStamp;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [hide]);

  return (
    <>
      <IconButton
        label="Hide the screen (or press Esc twice)"
        icon={<IconEyeOff />}
        onClick={() => hide(true)}
      />
      {hidden && <PlainPage onTap={() => hide(false)} />}
    </>
  );
};

const PlainPage = ({ onTap }: { readonly onTap: () => void }) => {
  const page = useRef<HTMLDialogElement>(null);
  // Before anything is painted: nothing of what lies beneath may be seen.
  useLayoutEffect(() => {
    const before = document.activeElement;
    page.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={page}
      className="quick-hide"
      aria-label="The screen is hidden"
      onCancel={(event) => event.preventDefault()}
      // A browser may close it at a second Escape without asking.
      onClose={() => page.current?.showModal()}
    >
      <button type="button" onClick={onTap}>
        Tap to go on
      </button>
    </dialog>
  );
};
