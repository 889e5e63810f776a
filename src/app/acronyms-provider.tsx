import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { AcronymContext, type AcronymReader } from '../pieces/acronym-text/acronym-text.tsx';
import { useServices } from '../services.ts';

const AcronymSheet = lazy(async () => ({
  default: (await import('../features/acronyms/screens.ts')).AcronymSheet,
}));

/** Finds the acronyms of our texts once the first screen stands, and shows a meaning in a sheet. */
export const AcronymsProvider = ({ children }: { readonly children: ReactNode }) => {
  const { content } = useServices();
  const [find, setFind] = useState<AcronymReader['find']>();
  const [shown, setShown] = useState<string | null>(null);

  useEffect(() => {
    let gone = false;
    // Nobody waits for it: the rows come first.
    const timer = setTimeout(async () => {
      const [{ createAcronymFinder }, { entries }] = await Promise.all([
        import('../domain/acronyms/acronyms-in-text.ts'),
        content.acronyms(),
      ]);
      if (!gone) setFind(() => createAcronymFinder(entries));
    }, 600);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [content]);

  const reader = useMemo(() => (find ? { find, explain: setShown } : null), [find]);
  return (
    <AcronymContext value={reader}>
      {children}
      {shown !== null && (
        <Suspense>
          <AcronymSheet acronym={shown} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </AcronymContext>
  );
};
