import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { AcronymContext, type AcronymReader } from '../pieces/acronym-text/acronym-text.tsx';
import { useServices } from '../services.ts';
import { Sheet } from '../ui/layout/sheet.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const AcronymSheet = lazy(async () => ({
  default: (await import('../features/acronyms/screens.ts')).AcronymSheet,
}));

/** Milliseconds: nobody waits for it, and the rows come first. */
const afterTheRows = 1_200;

/** Finds the acronyms of our texts once the first screen stands, and shows a meaning in a sheet. */
export const AcronymsProvider = ({ children }: { readonly children: ReactNode }) => {
  const { content, notebook } = useServices();
  const [find, setFind] = useState<AcronymReader['find']>();
  const [shown, setShown] = useState<string | null>(null);

  useEffect(() => {
    let gone = false;
    let stopOwn = () => {};
    const load = async () => {
      const [{ createAcronymFinder }, { ownAcronyms }, { entries }] = await Promise.all([
        import('../domain/acronyms/acronyms-in-text.ts'),
        import('../domain/acronyms/own-acronym.ts'),
        content.acronyms(),
      ]);
      if (gone) return;
      const own = notebook.watch({ type: 'own', limit: 500 });
      const look = () => setFind(() => createAcronymFinder([...ownAcronyms(own.read() ?? []), ...entries]));
      stopOwn = own.subscribe(look);
      look();
    };
    // Where it does not load, text stays plain text; the acronyms' own page says what is wrong.
    const timer = setTimeout(() => void load().catch(() => {}), afterTheRows);
    return () => {
      gone = true;
      stopOwn();
      clearTimeout(timer);
    };
  }, [content, notebook]);

  const reader = useMemo(() => (find ? { find, explain: setShown } : null), [find]);
  const close = () => setShown(null);
  return (
    <AcronymContext value={reader}>
      {children}
      {shown !== null && (
        <ErrorBoundary
          of={shown}
          instead={
            <Sheet open title="The meaning did not open" onClose={close}>
              <p>
                A part of the app did not load. What you wrote is safe. Close this and go on; when you have
                finished writing, reload the page and tap again.
              </p>
            </Sheet>
          }
        >
          <Suspense>
            <AcronymSheet acronym={shown} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </AcronymContext>
  );
};
