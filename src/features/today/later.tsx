import { useCallback } from 'react';
import { useServices } from '../../services.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { useWatched } from '../../ui/use-watched.ts';

/** After the first rows stand. Milliseconds. */
const untilAsked = 1_500;

/** Only where a browser clears what it keeps; nobody else loads it. */
export const LaterInstallFirst = () => {
  const way = useWatched(useServices().offline.status)?.install;
  return way === 'share-menu' || way === 'dock-menu' ? <LoadedInstallFirst way={way} /> : null;
};

const LoadedInstallFirst = ({ way }: { readonly way: 'share-menu' | 'dock-menu' }) => {
  const part = useLoaded(
    useCallback(() => import('./install-first.tsx'), []),
    'go-without',
  );
  return part ? <part.InstallFirst way={way} /> : null;
};

const afterAWhile =
  <Part,>(load: () => Promise<Part>) =>
  async (): Promise<Part> => {
    await new Promise((resolve) => setTimeout(resolve, untilAsked));
    return load();
  };

const backupReminder = afterAWhile(() => import('./backup-reminder.tsx'));
const comingUp = afterAWhile(() => import('./coming-up.tsx'));
const reportsWaiting = afterAWhile(() => import('./reports-waiting.tsx'));

export const LaterBackupReminder = () => {
  const part = useLoaded(backupReminder, 'go-without');
  return part ? <part.BackupReminder /> : null;
};

export const LaterComingUp = () => {
  const part = useLoaded(comingUp, 'go-without');
  return part ? <part.ComingUp /> : null;
};

export const LaterReportsWaiting = () => {
  const part = useLoaded(reportsWaiting, 'go-without');
  return part ? <part.ReportsWaiting /> : null;
};
