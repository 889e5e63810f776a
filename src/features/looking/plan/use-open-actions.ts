import { localDate } from '../../../base/local-time.ts';
import { openActions } from '../../../domain/needs.ts';
import { useRecords } from '../../../here/records.ts';
import { earlierActions } from '../../../report/earlier-actions.ts';
import type { Kept } from '../../../report/looking-view.ts';
import type { Current } from '../../../storage/notebook.ts';

/** What was agreed at this school before and still waits; undefined until known. */
export const useOpenActions = (looking: Current<'looking'>): readonly Kept<'action'>[] | undefined => {
  const { school } = looking.body;
  const lookings = useRecords({ type: 'looking', school });
  const actions = useRecords({ type: 'action', school });
  const followUps = useRecords({ type: 'followUp' });
  if (!lookings || !actions || !followUps) return undefined;
  const known = earlierActions({ looking, lookings, actions, followUps, localDate });
  return openActions(known.actions, known.followUps);
};
