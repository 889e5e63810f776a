import { to } from '../routes.ts';
import { ButtonLink } from '../ui/actions/button.tsx';
import { Page } from '../ui/layout/page.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';
import { EmptyState } from '../ui/words/empty-state.tsx';

/** For an address of another board's record: writing there would be writing in somebody else's book. */
export const OtherBoard = ({
  title,
  name,
}: {
  readonly title: string;
  /** The board it belongs to, where it is known. */
  readonly name: string | undefined;
}) => (
  <Page>
    <PageHeader title={title} />
    <EmptyState action={<ButtonLink href={`#${to.settingsPart('boards')}`}>Boards and schools</ButtonLink>}>
      It belongs to {name ? `another board, “${name}”` : 'another board'}. Switch to it in Settings, then open
      it again.
    </EmptyState>
  </Page>
);
