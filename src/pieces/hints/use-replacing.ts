import { useCallback, useEffect, useRef, useState } from 'react';
import type { EraseProblem, HintReader, Replaced } from './hint-reader.ts';

/** How long the undo line stands; the storage keeps the same time for itself. Milliseconds. */
const undoFor = 10_000;

export type Replacing =
  | { readonly step: 'none'; readonly problem?: EraseProblem }
  | { readonly step: 'undo' };

/** Replaces a word at once; what held it is erased when the undo line goes, or on leaving. */
export const useReplacing = (reader: HintReader, onReplaced: () => void) => {
  const [state, setState] = useState<Replacing>({ step: 'none' });
  const underWay = useRef<Replaced | null>(null);

  const finish = useCallback(async () => {
    const erasure = underWay.current;
    underWay.current = null;
    const done = await erasure?.finish();
    if (done) setState(done.ok ? { step: 'none' } : { step: 'none', problem: done.problem });
  }, []);
  // Leaving the note is a way of not taking it back.
  useEffect(() => () => void finish(), [finish]);
  useEffect(() => {
    if (state.step !== 'undo') return;
    const late = setTimeout(() => void finish(), undoFor);
    const release = reader.hold();
    return () => {
      clearTimeout(late);
      release();
    };
  }, [state, finish, reader]);

  const replace = async (asked: Parameters<HintReader['replace']>[0]) => {
    const begun = await reader.replace(asked);
    if (!begun.ok) return setState({ step: 'none', problem: begun.problem });
    underWay.current = begun.value;
    setState({ step: 'undo' });
    onReplaced();
  };
  const undo = async () => {
    const erasure = underWay.current;
    underWay.current = null;
    const undone = await erasure?.undo();
    setState(undone && !undone.ok ? { step: 'none', problem: undone.problem } : { step: 'none' });
    onReplaced();
  };
  return { state, replace, undo, finish };
};
