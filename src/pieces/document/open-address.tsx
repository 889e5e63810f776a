import { useSyncExternalStore } from 'react';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { IconLink } from '../../ui/pictures/icons.tsx';
import { VisuallyHidden } from '../../ui/words/visually-hidden.tsx';
import { webAddress } from './web-address.ts';

const onSignal = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

const useSignal = (): boolean => useSyncExternalStore(onSignal, () => navigator.onLine);

/** Only where there is a signal, and only by the person's own tap: the app itself asks nobody for anything. */
export const OpenAddress = ({ where }: { readonly where: string | undefined }) => {
  const address = webAddress(where ?? '');
  const signal = useSignal();
  if (!address || !signal) return null;
  return (
    <div>
      <ButtonLink
        kind="quiet"
        size="small"
        icon={<IconLink />}
        href={address}
        target="_blank"
        rel="noopener noreferrer"
      >
        Open it in a new tab
        <VisuallyHidden>: {new URL(address).hostname}</VisuallyHidden>
      </ButtonLink>
    </div>
  );
};
