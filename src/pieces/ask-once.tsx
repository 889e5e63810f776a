import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../ui/actions/button.tsx';
import { Notice } from '../ui/words/notice.tsx';

/** A button that asks once, in the page, before it does what cannot be undone; the safe answer has the focus. */
export const AskOnce = ({
  label,
  name,
  title,
  children,
  yes,
  no,
  size = 'usual',
  onYes,
}: {
  readonly label: string;
  /** What the button is about, for those who hear it among many. */
  readonly name?: string | undefined;
  readonly title: string;
  /** What happens, and what it does not reach. */
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly size?: 'usual' | 'small';
  readonly onYes: () => Promise<unknown>;
}) => {
  const [state, setState] = useState<'rest' | 'asking' | 'doing'>('rest');
  const button = useRef<HTMLButtonElement>(null);
  if (state === 'rest')
    return (
      <Button ref={button} kind="danger" size={size} aria-label={name} onClick={() => setState('asking')}>
        {label}
      </Button>
    );
  const stop = () => {
    setState('rest');
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <Notice
      tone="warn"
      title={title}
      announce
      actions={
        <>
          <Button size="small" ref={focused} disabled={state === 'doing'} onClick={stop}>
            {no}
          </Button>
          <Button
            size="small"
            kind="danger"
            busy={state === 'doing'}
            onClick={() => {
              setState('doing');
              void onYes().finally(() => setState('rest'));
            }}
          >
            {yes}
          </Button>
        </>
      }
    >
      {children}
    </Notice>
  );
};

const focused = (button: HTMLButtonElement | null) => button?.focus();
