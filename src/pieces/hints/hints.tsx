import { useCallback, useContext, useRef } from 'react';
import { useLoaded } from '../../ui/use-loaded.ts';
import { HintContext } from './hint-reader.ts';

interface HintsProps {
  readonly record: string;
  readonly text: string;
  /** The looking it is written in; the card "Worried about a child?" comes once in each. */
  readonly visit?: string | undefined;
  /** Has a person typed here? What only stands here is not read. */
  readonly typed: boolean;
  /** The record's words were changed beside the box. */
  readonly onReplaced: () => void;
}

/** A quiet line under a box that may say what could point to one person. Nothing of it is loaded before the first key. */
export const Hints = ({ typed, ...line }: HintsProps) => {
  const read = useContext(HintContext);
  const begun = useRef(typed);
  begun.current ||= typed;
  const wanted = begun.current && read !== null;
  const load = useCallback(
    async () => (wanted ? Promise.all([import('./hint-line.tsx'), read()]) : null),
    [wanted, read],
  );
  const loaded = useLoaded(load, 'go-without');
  if (!loaded) return null;
  const [{ HintLine }, reader] = loaded;
  return <HintLine key={line.record} {...line} reader={reader} />;
};
