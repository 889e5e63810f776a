import { useCallback } from 'react';
import { useRecords } from '../../../here/records.ts';
import type { Printed } from '../../../report/select-part.ts';
import { useServices } from '../../../services.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

/** What the school was asked to check and has been deleted since. */
export const useTakenOut = (looking: string, basis: readonly string[]): readonly Printed[] => {
  const { notebook } = useServices();
  const gone = { looking, deleted: true } as const;
  const notes = useRecords({ type: 'note', ...gone });
  const assurances = useRecords({ type: 'assurance', ...gone });
  const actions = useRecords({ type: 'action', ...gone });
  const questions = useRecords({ type: 'question', ...gone });
  const remarks = useRecords({ type: 'remark', ...gone });
  const rows = [notes, assurances, actions, questions, remarks].flatMap(
    (all): readonly Printed[] => all ?? [],
  );
  const key = JSON.stringify([rows.map(({ record, heads }) => [record, heads]), basis]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which rows, and against what
  const load = useCallback(async () => {
    const asked = new Set(basis);
    const checked: Printed[] = [];
    for (const row of rows) {
      const history = await notebook.history(row.record);
      if (history.some(({ revision }) => asked.has(revision))) checked.push(row);
    }
    return checked;
  }, [notebook, key]);
  return useLoaded(load, 'go-without') ?? [];
};
