import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import './mark.css';

export type MarkShape = 'filled' | 'half' | 'ring' | 'tick' | 'cross' | 'dash' | 'ask' | 'two' | 'due';
export type MarkTone = 'plain' | 'teal' | 'good' | 'attention' | 'problem' | 'faint';

const ring = <circle cx="8" cy="8" r="5.5" />;
const drawings: Record<MarkShape, ReactNode> = {
  filled: <circle cx="8" cy="8" r="6.25" className="shape-solid" />,
  half: (
    <>
      {ring}
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" className="shape-solid" />
    </>
  ),
  ring,
  tick: <path d="M3 8.5l3.2 3.2L13 4.8" />,
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  dash: <path d="M3.5 8h9" />,
  ask: (
    <>
      <path d="M5.2 5.6a2.8 2.8 0 1 1 4 2.5C8.4 8.5 8 9 8 10" />
      <circle cx="8" cy="13" r="1.05" className="shape-solid" />
    </>
  ),
  two: (
    <>
      <circle cx="5.6" cy="8" r="3.9" />
      <circle cx="10.4" cy="8" r="3.9" />
    </>
  ),
  due: (
    <>
      {ring}
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
};

export const Shape = ({ shape }: { readonly shape: MarkShape }) => (
  <svg className="shape" viewBox="0 0 16 16" aria-hidden="true">
    {drawings[shape]}
  </svg>
);

export interface MarkProps {
  readonly shape?: MarkShape | undefined;
  readonly tone?: MarkTone | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A state in a word; shape and colour only say it again. */
export const Mark = ({ shape, tone = 'plain', className, children }: MarkProps) => (
  <span className={classNames('mark', `mark-${tone}`, className)}>
    {shape && <Shape shape={shape} />}
    <span>{children}</span>
  </span>
);
