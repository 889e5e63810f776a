import type { ReactNode } from 'react';
import { useHere } from '../../here/here.ts';
import { useSaving } from '../../here/records.ts';
import { SaveLine } from '../../pieces/save-line.tsx';
import { LookingTabs } from '../../pieces/tabs/looking-tabs.tsx';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import './year-lists.css';

/** What goes on from one visit to the next, in one list: actions, questions. */
export const ListPage = ({
  current,
  title,
  lead,
  children,
}: {
  readonly current: 'actions' | 'questions';
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) => {
  const { board } = useHere();
  const saving = useSaving();
  return (
    <Page>
      <PageHeader eyebrow={board.name} title={title} lead={lead} status={<SaveLine saving={saving} />} />
      <LookingTabs current={current} />
      {children}
    </Page>
  );
};

/** Where there is none at all. On paper also where there is none in Part 1: other words would tell of Part 2. */
export const NothingYet = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <EmptyState title={title} action={<ButtonLink href={`#${routes.looking}`}>Go to your visits</ButtonLink>}>
    {children}
  </EmptyState>
);
