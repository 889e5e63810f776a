import type { CivilDate } from '../../base/civil-date.ts';
import type { Known } from '../duty-facts.ts';
import type { LookingKind, Source } from '../records/bodies.ts';
import { lookingKinds, sources } from '../records/choices.ts';
import { saysNothingOfPractice } from '../tally/standing-assurance.ts';
import type { StatementTally } from '../tally/tally.ts';
import { daysSeen } from './glance.ts';

/** A day on which somebody looked at a duty. No kind where the looking is not known here. */
export interface DayLooked {
  readonly on: CivilDate;
  readonly kinds: readonly LookingKind[];
  readonly sources: readonly Source[];
  /** Ids of the lookings of that day, of those that are known. */
  readonly lookings: readonly string[];
}

interface Look {
  readonly on: CivilDate;
  readonly looking: string | null;
  readonly source: Source | null;
}

/** Newest first; the same looks as "looked at" everywhere: a note with a source, an answer about practice, a document. */
export const daysLooked = (
  tally: StatementTally,
  known: Pick<Known, 'lookings' | 'documents'>,
): readonly DayLooked[] => {
  const looks: readonly Look[] = [
    ...tally.notes
      .filter(({ source }) => source !== null)
      .map(({ on, looking, source }) => ({ on, looking, source })),
    ...tally.assurances
      .filter(({ answer }) => !saysNothingOfPractice(answer))
      .map(({ on, looking }) => ({ on, looking, source: null })),
    ...tally.documents.flatMap((document) =>
      daysSeen(document, known).flatMap((on): readonly Look[] => {
        const seenIn = (known.documents.get(document.record)?.seenIn ?? []).filter(
          (looking) => known.lookings.get(looking)?.on === on,
        );
        return [null, ...seenIn].map((looking) => ({ on, looking, source: null }));
      }),
    ),
  ];
  return [...new Set(looks.map(({ on }) => on))]
    .sort()
    .reverse()
    .map((on) => dayOf(on, looks, known));
};

const dayOf = (on: CivilDate, looks: readonly Look[], { lookings }: Pick<Known, 'lookings'>): DayLooked => {
  const ofDay = looks.filter((look) => look.on === on);
  const found = [
    ...new Set(ofDay.flatMap(({ looking }) => (looking && lookings.has(looking) ? looking : []))),
  ];
  const kinds = found.map((looking) => lookings.get(looking)?.kind);
  return {
    on,
    kinds: lookingKinds.filter((kind) => kinds.includes(kind)),
    sources: sources.filter((source) => ofDay.some((look) => look.source === source)),
    lookings: found,
  };
};
