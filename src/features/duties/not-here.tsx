import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';

/** An address that names nothing: a plain sentence and the next step. */
export const NotHere = ({
  title,
  children,
  next,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly next: { readonly href: string; readonly label: string };
}) => (
  <>
    <PageHeader title={title} />
    <EmptyState action={<ButtonLink href={next.href}>{next.label}</ButtonLink>}>{children}</EmptyState>
  </>
);
