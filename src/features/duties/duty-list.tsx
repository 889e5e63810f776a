import { lazy, Suspense, useState } from 'react';
import { TwoPane } from '../../ui/layout/page.tsx';
import { KnownProvider } from './known-provider.tsx';
import { ListPane } from './list/list-pane.tsx';

const HowToRead = lazy(async () => ({ default: (await import('./how-to-read.tsx')).HowToRead }));

/**
 * All duties; with room, how to read the list stands beside it until a duty is opened. It comes after the list: a phone
 * does not show it, and nothing may keep the rows waiting.
 */
export const DutyList = () => {
  const [isListed, setListed] = useState(false);
  return (
    <KnownProvider>
      <TwoPane
        showing="list"
        listLabel="All duties"
        list={<ListPane onListed={() => setListed(true)} />}
        detailLabel="How to read this list"
        detail={<Suspense>{isListed && <HowToRead />}</Suspense>}
      />
    </KnownProvider>
  );
};
