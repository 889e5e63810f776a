import { VisuallyHidden } from '../../ui/words/visually-hidden.tsx';
import { type Stretch, wordChanges } from './word-changes.ts';
import './changed-words.css';

const wholeChange = (before: string, after: string): readonly Stretch[] =>
  [
    { kind: 'gone' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');

/** A version of a text with what was taken out struck through and what was added underlined; said aloud as well. */
export const ChangedWords = ({
  before,
  after,
  isText = true,
}: {
  readonly before: string | null;
  readonly after: string;
  /** A choice or a day is another as a whole, not word by word. */
  readonly isText?: boolean;
}) => {
  if (before === null || before === after) return <>{after}</>;
  let at = 0;
  return (isText ? wordChanges : wholeChange)(before, after).map(({ kind, text }) => {
    at += text.length;
    const key = `${at} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Changed = kind === 'added' ? 'ins' : 'del';
    return (
      <Changed key={key} className="changed-words">
        <VisuallyHidden as="span">{kind === 'added' ? ' [added:' : ' [taken out:'}</VisuallyHidden>
        {text}
        <VisuallyHidden as="span">]</VisuallyHidden>
      </Changed>
    );
  });
};
