import { useCallback } from 'react';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

/** Where others have erased something that is here too; nothing where there is no such request. */
export const ErasureLine = () => {
  const { notebook } = useServices();
  const load = useCallback(async () => (await notebook.erasing()).requests(), [notebook]);
  const asked = useLoaded(load, 'go-without')?.length ?? 0;
  if (asked === 0) return null;
  return (
    <p>
      <a href={`#${to.settingsPart('removing')}`}>
        {asked === 1 ? 'One request' : `${asked} requests`} to erase here what others have erased
      </a>
    </p>
  );
};
