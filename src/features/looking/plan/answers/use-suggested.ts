import { useCallback } from 'react';
import type { CivilDate } from '../../../../base/civil-date.ts';
import { dutyPartsFor } from '../../../../domain/content/duty-list.ts';
import { suggestFocus } from '../../../../domain/plan/suggest-focus.ts';
import type { LookingKind } from '../../../../domain/records/bodies.ts';
import { useLookedAtElsewhere } from '../../../../here/delegation.ts';
import { useHere } from '../../../../here/here.ts';
import { useDutyFrameworks, useRecord, useRecords, useTallies } from '../../../../here/records.ts';
import { useServices } from '../../../../services.ts';
import { useLoaded } from '../../../../ui/use-loaded.ts';

/** The duties of this school by part, and the few worth looking at next; undefined until both are known. */
export const useSuggested = (kind: LookingKind, on: CivilDate, school: string) => {
  const { content } = useServices();
  const { board } = useHere();
  const lookedAt = useRecord('school', school);
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  const frameworks = useDutyFrameworks();
  const tallies = useTallies(school);
  const plans = useRecords({ type: 'plan' });
  const lookedAtElsewhere = useLookedAtElsewhere();
  if (!frameworks || !tallies || !plans || !lookedAt) return undefined;
  const parts = dutyPartsFor(frameworks, lookedAt.body);
  const suggested = suggestFocus(
    parts.flatMap(({ duties }) => duties),
    {
      tallies,
      rota: dates?.rota ?? [],
      plans: plans.map(({ body }) => body),
      school,
      kind,
      on,
      termStarts: board.termStarts,
      lookedAtElsewhere,
    },
  );
  return { parts, suggested };
};
