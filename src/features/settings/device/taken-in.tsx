import { useCallback, useRef, useState } from 'react';
import { AskOnce } from '../../../pieces/ask-once.tsx';
import { useServices } from '../../../services.ts';
import type { ImportSeen } from '../../../storage/files/notebook-files.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { Notice } from '../../../ui/words/notice.tsx';
import { WorkLine } from '../../../ui/words/work-line.tsx';
import { acceptProblemText, takenInKind, takenInWords, undoneWords } from './import-words.ts';
import { entriesWords } from './storage-words.ts';

type Step =
  | { readonly at: 'rest' }
  | { readonly at: 'working'; readonly done: number }
  | { readonly at: 'undone'; readonly words: string }
  | { readonly at: 'failed'; readonly words: string };

const hasBrought = ({ preview: { counts } }: ImportSeen): boolean => counts.new + counts.blobs > 0;

/** Every file that was ever taken in here and can still be taken out again; nothing at all where there is none. */
export const TakenIn = () => {
  const { notebook } = useServices();
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const asked = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each one taken back
  const load = useCallback(async () => (await notebook.files()).imports(), [notebook, step.at]);
  const seen = useLoaded(load, 'go-without');
  const takeBack = async (id: string) => {
    setStep({ at: 'working', done: 0 });
    const onProgress = (done: number) => setStep({ at: 'working', done });
    const undone = await (await notebook.files()).undoImport(id, { onProgress });
    setStep(
      undone.ok
        ? { at: 'undone', words: undoneWords(undone.value) }
        : { at: 'failed', words: acceptProblemText[undone.problem] },
    );
    asked.current?.focus();
  };
  const known = seen?.filter(({ state }) => state !== 'staged') ?? [];
  if (known.length === 0 && step.at === 'rest') return null;
  return (
    <Section heading="Taken in">
      <div className="stack" ref={asked} tabIndex={-1}>
        {step.at === 'working' && (
          <WorkLine what="Taking it back" done={Math.round(step.done * 100)} total={100} />
        )}
        {step.at === 'undone' && (
          <Notice tone="good" announce>
            {step.words}
          </Notice>
        )}
        {step.at === 'failed' && (
          <Notice tone="problem" title="Not taken back yet" announce>
            {step.words}
          </Notice>
        )}
        {known.length > 0 && (
          <List label="Files taken in" look="apart">
            {known.map((one) => (
              <ListRow key={one.id} title={takenInKind[one.preview.kind]} meta={takenInWords(one)}>
                {one.state === 'done' && hasBrought(one) && step.at !== 'working' && (
                  <div className="cluster">
                    <AskOnce
                      label="Take it back"
                      name={`Take it back: ${takenInKind[one.preview.kind]}, ${takenInWords(one)}`}
                      size="small"
                      title="Take out again what this file brought?"
                      yes="Take it back"
                      no="Leave it in"
                      onYes={() => takeBack(one.id)}
                    >
                      It brought {entriesWords(one.preview.counts.new)}. What you have gone on from stays,
                      with all that belongs to it; so does what another file has too. The rest goes from this
                      device, and comes back if you take the file in again.
                    </AskOnce>
                  </div>
                )}
              </ListRow>
            ))}
          </List>
        )}
      </div>
    </Section>
  );
};
