import type { ReactNode } from 'react';
import { IconCheck, IconInfo, IconWarning } from '../pictures/icons.tsx';
import './notice.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type NoticeTone = 'info' | 'good' | 'warn' | 'problem';

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out when it appears: at once for a problem, at the next pause otherwise. */
  readonly announce?: boolean | undefined;
}

const tones = {
  info: { icon: <IconInfo />, spoken: 'Note' },
  good: { icon: <IconCheck />, spoken: 'Done' },
  warn: { icon: <IconWarning />, spoken: 'Attention' },
  problem: { icon: <IconWarning />, spoken: 'Problem' },
};

export const Notice = ({ tone, title, children, actions, announce }: NoticeProps) => (
  <div
    className={`notice notice-${tone}`}
    role={announce ? (tone === 'problem' ? 'alert' : 'status') : undefined}
  >
    {tones[tone].icon}
    <div className="notice-words">
      <VisuallyHidden>{tones[tone].spoken}: </VisuallyHidden>
      {title && <p className="notice-title">{title}</p>}
      {children && <div className="notice-text">{children}</div>}
      {actions && <div className="cluster notice-actions">{actions}</div>}
    </div>
  </div>
);
