import { useCallback, useMemo } from 'react';
import { useServices } from '../../../services.ts';
import { useWatched } from '../../../ui/use-watched.ts';

/** A choice of this device: stays until it is taken back, and through a reload. Undefined until known. */
export const useDiscreet = () => {
  const { notebook } = useServices();
  const kept = useWatched(useMemo(() => notebook.watchPreference('discreet'), [notebook]));
  const set = useCallback(
    (discreet: boolean) => void notebook.setPreference('discreet', discreet ? 'yes' : null),
    [notebook],
  );
  return { discreet: kept === undefined ? undefined : kept !== null, set };
};
