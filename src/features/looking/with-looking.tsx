import type { ReactNode } from 'react';
import { useOtherBoard } from '../../here/other-board.ts';
import { useRecord } from '../../here/records.ts';
import { OtherBoard } from '../../pieces/other-board.tsx';
import { routes } from '../../routes.ts';
import type { Current } from '../../storage/notebook.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';

/** Finds the looking an address names, or says plainly that it is not here. */
export const WithLooking = ({
  record,
  children,
}: {
  readonly record: string;
  readonly children: (looking: Current<'looking'>) => ReactNode;
}) => {
  const looking = useRecord('looking', record);
  const other = useOtherBoard(looking);
  if (looking === undefined) return <Page>{null}</Page>;
  if (other) return <OtherBoard title="This visit is not here" name={other.name} />;
  if (looking === null || looking.deleted)
    return (
      <Page>
        <PageHeader title="This visit is not here" />
        <EmptyState action={<a href={`#${routes.looking}`}>All visits, checks and papers</a>}>
          It may have been deleted, or it stands on another device.
        </EmptyState>
      </Page>
    );
  return <Page width="wide">{children(looking)}</Page>;
};
