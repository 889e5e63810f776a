import { useMemo } from 'react';
import { appliesToSchool } from '../../../domain/content/applies.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { allDuties, type DutyPart, dutyPartsFor } from '../../../domain/content/duty-list.ts';
import { type DutyFacts, dutyFacts } from '../../../domain/duty-facts.ts';
import { emptyTally } from '../../../domain/tally/count-record.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks, useTallies } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import { useKnown } from '../known.ts';

export interface DutyRows {
  readonly parts: readonly { readonly part: DutyPart; readonly facts: readonly DutyFacts[] }[];
  readonly notForUs: readonly { readonly duty: Duty; readonly why: string }[];
}

/** Content and tallies only, never the notes themselves; undefined until both are read. */
export const useDutyRows = (): DutyRows | undefined => {
  const { clock } = useServices();
  const { school, place } = useHere();
  const frameworks = useDutyFrameworks();
  const tallies = useTallies(place.school);
  const known = useKnown();
  const today = clock.today();
  return useMemo(() => {
    if (!frameworks || !tallies) return undefined;
    const tallyOf = new Map(tallies.map((tally) => [tally.statement, tally]));
    const factsOf = (duty: Duty) =>
      dutyFacts(duty, tallyOf.get(duty.id) ?? emptyTally(place.school, duty.id), {
        today,
        type: school.type,
        known,
      });
    return {
      parts: dutyPartsFor(frameworks, school).map((part) => ({ part, facts: part.duties.map(factsOf) })),
      notForUs: allDuties(frameworks).flatMap((duty) => {
        const applies = appliesToSchool(duty, school);
        return applies.applies || duty.hidden ? [] : [{ duty, why: applies.why }];
      }),
    };
  }, [frameworks, tallies, known, today, school, place.school]);
};
