import { VisuallyHidden } from '../../ui/words/visually-hidden.tsx';
import { wordChanges } from './note-past-changes.ts';
import './note-past-words.css';

/** A version of a text with what was taken out struck through and what was added underlined; said aloud as well. */
export const ChangedWords = ({
  before,
  after,
}: {
  readonly before: string | null;
  readonly after: string;
}) => {
  if (before === null || before === after) return <>{after}</>;
  let at = 0;
  return wordChanges(before, after).map(({ kind, text }) => {
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
