import { keepOurs, takeTheirs } from '../../../domain/own-content/three-way.ts';
import { type Ours, toChoose } from '../../../domain/own-content/what-is-ours.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { BothChanged } from './both-changed.tsx';
import type { useOurs } from './use-ours.ts';

/** Item by item, what a newer version of the content says where we do too. Nothing to choose, nothing shown. */
export const NewerContent = ({ ours }: { readonly ours: NonNullable<ReturnType<typeof useOurs>> }) => {
  const choices = toChoose(ours.ours);
  if (choices.length === 0) return null;
  return (
    <Section heading="What the newer content changed" meta={`${choices.length} to choose`}>
      <div className="stack">
        {choices.map((one) => (
          <OneChoice key={one.record} one={one} content={ours.content} />
        ))}
      </div>
    </Section>
  );
};

const OneChoice = ({ one, content }: { readonly one: Ours; readonly content: string }) => {
  const { notebook } = useServices();
  const { record, found, kind, text, base, shipped = '', field = '' } = one;
  const choose = async (fields: ReturnType<typeof takeTheirs>) => {
    await notebook.settle();
    await notebook.save({ type: 'wording', record, fields });
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
