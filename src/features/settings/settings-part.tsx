import { type ComponentType, useContext } from 'react';
import { HereContext } from '../../here/here.ts';
import { useSaving } from '../../here/records.ts';
import { SaveLine } from '../../pieces/save-line.tsx';
import { routes } from '../../routes.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { About } from './about/about.tsx';
import { Adopting } from './adopting/adopting.tsx';
import { BoardDetails } from './board/board-details.tsx';
import { Boards } from './board/boards.tsx';
import { Delegation } from './board/delegation.tsx';
import { Me } from './board/me.tsx';
import { MySchool } from './board/my-school.tsx';
import { Checklist } from './checklist/checklist.tsx';
import { Backup } from './device/backup.tsx';
import { Ready } from './device/ready.tsx';
import { RecentlyDeleted } from './device/recently-deleted.tsx';
import { Removing } from './device/removing.tsx';
import { Storage } from './device/storage.tsx';
import { TakeIn } from './device/take-in.tsx';
import { Lock } from './lock/lock.tsx';
import { isSettingsPart, partWords, type SettingsPartName } from './parts.ts';
import { Reading } from './reading/reading.tsx';

const screens: Record<SettingsPartName, ComponentType> = {
  board: BoardDetails,
  boards: Boards,
  delegation: Delegation,
  checklist: Checklist,
  school: MySchool,
  me: Me,
  reading: Reading,
  ready: Ready,
  storage: Storage,
  backup: Backup,
  'take-in': TakeIn,
  deleted: RecentlyDeleted,
  removing: Removing,
  lock: Lock,
  adopting: Adopting,
  about: About,
};

const typedInto: readonly SettingsPartName[] = ['board', 'delegation', 'school', 'me', 'adopting'];

export const SettingsPart = ({ part }: { readonly part: string }) => {
  const here = useContext(HereContext);
  const saving = useSaving();
  // Somebody with a backup and an empty device came through the doors.
  const back = here
    ? { href: `#${routes.settings}`, label: 'Settings' }
    : { href: `#${routes.today}`, label: 'Back' };
  if (!isSettingsPart(part))
    return (
      <Page>
        <PageHeader title="There is no such setting" back={back} />
        <EmptyState action={<a href={`#${routes.settings}`}>All settings</a>}>
          The address may be old or cut short.
        </EmptyState>
      </Page>
    );
  const Screen = screens[part];
  const { title, needsSchool } = partWords[part];
  return (
    <Page>
      <PageHeader
        title={title}
        back={back}
        status={typedInto.includes(part) && here ? <SaveLine saving={saving} /> : undefined}
      />
      {needsSchool && !here ? (
        <EmptyState action={<a href={`#${routes.setUp}`}>Set up my school</a>}>
          This comes with a school: set one up first, it takes five answers.
        </EmptyState>
      ) : (
        <Screen />
      )}
    </Page>
  );
};
