import { localDate } from '../../../base/local-time.ts';
import { openActions } from '../../../domain/needs.ts';
import { useRecords } from '../../../here/records.ts';
import { earlierActions } from '../../../report/earlier-actions.ts';
import type { Kept } from '../../../report/looking-view.ts';
import type { Current } from '../../../storage/notebook.ts';

/**
 * What was agreed at this school before and still waits; undefined until known. `openly`: as far as Part 1 tells, for what
 * is handed to others. An action that is missing there because it was settled in confidence would tell of that.
 */
export const useOpenActions = (
  looking: Current<'looking'>,
  openly = false,
): readonly Kept<'action'>[] | undefined => {
  const { school } = looking.body;
  const lookings = useRecords({ type: 'looking', school });
  const actions = useRecords({ type: 'action', school });
  const followUps = useRecords({ type: 'followUp' });
  if (!lookings || !actions || !followUps) return undefined;
  const known = earlierActions({ looking, lookings, actions, followUps, localDate });
  if (!openly) return openActions(known.actions, known.followUps);
  const isOpen = ({ body }: { readonly body: { readonly part: number } }) => body.part === 1;
  return openActions(known.actions.filter(isOpen), known.followUps.filter(isOpen));
};
