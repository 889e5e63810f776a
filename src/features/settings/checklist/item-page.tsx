import { useRecord, useSaving } from '../../../here/records.ts';
import { SaveLine } from '../../../pieces/save-line.tsx';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { listAddress, parentAsked } from './checklist-address.ts';
import { focusTitle, useFollowPress } from './follow-press.ts';
import { DeletedOwn } from './own/deleted-own.tsx';
import { OwnList } from './own/own-list.tsx';
import { OwnStatement } from './own/own-statement.tsx';
import { StrayPrompt } from './own/stray-prompt.tsx';
import { useOurs } from './use-ours.ts';
import { ShippedStatement } from './wording/shipped-statement.tsx';

/** One statement of a list, shipped or our own, or a list of our own: where its words are changed. */
export const ChecklistItem = ({ item }: { readonly item: string }) => {
  const ours = useOurs();
  const saving = useSaving();
  const own = useRecord('own', item);
  // Undone, a deletion brings another page with the same title line.
  useFollowPress(`own ${item}`, own?.deleted ? 'deleted' : 'there', focusTitle);
  if (!ours || own === undefined) return <Page>{null}</Page>;
  if (own?.deleted)
    return (
      <Page>
        <PageHeader title="Deleted" back={{ href: listAddress(''), label: 'Checklist' }} />
        <DeletedOwn record={item} />
      </Page>
    );
  const isPrompt = own?.body.kind === 'prompt';
  // A prompt is changed where its statement is.
  const found = ours.items.get((isPrompt && own.body.parent) || item);
  const statement = found?.statement;
  const isShipped = statement && !statement.own;
  const isOwn = own ? own.body.kind !== 'acronym' : item.startsWith('own_') && !isShipped;
  const isList = own ? own.body.kind === 'framework' : parentAsked() === null;
  const list = found?.framework.id ?? '';
  const header = (title: string, eyebrow: string) => (
    <PageHeader
      back={{ href: listAddress(list), label: 'Checklist' }}
      eyebrow={eyebrow}
      title={title}
      status={<SaveLine saving={saving} />}
    />
  );
  if (isPrompt && !statement)
    return (
      <Page>
        {header(own.body.fields.text?.trim() || 'A prompt of our own', 'Our own')}
        <StrayPrompt record={item} parent={own.body.parent ?? ''} ours={ours} />
      </Page>
    );
  if (isPrompt && statement?.own)
    return (
      <Page>
        {header(statement.short ?? statement.text, 'Our own')}
        <OwnStatement key={statement.id} record={statement.id} ours={ours} />
      </Page>
    );
  if (isOwn && !isPrompt)
    return (
      <Page>
        {isList ? (
          <>
            {header(found?.framework.title || 'A list of our own', 'Our own')}
            <OwnList record={item} ours={ours} />
          </>
        ) : (
          <>
            {header(statement?.short || statement?.text || 'One of our own', 'Our own')}
            <OwnStatement record={item} ours={ours} />
          </>
        )}
      </Page>
    );
  if (found?.section && statement && isShipped)
    return (
      <Page>
        {header(
          statement.short ?? statement.text,
          found.framework.use === 'duties' ? found.section.title : found.framework.title,
        )}
        <ShippedStatement key={statement.id} framework={found.framework} statement={statement} ours={ours} />
      </Page>
    );
  return (
    <Page>
      <PageHeader title="This is not in the lists" back={{ href: listAddress(''), label: 'Checklist' }} />
      <EmptyState action={<ButtonLink href={listAddress('')}>All lists</ButtonLink>}>
        The address names no statement of a list. It may have been cut short when it was copied.
      </EmptyState>
    </Page>
  );
};
