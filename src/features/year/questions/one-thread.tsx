import { longDate } from '../../../base/civil-date.ts';
import { type Asking, type QuestionThread, questionFor } from '../../../domain/actions/question-threads.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { lookingTitle } from '../../../domain/looking.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { lookingWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { Entry } from '../../../ui/words/entry.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { OfDuties } from '../where-from.tsx';
import { AnswerBox } from './answer-box.tsx';

/** One question: each visit it was taken to, and what was answered. On paper nothing is said of a visit that is not known. */
export const OneThread = ({
  thread,
  next,
  duties,
  school,
  onTouched,
}: {
  readonly thread: QuestionThread;
  /** The next planned looking at this school. */
  readonly next: Current<'looking'> | undefined;
  readonly duties: readonly Duty[];
  /** Named where the board has more than one. */
  readonly school: string | undefined;
  /** Left out on paper, where nothing can be done. */
  readonly onTouched?: () => void;
}) => {
  const { notebook } = useServices();
  const { board } = useHere();
  const { answers } = thread;
  const askings = onTouched ? thread.askings : thread.askings.filter(({ looking }) => looking);
  const about = thread.statement ? [thread.statement] : [];
  const takeAlong = async (looking: Current<'looking'>) => {
    const record = notebook.meetingRecord('question', [looking.record, thread.id]);
    const part = startingPart(looking.body, thread);
    await notebook.save({ type: 'question', record, fields: questionFor(looking, thread, part) });
  };
  const isTaken = askings.some(({ looking }) => looking?.record === next?.record);
  return (
    <Card
      as="li"
      title={thread.text}
      trailing={
        <span className="cluster">
          {thread.part === 2 && <Mark>{board.partLabel}</Mark>}
          <ThreadMark thread={thread} />
        </span>
      }
    >
      <ul className="year-askings small soft">
        {askings.map((asking, place) => (
          <li key={asking.question.record}>
            {askedWords(asking, place > 0)} <AskedAt asking={asking} />
            {place === 0 && <OfDuties statements={about} duties={duties} />}
          </li>
        ))}
        {askings.length === 0 && about.length > 0 && (
          <li>
            <OfDuties begins statements={about} duties={duties} />
          </li>
        )}
        {school && <li>{school}</li>}
      </ul>
      {answers.map(({ record, kind, text, on, part }) => (
        <Entry
          key={`${kind} ${record}`}
          meta={
            kind === 'note' || askings.some(({ question }) => question.record === record)
              ? `Answer, ${longDate(on)}`
              : 'Answer'
          }
          actions={
            <>
              {part === 2 && <Mark>{board.partLabel}</Mark>}
              {kind === 'note' && onTouched && (
                <ButtonLink
                  kind="quiet"
                  size="small"
                  href={`#${to.note(record)}`}
                  aria-label={`Open the note: ${text.slice(0, 40)}`}
                >
                  Open the note
                </ButtonLink>
              )}
            </>
          }
        >
          {text}
        </Entry>
      ))}
      {thread.isOpen && next && !isTaken && onTouched && (
        <div>
          <Button onClick={() => void takeAlong(next)}>
            Take it to the {lookingWords[next.body.kind].toLowerCase()} on {longDate(next.body.on)}
          </Button>
        </div>
      )}
      {onTouched && <AnswerBox question={thread.answerIn} about={thread.text} onTouched={onTouched} />}
    </Card>
  );
};

const askedWords = ({ isAhead, isAsked }: Asking, again: boolean): string => {
  if (isAhead) return again ? 'To be asked again at' : 'To be asked at';
  if (isAsked) return again ? 'Asked again at' : 'Asked at';
  return again ? 'Taken again to' : 'Taken to';
};

const AskedAt = ({ asking: { looking, on } }: { readonly asking: Asking }) =>
  looking ? (
    <a href={`#${to.looking(looking.record)}`}>
      {lookingTitle(looking.body)}, {longDate(on)}
    </a>
  ) : (
    <>a visit that is not on this device, {longDate(on)}</>
  );

const ThreadMark = ({ thread: { isOpen, askings } }: { readonly thread: QuestionThread }) => {
  if (!isOpen)
    return (
      <Mark shape="tick" tone="good">
        Answered
      </Mark>
    );
  return askings.at(-1)?.isAhead ? (
    <Mark shape="due" tone="teal">
      To be asked
    </Mark>
  ) : (
    <Mark shape="ask">No answer yet</Mark>
  );
};
