import { useCallback, useMemo } from 'react';
import { localDate, localTime } from '../../../base/local-time.ts';
import { joinedVisit } from '../../../domain/same-visit.ts';
import { schoolYear } from '../../../domain/school-year.ts';
import { useElsewhere } from '../../../here/elsewhere.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks, useRecord, useRecords, useTallies } from '../../../here/records.ts';
import { gatherLookingView } from '../../../report/gather-looking-view.ts';
import type { LookingView } from '../../../report/looking-view.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { useSinceCheck } from '../fact-check/use-since-check.ts';
import { useReadBacksSince } from '../read-back/use-read-backs.ts';
import { useRecordsOfVisit, useSameVisit } from '../same-visit/use-same-visit.ts';

/** Everything the report of one looking is made from; undefined until all of it is known. */
export const useLookingView = (looking: Current<'looking'>): LookingView | undefined => {
  const { record } = looking;
  const { content, clock } = useServices();
  const { place, board: boardHere } = useHere();
  const { school: lookedAt } = looking.body;
  const others = useSameVisit(looking);
  const ofSchool = { school: lookedAt } as const;
  const board = useRecord('board', place.board);
  const school = useRecord('school', lookedAt);
  const people = useRecords({ type: 'person' });
  const notes = useRecordsOfVisit('note', record, others);
  const assurances = useRecordsOfVisit('assurance', record, others);
  const marks = useRecordsOfVisit('mark', record, others);
  const questions = useRecordsOfVisit('question', record, others);
  const remarks = useRecordsOfVisit('remark', record, others);
  const readBacks = useRecordsOfVisit('readBack', record, others);
  const factChecks = useRecordsOfVisit('factCheck', record, others);
  const replies = useRecordsOfVisit('reply', record, others);
  const placings = useRecordsOfVisit('placing', record, others);
  const lookings = useRecords({ type: 'looking', ...ofSchool });
  const documents = useRecords({ type: 'document', ...ofSchool });
  const actions = useRecords({ type: 'action', ...ofSchool });
  const followUps = useRecords({ type: 'followUp' });
  const tallies = useTallies(lookedAt);
  const frameworks = useDutyFrameworks();
  const acronyms = useLoaded(useCallback(() => content.acronyms(), [content]))?.entries;
  const elsewhereNow = useElsewhere();
  const isElsewhereKnown = boardHere.kind !== 'local-body' || elsewhereNow !== undefined;
  // Of a year that is over it is not known who looked then: only how it stands now.
  const isYearOver = schoolYear(looking.body.on).name < schoolYear(clock.today()).name;
  const elsewhere = isYearOver ? undefined : elsewhereNow;

  // biome-ignore lint/correctness/useExhaustiveDependencies: all of it is listed, in two lines for the eye
  const view = useMemo(() => {
    if (
      !(board && school && people && notes && assurances && questions && remarks && readBacks) ||
      !(lookings && documents && actions && followUps && tallies && frameworks && acronyms) ||
      !(factChecks && replies && placings && others && marks && isElsewhereKnown)
    )
      return undefined;
    const visit = {
      looking: joinedVisit(looking, others),
      ...(others.length > 0 ? { sameVisit: others.map((other) => other.record) } : {}),
    };
    const own = { board, school, ...visit, people, notes, assurances, questions, remarks, readBacks };
    const around = { lookings, documents, actions, followUps, tallies, frameworks, acronyms, elsewhere };
    const checked = { marks, factChecks, replies, placings };
    return gatherLookingView({ ...own, ...around, ...checked, localDate, localTime });
  }, [
    ...[board, school, looking, others, people, notes, assurances, questions, remarks, readBacks],
    ...[
      lookings,
      documents,
      actions,
      followUps,
      tallies,
      frameworks,
      acronyms,
      factChecks,
      replies,
      placings,
      marks,
      elsewhere,
      isElsewhereKnown,
    ],
  ]);
  const sinceCheck = useSinceCheck(view);
  const sinceReadBack = useReadBacksSince(readBacks);
  return useMemo(
    () => view && sinceCheck && sinceReadBack && { ...view, sinceCheck, sinceReadBack },
    [view, sinceCheck, sinceReadBack],
  );
};
