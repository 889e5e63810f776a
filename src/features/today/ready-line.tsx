import type { OfflineStatus } from '../../offline/offline.ts';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import { IconOffline } from '../../ui/pictures/icons.tsx';
import { useWatched } from '../../ui/use-watched.ts';

const words: Record<OfflineStatus['app'], string> = {
  'not-supported': 'This browser cannot keep the app for offline use',
  installing: 'Getting ready to work with no signal…',
  ready: 'Works with no signal',
  failed: 'Not yet ready to work with no signal',
};

/** One line that leads to the real test. */
export const ReadyLine = () => {
  const { offline } = useServices();
  const status = useWatched(offline.status);
  return (
    <List>
      <ListRow
        href={`#${to.settingsPart('ready')}`}
        leading={<IconOffline />}
        title={status ? words[status.app] : words.installing}
        meta="Check before you go: ready for a school with no signal"
      />
    </List>
  );
};
