import { routes } from '../../routes.ts';
import { LinkTabs } from '../../ui/actions/link-tabs.tsx';

export const DutiesTabs = ({ current }: { readonly current: 'checklist' | 'library' | 'dates' | 'year' }) => (
  <LinkTabs
    label="Duties and library"
    items={[
      { href: `#${routes.duties}`, label: 'Checklist', current: current === 'checklist' },
      { href: `#${routes.library}`, label: 'Library', current: current === 'library' },
      { href: `#${routes.dates}`, label: 'Dates', current: current === 'dates' },
      { href: `#${routes.glance}`, label: 'Year', current: current === 'year' },
    ]}
  />
);
