import { useRef, useState } from 'react';
import { ownAcronyms } from '../../../domain/acronyms/own-acronym.ts';
import { takeTheirs } from '../../../domain/own-content/three-way.ts';
import type { Ours } from '../../../domain/own-content/what-is-ours.ts';
import type { Wording } from '../../../domain/records/bodies.ts';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { UndoLine } from '../../../ui/words/undo-line.tsx';
import './focus-place.css';
import { kindWords, type useOurs } from './use-ours.ts';

const putBackWords = { worded: 'Put back', hidden: 'Show again' } as const;

/** Every edit, every hidden thing, all of our own; what came with the app is one tap away. */
export const WhatIsOurs = ({ ours }: { readonly ours: NonNullable<ReturnType<typeof useOurs>> }) => {
  const { notebook } = useServices();
  const [done, setDone] = useState<{ readonly one: Ours; readonly before: Partial<Wording> }>();
  const place = useRef<HTMLDivElement>(null);
  const terms = ownAcronyms(ours.own);
  const count = ours.ours.length + terms.length;

  const putBack = async (one: Ours) => {
    await notebook.settle();
    const [stands] = await notebook.sides(one.record);
    if (!stands) return;
    const { text, hidden, base } = stands.body as Wording;
    const fields = takeTheirs({ field: one.field ?? '' }, one.shipped ?? one.base, ours.content);
    const saved = await notebook.save({ type: 'wording', record: one.record, fields });
    // The row goes with its button; the Tab key goes on from the line that can undo it.
    if (saved.ok) place.current?.focus({ preventScroll: true });
    if (saved.ok)
      setDone({
        one,
        before: {
          base,
          ...(text === undefined ? {} : { text }),
          ...(hidden === undefined ? {} : { hidden }),
        },
      });
  };

  return (
    <Disclosure summary="What is ours" meta={count > 0 ? `${count}` : 'Nothing yet'}>
      <div ref={place} tabIndex={-1} className="stack focus-place">
        {done && (
          <UndoLine
            onUndo={() => {
              void notebook.save({ type: 'wording', record: done.one.record, fields: done.before });
              setDone(undefined);
            }}
            onDismiss={() => setDone(undefined)}
          >
            {done.one.kind === 'hidden' ? 'It is in its list again.' : 'The words stand as they came.'}
          </UndoLine>
        )}
        {count === 0 && (
          <EmptyState>
            All lists are as they came. Each change, and each thing we add or hide, is listed here.
          </EmptyState>
        )}
        {ours.ours.length > 0 && (
          <List>
            {ours.ours.map((one) => (
              <ListRow
                key={one.record}
                href={addressOf(one)}
                title={one.text || one.name}
                meta={[kindWords[one.kind], ...whereIs(one)].join(' · ')}
                trailing={
                  one.kind !== 'added' && (
                    <Button
                      size="small"
                      aria-label={`${putBackWords[one.kind]}: ${one.name}`}
                      onClick={() => void putBack(one)}
                    >
                      {putBackWords[one.kind]}
                    </Button>
                  )
                }
              />
            ))}
          </List>
        )}
        {terms.length > 0 && (
          <List label="Our own terms">
            {terms.map(({ id, letters, expansion, scope }) => (
              <ListRow
                key={id}
                href={`#${to.acronym(id)}`}
                title={expansion ? `${letters}: ${expansion}` : letters}
                meta={scope.county ? `Our own term · ${scope.county} only` : 'Our own term'}
              />
            ))}
          </List>
        )}
        <p className="soft">
          Terms of our own are added under <a href={`#${routes.acronyms}`}>Acronyms</a>.
        </p>
      </div>
    </Disclosure>
  );
};

const addressOf = ({ kind, found, target }: Ours): string | undefined => {
  if (found?.statement) return `#${to.checklistItem(found.statement.id)}`;
  return found?.framework.own || kind === 'added' ? `#${to.checklistItem(target)}` : undefined;
};

/** What it belongs to, then its part of the checklist or its list. */
const whereIs = (one: Ours): readonly string[] => {
  const { found, compared, name, text, moved } = one;
  if (!found) return [whyNowhere(one)];
  const { statement, prompt, section, framework } = found;
  const [part = ''] = section?.title.split(':') ?? [];
  return [
    ...(prompt && statement ? [statement.short ?? statement.text] : []),
    ...(!prompt && statement && text !== '' && text !== name ? [name] : []),
    ...(statement ? [framework.use === 'duties' ? part : framework.title] : []),
    ...(moved ? ['its own part is not in this content'] : []),
    ...(compared === 'both' ? ['the newer content changed it too'] : []),
    ...(compared === 'same' ? ['the newer content says the same'] : []),
  ];
};

const whyNowhere = ({ kind, target, text, compared }: Ours): string => {
  if (kind === 'added')
    return text === ''
      ? 'in no list: a title or its words are missing'
      : 'in no list: what it stood in is in none any more';
  if (target.startsWith('own_')) return 'what it is about is in no list';
  return compared === 'ours' ? 'its place is in a newer content than this' : 'its place ships no longer';
};
