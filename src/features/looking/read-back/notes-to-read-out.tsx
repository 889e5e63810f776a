import { type ReadBackText, readBackTexts } from '../../../domain/read-back.ts';
import type { ReadBack } from '../../../domain/records/bodies.ts';
import { sourceWords } from '../../../domain/words.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Entry } from '../../../ui/words/entry.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { textWords } from './read-back-words.ts';

/** The notes as they were written: to be read out, or taken over as they are. Nothing is put together for anybody. */
export const NotesToReadOut = ({
  notes,
  into,
  boxFor,
  onTakeOver,
}: {
  readonly notes: readonly Current<'note'>[];
  readonly into: ReadBack | undefined;
  readonly boxFor: (note: Current<'note'>) => ReadBackText;
  readonly onTakeOver: (note: Current<'note'>, field: ReadBackText) => void;
}) => {
  const written = notes.filter(({ body }) => body.text.trim() !== '').reverse();
  return (
    <Section heading="My notes" meta={written.length > 0 ? `${written.length}, oldest first` : undefined}>
      {written.length === 0 && (
        <EmptyState>What you note on the visit stands here, to be read out from.</EmptyState>
      )}
      <div className="stack">
        {written.map((note) => {
          const field = boxFor(note);
          const taken = into && readBackTexts.some((one) => into[one].includes(note.body.text));
          return (
            <Entry
              key={note.record}
              meta={note.body.source ? sourceWords[note.body.source] : 'Source not said'}
              actions={
                <>
                  {note.body.part === 2 && <Mark>Part 2</Mark>}
                  {taken ? (
                    <Mark shape="tick" tone="good">
                      Taken over
                    </Mark>
                  ) : (
                    <Button
                      kind="quiet"
                      size="small"
                      aria-label={`Take over into “${textWords[field]}”: ${note.body.text.slice(0, 40)}`}
                      onClick={() => onTakeOver(note, field)}
                    >
                      Take over into “{textWords[field]}”
                    </Button>
                  )}
                </>
              }
            >
              {note.body.text}
            </Entry>
          );
        })}
      </div>
    </Section>
  );
};
