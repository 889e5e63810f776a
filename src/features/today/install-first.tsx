import { useMemo, useState } from 'react';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { useWatched } from '../../ui/use-watched.ts';

type Way = 'share-menu' | 'dock-menu';

const words: Record<Way, { title: string; icon: string; steps: readonly string[] }> = {
  'share-menu': {
    title: 'Put it on the home screen before your first note',
    icon: 'the home screen',
    steps: [
      'Tap the Share button: the square with an arrow pointing up.',
      'Scroll down, tap “Add to Home Screen”, then “Add”.',
      'Open “SEND Notes” from the home screen, and start there.',
    ],
  },
  'dock-menu': {
    title: 'Put it in the Dock before your first note',
    icon: 'the Dock',
    steps: [
      'In Safari’s menu, choose File, then “Add to Dock…”.',
      'Open “SEND Notes” from the Dock, and start there.',
    ],
  },
};

/** Asked once, before there is anything to move: the home-screen app begins with a notebook of its own. */
export const InstallFirst = ({ way }: { readonly way: Way }) => {
  const { notebook } = useServices();
  const answered = useWatched(useMemo(() => notebook.watchPreference('install-first'), [notebook]));
  const [showsHow, setShowsHow] = useState(false);
  if (answered !== null) return null;
  const { title, icon, steps } = words[way];
  return (
    <Card as="section" tone="attention" title={title}>
      <p>
        Here, the browser deletes everything a page keeps if you do not open it for seven days of using the
        browser. Opened from {icon}, your notes are not cleared that way.
      </p>
      {showsHow ? (
        <>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="soft">
            Already written something here? The app on {icon} cannot see it. Make a backup here (Settings,
            Backup), save the file, then choose “I have a backup” over there.
          </p>
        </>
      ) : null}
      <div className="cluster">
        {!showsHow && (
          <Button kind="primary" onClick={() => setShowsHow(true)}>
            Install first
          </Button>
        )}
        <Button onClick={() => void notebook.setPreference('install-first', 'carried-on')}>
          Carry on here
        </Button>
      </div>
    </Card>
  );
};
