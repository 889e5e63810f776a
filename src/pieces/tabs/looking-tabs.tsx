import { routes } from '../../routes.ts';
import { LinkTabs } from '../../ui/actions/link-tabs.tsx';

/** Visits, and what goes on from one to the next. */
export const LookingTabs = ({ current }: { readonly current: 'visits' | 'actions' | 'questions' }) => (
  <LinkTabs
    label="Looking"
    items={[
      { href: `#${routes.looking}`, label: 'Visits', current: current === 'visits' },
      { href: `#${routes.actions}`, label: 'Actions', current: current === 'actions' },
      { href: `#${routes.questions}`, label: 'Questions', current: current === 'questions' },
    ]}
  />
);
