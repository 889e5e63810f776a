import { useState } from 'react';
import { everyStatement } from '../../../../domain/content/content.ts';
import { to } from '../../../../routes.ts';
import { useServices } from '../../../../services.ts';
import { ButtonLink } from '../../../../ui/actions/button.tsx';
import { Section } from '../../../../ui/layout/section.tsx';
import { IconPlus } from '../../../../ui/pictures/icons.tsx';
import { newItemAddress } from '../checklist-address.ts';
import { HideItem } from '../hide-item.tsx';
import { StatementRows } from '../statement-rows.tsx';
import type { useOurs } from '../use-ours.ts';
import { DeleteOwn } from './delete-own.tsx';
import { OwnBox } from './own-box.tsx';
import { OwnPast } from './own-past.tsx';
import { useOwnWords } from './own-words.ts';

/** A list of our own: what it is called, and what stands in it. It is read in the library. */
export const OwnList = ({
  record,
  ours,
}: {
  readonly record: string;
  readonly ours: NonNullable<ReturnType<typeof useOurs>>;
}) => {
  const { notebook } = useServices();
  const entry = ours.own.find((one) => one.record === record);
  const stands = entry?.body;
  const [next] = useState(() => notebook.newRecord('own'));
  const [order] = useState(() => ours.own.filter(({ body }) => body.kind === 'framework').length);
  const { word } = useOwnWords(record, stands, { kind: 'framework', order });
  const list = ours.items.get(record)?.framework;
  const statements = list?.sections.flatMap(everyStatement) ?? [];
  const hide = list && (
    <HideItem
      target={record}
      noun="list"
      words={list.title}
      content={ours.content}
      hidden={list.hidden ?? false}
    />
  );
  return (
    <div className="stack-loose">
      {list?.hidden && hide}
      <Section heading="The list">
        <OwnBox record={record} label="Title" word={word('title')} />
        <OwnBox long record={record} label="What it is for" optional word={word('about')} />
        {entry && <OwnPast entry={entry} />}
        {list && (
          <p>
            <a href={`#${to.framework(record)}`}>Read it in the library</a>
          </p>
        )}
      </Section>
      {list && (
        <>
          <Section heading="What it says" meta={statements.length > 0 ? `${statements.length}` : undefined}>
            <StatementRows statements={statements} />
            <div>
              <ButtonLink icon={<IconPlus />} href={newItemAddress(next, record)}>
                Add a statement
              </ButtonLink>
            </div>
          </Section>
          <Section heading="Not a list for our board?">
            {!list.hidden && hide}
            <DeleteOwn record={record} noun="list" own={ours.own} />
          </Section>
        </>
      )}
    </div>
  );
};
