import { useCallback } from 'react';
import { yearAfter } from '../../../domain/year/terms.ts';
import { type PlanRows, usualRows } from '../../../domain/year/year-plan.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { type KnownPlan, useYearPlan } from './use-year-plan.ts';

/** What a plan may begin with, by custom or as last year. */
export const useStartRows = (known: KnownPlan): { readonly usual: PlanRows; readonly earlier: PlanRows } => {
  const { content } = useServices();
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  const earlier = useYearPlan({ year: yearAfter(known.year, -1), whose: known.whose })?.plan;
  return {
    usual: usualRows(dates?.rota ?? [], known.duties, known.elsewhere),
    // The trust may have taken some over since.
    earlier: (earlier?.body.rows ?? []).filter(({ statement }) => !known.elsewhere.has(statement)),
  };
};

export const StartRows = ({
  known,
  onStart,
}: {
  readonly known: KnownPlan;
  readonly onStart: (rows: PlanRows) => void;
}) => {
  const { usual, earlier } = useStartRows(known);
  return (
    <>
      {usual.length > 0 && (
        <Button kind={known.boards ? 'secondary' : 'primary'} onClick={() => onStart(usual)}>
          Start from the usual rota
        </Button>
      )}
      {earlier.length > 0 && (
        <Button onClick={() => onStart(earlier)}>Start from the plan of {yearAfter(known.year, -1)}</Button>
      )}
    </>
  );
};
