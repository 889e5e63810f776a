import { useRef, useState } from 'react';
import { keepOurs, takeTheirs } from '../../../domain/own-content/three-way.ts';
import { type Ours, toChoose } from '../../../domain/own-content/what-is-ours.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { BothChanged } from './both-changed.tsx';
import './focus-place.css';
import type { useOurs } from './use-ours.ts';

/** Item by item, what a newer version of the content says where we do too. Nothing to choose, nothing shown. */
export const NewerContent = ({ ours }: { readonly ours: NonNullable<ReturnType<typeof useOurs>> }) => {
  const choices = toChoose(ours.ours);
  const [chosen, setChosen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (choices.length === 0 && !chosen) return null;
  const onChosen = () => {
    setChosen(true);
    // The card goes with its buttons; the Tab key goes on from here.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={place} tabIndex={-1} className="focus-place">
      {choices.length > 0 ? (
        <Section heading="What the newer content changed" meta={`${choices.length} to choose`}>
          <div className="stack">
            {choices.map((one) => (
              <OneChoice key={one.record} one={one} content={ours.content} onChosen={onChosen} />
            ))}
          </div>
        </Section>
      ) : (
        <p className="soft">Chosen. Nothing else waits for a choice.</p>
      )}
    </div>
  );
};

const OneChoice = ({
  one,
  content,
  onChosen,
}: {
  readonly one: Ours;
  readonly content: string;
  readonly onChosen: () => void;
}) => {
  const { notebook } = useServices();
  const { record, found, kind, text, base, shipped = '', field = '' } = one;
  const choose = async (fields: ReturnType<typeof takeTheirs>) => {
    await notebook.settle();
    const saved = await notebook.save({ type: 'wording', record, fields });
    if (saved.ok) onChosen();
  };
  return (
    <Card
      as="article"
      title={found?.statement?.short ?? one.name}
      trailing={found?.statement && <a href={`#${to.checklistItem(found.statement.id)}`}>Open</a>}
    >
      <div className="stack-tight">
        {kind === 'worded' && (
          <p>
            <span className="soft">Ours:</span> {text}
          </p>
        )}
        <BothChanged
          hiding={kind === 'hidden'}
          base={base}
          shipped={shipped}
          onTake={() => void choose(takeTheirs({ field }, shipped, content))}
          onKeep={() => void choose(keepOurs(shipped, content))}
        />
      </div>
    </Card>
  );
};
