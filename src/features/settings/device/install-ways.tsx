import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useWatched } from '../../../ui/use-watched.ts';

/** From the icon to typing is one tap; only where this browser can put an icon there at all. */
export const InstallWays = () => {
  const { offline } = useServices();
  const install = useWatched(offline.status)?.install ?? 'none';
  if (install === 'none') return null;
  return (
    <Section heading="On the home screen">
      {install === 'installed' && <p>The app is on this device’s home screen.</p>}
      {install === 'button' && (
        <>
          <p>From its icon, the app opens with no signal, and the browser keeps its notes best.</p>
          <div>
            <Button onClick={() => void offline.install()}>Put it on the home screen</Button>
          </div>
        </>
      )}
      {install === 'share-menu' && (
        <p>
          Tap the Share button, then <strong>Add to Home Screen</strong>. Do it before you write your first
          note: the home-screen app keeps a notebook of its own.
        </p>
      )}
      {install === 'dock-menu' && (
        <p>
          In Safari’s menu, choose File, then <strong>Add to Dock…</strong>. Do it before you write your first
          note: the app in the Dock keeps a notebook of its own.
        </p>
      )}
      {(install === 'share-menu' || install === 'dock-menu') && (
        <p>
          Notes you have here already move by a file: make a{' '}
          <a href={`#${to.settingsPart('backup')}`}>backup</a> here, save it, open the app from its icon, and
          choose “I have a backup” there.
        </p>
      )}
    </Section>
  );
};
