import type { Askable } from '../../../domain/content/questions.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';
import type { Answering } from './answering.tsx';
import type { Marks } from './use-marks.ts';

/** Ticked off when asked; the answer goes into a note that knows its question. */
export const QuestionsToAsk = ({
  questions,
  statement,
  marks,
  answered,
  onAnswer,
}: {
  readonly questions: readonly Askable[];
  readonly statement?: string | undefined;
  readonly marks: Marks;
  /** Ids of questions that a note of this looking answers. */
  readonly answered: ReadonlySet<string>;
  readonly onAnswer: (answering: Answering) => void;
}) => (
  <ul className="questions-to-ask">
    {questions.map(({ id, text }) => (
      <li key={id}>
        <p>
          <AcronymText>{text}</AcronymText>
        </p>
        <div className="cluster">
          <Tick
            label={
              <>
                Asked<VisuallyHidden>: {text}</VisuallyHidden>
              </>
            }
            checked={marks.markOf(id) !== undefined}
            onChange={(event) => marks.mark(id, event.currentTarget.checked ? 'asked' : undefined)}
          />
          <Button
            kind="quiet"
            size="small"
            aria-label={`Note the answer: ${text}`}
            onClick={() => {
              if (marks.markOf(id) === undefined) marks.mark(id, 'asked');
              onAnswer({ prompt: id, text, statement });
            }}
          >
            Note the answer
          </Button>
          {answered.has(id) && <Mark shape="tick">Answer noted</Mark>}
        </div>
      </li>
    ))}
  </ul>
);
