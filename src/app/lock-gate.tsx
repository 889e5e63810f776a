import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useServices } from '../services.ts';
import { Page } from '../ui/layout/page.tsx';
import { useWatched } from '../ui/use-watched.ts';
import { BrokenPage, ErrorBoundary } from './error-boundary.tsx';

const lockScreen = () => import('./lock-screen.tsx');
const LockScreen = lazy(async () => ({ default: (await lockScreen()).LockScreen }));

/** While the notebook is locked nothing else is drawn: every screen, with all it remembers, is gone. */
export const LockGate = ({ children }: { readonly children: ReactNode }) => {
  const { notebook } = useServices();
  const lock = useWatched(notebook.lock);
  useEffect(() => {
    // In hand before it is needed: nothing may be fetched at the moment of locking.
    if (lock === 'unlocked') void lockScreen().catch(() => {});
  }, [lock]);
  if (lock !== 'locked' && lock !== 'locking') return children;
  return (
    <ErrorBoundary of={lock} instead={<BrokenPage />}>
      <Suspense fallback={<Page>{null}</Page>}>
        <LockScreen isReady={lock === 'locked'} />
      </Suspense>
    </ErrorBoundary>
  );
};
