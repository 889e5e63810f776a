import { useCallback, useMemo, useRef } from 'react';
import { newestOpenCheck } from '../../../domain/fact-check/check-state.ts';
import { sinceCheck } from '../../../domain/fact-check/since-check.ts';
import type { LookingView } from '../../../report/looking-view.ts';
import { printedIn } from '../../../report/select-part.ts';
import { useServices } from '../../../services.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

type Marks = NonNullable<LookingView['sinceCheck']>;

const none: Marks = {};

/**
 * What a looking's report prints differently since the school was last asked: compared head by head, and where those
 * differ, word by word with what stood then. Undefined until that is known.
 */
export const useSinceCheck = (view: LookingView | undefined): Marks | undefined => {
  const { notebook } = useServices();
  const latest = useRef(view);
  latest.current = view;
  const check = view && newestOpenCheck(view.factChecks);
  const key = useMemo(() => {
    if (!view || !check) return '';
    const heads = printedIn(view, 1)
      .filter(({ type }) => type !== 'reply')
      .map(({ record, heads }) => [record, ...heads]);
    return JSON.stringify([check.record, heads]);
  }, [view, check]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which check, and of what
  const load = useCallback(async () => {
    const { current } = latest;
    const made = current && newestOpenCheck(current.factChecks);
    if (!made) return none;
    const basis = new Set(made.body.basis);
    const marks: Record<string, 'changed' | 'added'> = {};
    for (const printed of printedIn(current, 1)) {
      const isKnown = printed.type === 'reply' || printed.heads.every((head) => basis.has(head));
      if (isKnown) continue;
      const since = sinceCheck(printed, basis, await notebook.history(printed.record));
      if (since !== 'same') marks[printed.record] = since;
    }
    return marks;
  }, [notebook, key]);
  const marks = useLoaded(load);
  return view && (check ? marks : none);
};
