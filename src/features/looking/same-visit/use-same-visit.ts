import { useCallback, useMemo, useRef } from 'react';
import { joined } from '../../../base/joined.ts';
import { createWatchedCell } from '../../../base/watched.ts';
import type { RecordType } from '../../../domain/records/bodies.ts';
import { mayBeSame, sameVisitAs, sameVisitKey, sameVisitPairs } from '../../../domain/same-visit.ts';
import { useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import type { SaidAnswer } from '../../../storage/said-here.ts';
import { useLoaded, type WhenFailed } from '../../../ui/use-loaded.ts';
import { useWatched } from '../../../ui/use-watched.ts';

const notYet = createWatchedCell<ReadonlyMap<string, SaidAnswer> | undefined>(undefined);

type Visit = Current<'looking'>;

export interface SameVisitAnswers {
  readonly pairsOf: (lookings: readonly Visit[]) => readonly (readonly [string, string])[];
  readonly answerTo: (one: string, other: string) => SaidAnswer | undefined;
  readonly say: (one: string, other: string, answer: SaidAnswer | null) => Promise<boolean>;
}

/** Which visits a person of this device called one; undefined until known. */
export const useSameVisitAnswers = (whenFailed?: WhenFailed): SameVisitAnswers | undefined => {
  const { notebook } = useServices();
  const sames = useRecords({ type: 'same' });
  const kept = useLoaded(
    useCallback(async () => (await notebook.saidHere()).visits, [notebook]),
    whenFailed,
  );
  const said = useWatched(kept?.said ?? notYet);
  return useMemo(() => {
    if (!(sames && kept && said)) return undefined;
    const recordOf = (key: readonly string[]) => notebook.meetingRecord('same', key);
    const yes = [...said].flatMap(([record, answer]) => (answer === 'yes' ? record : []));
    return {
      pairsOf: (lookings) => sameVisitPairs(lookings, sames, yes, recordOf),
      answerTo: (one, other) => said.get(recordOf(sameVisitKey(one, other))),
      say: async (one, other, answer) => {
        const record = recordOf(sameVisitKey(one, other));
        // What another governor said of the two stands, whatever is answered here.
        if (answer === 'yes' && sames.every((same) => same.record !== record)) {
          const ids = [...sameVisitKey(one, other).slice(1)];
          const saved = await notebook.save({ type: 'same', record, fields: { kind: 'looking', ids } });
          if (!saved.ok) return false;
        }
        return (await kept.say(record, answer)).ok;
      },
    };
  }, [sames, kept, said, notebook]);
};

/** The other governors' visits that are one with this one; undefined until known. */
export const useSameVisit = (looking: Visit): readonly Visit[] | undefined => {
  const { school } = looking.body;
  const lookings = useRecords({ type: 'looking', school });
  const answers = useSameVisitAnswers();
  return useMemo(
    () => lookings && answers && sameVisitAs(looking, lookings, answers.pairsOf(lookings)),
    [looking, lookings, answers],
  );
};

/**
 * Other people's visits of the same school and day; one's own two were made as two. What was called one with this visit
 * stays among them when its day is changed, so that it can be seen and undone.
 */
export const useMaybeSame = (
  looking: Visit,
  answers: SameVisitAnswers | undefined,
  /** Answered on this page: they stay on it. */
  touched: readonly string[],
): readonly Visit[] | undefined => {
  const lookings = useRecords({ type: 'looking', school: looking.body.school });
  return useMemo(() => {
    if (!(lookings && answers)) return undefined;
    const kept = new Set([
      ...touched,
      ...answers
        .pairsOf(lookings)
        .filter((pair) => pair.includes(looking.record))
        .flat(),
    ]);
    return lookings.filter(
      (other) =>
        (other.author !== looking.author && mayBeSame(looking, other)) ||
        (other.record !== looking.record && kept.has(other.record)),
    );
  }, [looking, lookings, answers, touched]);
};

/**
 * The records of one visit, whoever's they are; undefined until all are known. What was shown stays while another's are
 * being read in, so that a page with boxes in it does not go and come.
 */
export const useRecordsOfVisit = <Type extends RecordType>(
  type: Type,
  looking: string,
  others: readonly { readonly record: string }[] | undefined,
): readonly Current<Type>[] | undefined => {
  const { notebook } = useServices();
  const key = others && [looking, ...others.map(({ record }) => record)].join(' ');
  const watched = useMemo(
    () => key && joined(key.split(' ').map((one) => notebook.watch({ type, looking: one }))),
    [notebook, type, key],
  );
  const read = useWatched(watched || noRecordsYet);
  const shown = useRef({ looking, rows: read });
  if (read || shown.current.looking !== looking) shown.current = { looking, rows: read };
  return shown.current.rows;
};

const noRecordsYet = createWatchedCell<undefined>(undefined);
