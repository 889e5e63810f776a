import { useMemo } from 'react';
import { localDate } from '../../../base/local-time.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords, useTallies } from '../../../here/records.ts';
import { type OpenSchool, openSchool } from '../../../report/year/open-school.ts';

/** What everybody may read of the school this device works in; undefined until all of it is known. */
export const useOpenSchool = (): OpenSchool | undefined => {
  const { school } = useHere().place;
  const tallies = useTallies(school);
  const lookings = useRecords({ type: 'looking', school });
  const documents = useRecords({ type: 'document', school });
  const notes = useRecords({ type: 'note', school });
  const assurances = useRecords({ type: 'assurance', school });
  const questions = useRecords({ type: 'question', school });
  const marks = useRecords({ type: 'mark', school });
  const actions = useRecords({ type: 'action', school });
  const followUps = useRecords({ type: 'followUp' });
  const remarks = useRecords({ type: 'remark', school });
  const placings = useRecords({ type: 'placing', school });
  const plans = useRecords({ type: 'plan' });
  const adoptions = useRecords({ type: 'adoption' });
  return useMemo(
    () =>
      tallies && lookings && documents && notes && assurances && questions && marks
        ? actions && followUps && remarks && placings && plans && adoptions
          ? openSchool({
              tallies,
              lookings,
              documents,
              notes,
              assurances,
              questions,
              marks,
              actions,
              followUps,
              remarks,
              placings,
              plans,
              adoptions,
              localDate,
            })
          : undefined
        : undefined,
    [
      tallies,
      lookings,
      documents,
      notes,
      assurances,
      questions,
      marks,
      actions,
      followUps,
      remarks,
      placings,
      plans,
      adoptions,
    ],
  );
};
