import { useContext } from 'react';
import { HereContext } from '../../here/here.ts';
import { routes, to } from '../../routes.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import { IconNext } from '../../ui/pictures/icons.tsx';
import { partWords, settingsParts } from './parts.ts';

/** Everything that has a sensible default and can wait. */
export const Settings = () => {
  const here = useContext(HereContext);
  return (
    <Page>
      <PageHeader
        title="Settings"
        eyebrow={here?.board.name}
        back={{ href: `#${routes.today}`, label: 'Today' }}
        lead="Nothing here must be done before your first visit."
      />
      <List label="Settings">
        {settingsParts
          .filter((part) => here || !partWords[part].needsSchool)
          .map((part) => (
            <ListRow
              key={part}
              href={`#${to.settingsPart(part)}`}
              title={partWords[part].title}
              meta={partWords[part].what}
              trailing={<IconNext size={18} />}
            />
          ))}
      </List>
    </Page>
  );
};
