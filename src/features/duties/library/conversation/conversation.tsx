import { useState } from 'react';
import { longDate } from '../../../../base/civil-date.ts';
import type { Framework } from '../../../../domain/content/content.ts';
import { conversationCards, newestPlacings, stepThisTerm } from '../../../../domain/library/conversation.ts';
import { useHere } from '../../../../here/here.ts';
import { useRecords } from '../../../../here/records.ts';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';
import { Section } from '../../../../ui/layout/section.tsx';
import { Card } from '../../../../ui/lists/card.tsx';
import { UndoLine } from '../../../../ui/words/undo-line.tsx';
import { OnePlacing } from './one-placing.tsx';

/** The card that head and SENCO place together, over time. No sum and no picture of it: it is not a grading. */
export const Conversation = ({ framework }: { readonly framework: Framework }) => {
  const { place } = useHere();
  const placings = useRecords({ type: 'placing', school: place.school });
  return placings ? <ConversationOf framework={framework} placings={newestPlacings(placings)} /> : null;
};

const ConversationOf = ({
  framework,
  placings,
}: {
  readonly framework: Framework;
  readonly placings: readonly Current<'placing'>[];
}) => {
  const { notebook, clock } = useServices();
  const { board } = useHere();
  const today = clock.today();
  const cards = conversationCards(framework);
  // Whoever gives it an earlier day still has the same conversation before them.
  const [record, setRecord] = useState(
    () => placings.find(({ body }) => body.on === today)?.record ?? notebook.newRecord('placing'),
  );
  const [removed, setRemoved] = useState<string>();
  const step = stepThisTerm(placings, today, board.termStarts);
  const earlier = placings.filter((placing) => placing.record !== record);
  const remove = (taken: string) => {
    if (taken === record) setRecord(notebook.newRecord('placing'));
    setRemoved(taken);
    void notebook.remove(taken);
  };
  return (
    <>
      {step && (
        <Card as="section" tone="tinted" title="One step this term">
          <p className="conversation-step">{step.body.step?.trim()}</p>
          <p className="soft small">Agreed by head and SENCO, {longDate(step.body.on)}</p>
        </Card>
      )}
      <div className="no-print stack-loose">
        <Section heading="Place the card together" meta="Private">
          <OnePlacing
            key={record}
            record={record}
            placing={placings.find((one) => one.record === record)}
            cards={cards}
            onRemove={() => remove(record)}
          />
          {removed && (
            <UndoLine
              onUndo={() => {
                void notebook.restore(removed);
                setRemoved(undefined);
              }}
              onDismiss={() => setRemoved(undefined)}
            >
              Taken off. It is kept under Settings, Recently deleted.
            </UndoLine>
          )}
        </Section>
        {earlier.length > 0 && (
          <Section heading="Earlier conversations" meta={`${earlier.length}`}>
            <div className="stack">
              {earlier.map((placing) => (
                <Disclosure
                  key={placing.record}
                  summary={longDate(placing.body.on)}
                  meta={cards.find(({ id }) => id === placing.body.card)?.title}
                >
                  <OnePlacing
                    record={placing.record}
                    placing={placing}
                    cards={cards}
                    onRemove={() => remove(placing.record)}
                  />
                </Disclosure>
              ))}
            </div>
          </Section>
        )}
      </div>
    </>
  );
};
