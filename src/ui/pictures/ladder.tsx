import { classNames } from '../class-names.ts';
import './ladder.css';

interface LadderProps {
  readonly steps: number;
  readonly of?: number | undefined;
  /** What the blocks say: "3 kinds of evidence". */
  readonly words: string;
  readonly showWords?: boolean | undefined;
}

export const Ladder = ({ steps, of = 5, words, showWords }: LadderProps) => (
  <span className="ladder" title={showWords ? undefined : words}>
    <span className="ladder-blocks" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
        <span key={at} className={at < steps ? 'block-full' : undefined} />
      ))}
    </span>
    <span className={classNames(showWords ? 'ladder-words' : 'visually-hidden')}>{words}</span>
  </span>
);
