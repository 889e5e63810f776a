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

/** One part for all of them: each by itself would cost the start its name and the names of what it needs. */
const afterRows = async () => {
  await new Promise((resolve) => setTimeout(resolve, untilAsked));
  return import('./after-rows.ts');
};

export const LaterActionsLine = () => {
  const part = useLoaded(afterRows, 'go-without');
  return part ? <part.ActionsLine /> : null;
};

export const LaterBackupReminder = () => {
  const part = useLoaded(afterRows, 'go-without');
  return part ? <part.BackupReminder /> : null;
};

export const LaterComingUp = () => {
  const part = useLoaded(afterRows, 'go-without');
  return part ? <part.ComingUp /> : null;
};

export const LaterReportsWaiting = () => {
  const part = useLoaded(afterRows, 'go-without');
  return part ? <part.ReportsWaiting /> : null;
};
