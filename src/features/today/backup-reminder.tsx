import { useCallback, useMemo, useState } from 'react';
import { addDays } from '../../base/civil-date.ts';
import { localDate } from '../../base/local-time.ts';
import { lookingState } from '../../domain/looking.ts';
import { recentLookings } from '../../here/first-questions.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { StorageFacts } from '../../storage/notebook.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { useWatched } from '../../ui/use-watched.ts';
import { Notice } from '../../ui/words/notice.tsx';

/** After so many days on one device alone, a note is worth a word even without a visit. */
const tooLong = 7;

/** Why somebody should make a backup now, or nothing. `finished`: the days on which visits ended. */
export const reasonToBackUp = (
  { onlyHere, lastBackup }: Pick<StorageFacts, 'onlyHere' | 'lastBackup'>,
  finished: readonly string[],
  today: string,
): 'after-a-visit' | 'for-a-week' | undefined => {
  if (!onlyHere || onlyHere.notes === 0) return undefined;
  const since = lastBackup ? localDate(lastBackup) : '';
  if (finished.some((on) => on >= since && on >= addDays(today, -tooLong))) return 'after-a-visit';
  const oldest = onlyHere.oldest && localDate(onlyHere.oldest);
  return oldest && oldest < addDays(today, -tooLong) ? 'for-a-week' : undefined;
};

const reasonText = {
  'after-a-visit': 'Your visit is written up. Keep a copy somewhere else too: it takes one tap.',
  'for-a-week': 'Some of it has been on this device alone for more than a week. One tap makes a copy.',
};

/** Gone for the day when sent away, and for good when there is a copy. */
export const BackupReminder = () => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const today = clock.today();
  const sentAway = useWatched(useMemo(() => notebook.watchPreference('backup-reminder'), [notebook]));
  const lookings = useRecords(recentLookings(place));
  const facts = useLoaded(
    useCallback(() => notebook.facts(), [notebook]),
    'go-without',
  );
  const [closed, setClosed] = useState(false);
  if (place.sample || closed || sentAway === undefined || sentAway === today || !facts || !lookings)
    return null;
  const finished = lookings
    .filter(({ body }) => lookingState(body) === 'finished')
    .map(({ body }) => body.finishedOn ?? '');
  const reason = reasonToBackUp(facts, finished, today);
  const notes = facts.onlyHere?.notes ?? 0;
  if (!reason) return null;
  const later = () => {
    setClosed(true);
    void notebook.setPreference('backup-reminder', today);
  };
  return (
    <Notice
      tone="warn"
      title={notes === 1 ? 'One note is only on this device' : `${notes} notes are only on this device`}
      actions={
        <>
          <ButtonLink kind="primary" size="small" href={`#${to.settingsPart('backup')}`}>
            Make a backup
          </ButtonLink>
          <Button size="small" onClick={later}>
            Not today
          </Button>
        </>
      }
    >
      {reasonText[reason]}
    </Notice>
  );
};
