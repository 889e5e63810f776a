import type { ReactNode } from 'react';
import './progress.css';

interface ProgressProps {
  readonly done: number;
  readonly of: number;
  /** The same fact in words: "9 of 21 looked at". */
  readonly words: ReactNode;
}

const most = 48;

/** One block each, in one row however many; a bar where blocks would be crumbs. */
export const Progress = ({ done, of, words }: ProgressProps) => (
  <div className="progress">
    <p className="progress-words">{words}</p>
    {of <= most ? (
      <div className="progress-blocks" aria-hidden="true">
        {Array.from({ length: of }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
          <span key={at} className={at < done ? 'block-full' : undefined} />
        ))}
      </div>
    ) : (
      <progress className="progress-bar" value={done} max={of} aria-hidden="true" />
    )}
  </div>
);
