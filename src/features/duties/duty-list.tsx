import { TwoPane } from '../../ui/layout/page.tsx';
import { KnownProvider } from './known-provider.tsx';
import { HowToRead } from './list/how-to-read.tsx';
import { ListPane } from './list/list-pane.tsx';

/** All duties; with room, how to read the list stands beside it until a duty is opened. */
export const DutyList = () => (
  <KnownProvider>
    <TwoPane
      showing="list"
      listLabel="All duties"
      list={<ListPane />}
      detailLabel="How to read this list"
      detail={<HowToRead />}
    />
  </KnownProvider>
);
