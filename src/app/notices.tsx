import { useServices } from '../services.ts';
import type { HealedNotice, OpenState } from '../storage/notebook.ts';
import { Button } from '../ui/actions/button.tsx';
import { useWatched } from '../ui/use-watched.ts';
import { Notice } from '../ui/words/notice.tsx';

type Closed = Extract<OpenState, { state: 'closed' }>;

const closedText: Record<Closed['problem'], string> = {
  blocked:
    'Another tab holds the notebook in an older version. Close the other tabs of this notebook, then try again.',
  'newer-version': 'A newer version of the notebook was used here. Reload to get it; your notes are safe.',
  unavailable:
    'This browser does not let the notebook keep anything, perhaps because this is a private window. You can look round; notes could not be saved. Open it in an ordinary window to write.',
  full: 'This device has no room left, so the notebook cannot open its storage. Make some room, then try again.',
};

const healedTitle: Record<HealedNotice['kind'], string> = {
  healed: 'Put back from the second copy',
  cleared: 'The browser has cleared this notebook',
};

const healedText = ({ kind, entries }: HealedNotice): string => {
  if (kind === 'healed')
    return `The browser had lost part of this notebook. ${entries === 1 ? '1 entry was' : `${entries} entries were`} put back from the second copy.`;
  return 'What was kept here is gone from this device, and so is the second copy. If you have a backup or a file you sent, take it in: start below, then go to Settings. Notes on your other devices are not touched.';
};

/** Above every page: storage that did not open, and a new version that is ready. */
export const Notices = () => {
  const { notebook, offline } = useServices();
  const opened = useWatched(notebook.opened);
  const status = useWatched(offline.status);
  const healed = useWatched(notebook.healed);
  return (
    <>
      {healed && (
        <Notice
          tone={healed.kind === 'healed' ? 'info' : 'problem'}
          title={healedTitle[healed.kind]}
          announce
          actions={
            <Button size="small" onClick={() => notebook.healedSeen()}>
              I have read this
            </Button>
          }
        >
          {healedText(healed)}
        </Notice>
      )}
      {opened?.state === 'closed' && (
        <Notice
          tone="problem"
          title="The notebook’s storage did not open"
          announce
          actions={<Button onClick={() => location.reload()}>Try again</Button>}
        >
          {closedText[opened.problem]}
        </Notice>
      )}
      {status?.update === 'waiting' && (
        <Notice
          tone="info"
          title="A new version is ready"
          announce
          actions={
            <Button size="small" onClick={() => void offline.acceptUpdate()}>
              Use it now
            </Button>
          }
        >
          Your words are put on disk first, in every tab. Or carry on, and use it later.
        </Notice>
      )}
      {status?.update === 'settling' && <Notice tone="info">Saving in every tab, then changing over…</Notice>}
      {status?.update === 'reload-soon' && (
        <Notice
          tone="info"
          actions={
            <Button size="small" onClick={() => void offline.acceptUpdate()}>
              Change over now
            </Button>
          }
        >
          The new version takes over here when you leave this page.
        </Notice>
      )}
      {status?.update === 'not-saved' && (
        <Notice tone="warn" title="Not changed over" announce>
          Some words in one of the tabs are not on disk yet. See to them first, then try again.
        </Notice>
      )}
      {status?.partMissing && (
        <Notice
          tone="warn"
          title="A part of the app did not load"
          announce
          actions={<Button onClick={() => location.reload()}>Reload</Button>}
        >
          What you wrote is safe. Reload when you have finished writing.
        </Notice>
      )}
    </>
  );
};
