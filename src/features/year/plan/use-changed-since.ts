import { useCallback } from 'react';
import type { YearPlan } from '../../../domain/records/bodies.ts';
import { isChangedSince } from '../../../domain/year/year-plan.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

/** Whether the plan was changed after the day of its approval was entered, as far as this device has its history. */
export const useChangedSince = (plan: Current<'plan'> | undefined): boolean => {
  const { notebook } = useServices();
  const record = plan?.body.approvedOn ? plan.record : undefined;
  const heads = plan?.heads.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heads mean another history
  const load = useCallback(async () => (record ? notebook.history(record) : []), [notebook, record, heads]);
  const history = useLoaded(load, 'go-without');
  if (!plan || !history) return false;
  return isChangedSince(
    plan.body,
    history.map(({ body }) => body as YearPlan | null),
  );
};
