import { useCallback, useState } from 'react';
import type { Note } from '../../domain/records/bodies.ts';
import { useServices } from '../../services.ts';
import type { Current, PastRevision } from '../../storage/notebook.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { FactsList } from '../../ui/words/facts-list.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { bothTexts, noteIn, sideFacts, whenWords } from './note-past.ts';
import { useWriters } from './use-writers.ts';
import './note-clash.css';

/** Two people changed the note apart: what each says stands side by side, and a person decides. Nothing is lost by it. */
export const NoteClash = ({
  note,
  shortOf,
  leave,
  onSettled,
}: {
  readonly note: Current<'note'>;
  readonly shortOf: (statement: string) => string;
  /** Puts what is being typed into its own side first. */
  readonly leave: () => Promise<unknown>;
  readonly onSettled: () => void;
}) => {
  const { notebook } = useServices();
  const writer = useWriters();
  const [failed, setFailed] = useState(false);
  const heads = note.heads.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heads mean other sides
  const load = useCallback(() => notebook.sides(note.record), [notebook, note.record, heads]);
  const all = useLoaded(load, 'go-without');
  const sides = all?.filter(({ op }) => op === 'put') ?? [];
  if (sides.length < 2) return null;

  const settle = async (choose: (fresh: readonly PastRevision[]) => Partial<Note>) => {
    await leave();
    const fresh = (await notebook.sides(note.record)).filter(({ op }) => op === 'put');
    const chosen = choose(fresh);
    // Every field that clashes is named: one that were left out would go on clashing.
    const fields = Object.fromEntries(
      note.clashes.map((field) => [field, chosen[field as keyof Note]] as const),
    );
    const saved = await notebook.save({ type: 'note', record: note.record, fields });
    setFailed(!saved.ok);
    if (saved.ok) onSettled();
  };

  /** A side that was typed on a moment ago has another revision by now: the one that was not shown yet. */
  const keepOne = (side: PastRevision) =>
    settle((fresh) =>
      noteIn(
        fresh.find(({ revision }) => revision === side.revision) ??
          fresh.find(({ revision }) => !sides.some((shown) => shown.revision === revision)) ??
          side,
      ),
    );

  return (
    <Section heading="Two versions" meta="Written at the same time">
      <p>
        Two people changed this note apart from one another, or one person on two devices. Choose what it
        shall say. Both versions stay in its history.
      </p>
      {failed && (
        <Notice tone="problem" title="Not settled yet" announce>
          The storage of this device did not answer. Both versions are still here: try again.
        </Notice>
      )}
      <div className="grid-cards">
        {sides.map((side) => (
          <Card key={side.revision} as="article" title={`${writer(side.author)}, ${whenWords(side)}`}>
            <div className="stack">
              <p className="note-side">{noteIn(side).text}</p>
              <SideFacts side={noteIn(side)} clashes={note.clashes} shortOf={shortOf} />
              <Button onClick={() => void keepOne(side)}>Keep this one</Button>
            </div>
          </Card>
        ))}
      </div>
      {note.clashes.includes('text') && (
        <Button onClick={() => void settle((fresh) => ({ ...note.body, text: bothTexts(fresh) }))}>
          Keep both, one after the other
        </Button>
      )}
    </Section>
  );
};

const SideFacts = (asked: {
  readonly side: Partial<Note>;
  readonly clashes: readonly string[];
  readonly shortOf: (statement: string) => string;
}) => {
  const facts = sideFacts(asked.side, asked.clashes, asked.shortOf);
  return facts.length > 0 && <FactsList facts={facts} look="stacked" />;
};
