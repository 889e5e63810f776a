import { useCallback, useEffect } from 'react';
import { EraseLocked } from '../features/settings/lock/erase-locked.tsx';
import { SecretForm } from '../features/settings/lock/secret-form.tsx';
import { useServices } from '../services.ts';
import { Disclosure } from '../ui/actions/disclosure.tsx';
import { Page } from '../ui/layout/page.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';
import { useLoaded } from '../ui/use-loaded.ts';

/** All there is while the notebook is locked: no names, no counts. */
export const LockScreen = ({ isReady }: { readonly isReady: boolean }) => {
  const { notebook } = useServices();
  const lock = useLoaded(useCallback(() => notebook.locking(), [notebook]));
  useEffect(() => {
    // What had the focus is gone; a reader hears where they are.
    document.getElementById('page-title')?.focus();
  }, []);
  return (
    <Page>
      <PageHeader title="Locked" lead="This notebook is encrypted on this device." />
      {isReady && lock ? (
        <div className="stack-loose">
          <SecretForm lock={lock} action="Unlock" ask={lock.unlock} />
          <div className="stack-tight">
            <Disclosure summary="I have forgotten the passphrase">
              <p>
                The recovery code opens it as well: eight groups of letters and digits, which you wrote down
                or printed when the lock was switched on. Type it in the same field. Then choose a new
                passphrase in Settings, Lock.
              </p>
            </Disclosure>
            <Disclosure summary="I have neither the passphrase nor the code">
              <EraseLocked />
            </Disclosure>
          </div>
        </div>
      ) : (
        <p role="status">Putting your last words on disk, then locking…</p>
      )}
    </Page>
  );
};
