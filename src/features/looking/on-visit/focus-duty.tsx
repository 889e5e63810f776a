import { useMemo } from 'react';
import { appliesToSchool } from '../../../domain/content/applies.ts';
import { type Duty, everyPrompt, takesMark } from '../../../domain/content/content.ts';
import { askableFor, wordsById } from '../../../domain/content/questions.ts';
import type { Looking } from '../../../domain/records/bodies.ts';
import { useFrameworks } from '../../../here/frameworks.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { PromptMarks } from '../../../pieces/prompt-marks/prompt-marks.tsx';
import { to } from '../../../routes.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import type { Answering } from './answering.tsx';
import { QuestionsToAsk } from './questions-to-ask.tsx';
import { type Marks, useMarks } from './use-marks.ts';

type Focus = Looking['focus'][number];
type Words = ReturnType<typeof wordsById>;

interface Asking {
  readonly looking: Current<'looking'>;
  readonly notes: readonly Current<'note'>[];
  readonly onAnswer: (answering: Answering) => void;
}

/** The duties a looking is about, in the order they were planned, and the questions that belong to none of them. */
export const FocusDuties = ({
  looking,
  duties,
  notes,
  onAnswer,
}: Asking & { readonly duties: readonly Duty[] }) => {
  const marks = useMarks(looking);
  const chosen = useRecords({ type: 'question', looking: looking.record, limit: 200 });
  const library = useFrameworks('go-without');
  const words = useMemo(() => wordsById(library ?? []), [library]);
  const answered = useMemo(() => new Set(notes.flatMap(({ body }) => body.prompt ?? [])), [notes]);
  // What was picked comes first: drawn later, it would push away what a thumb is about to touch.
  if (!chosen) return null;
  const questions = [...chosen]
    .filter(({ body }) => body.text.trim() !== '')
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  const focus = [...looking.body.focus].sort((one, other) => one.order - other.order);
  const others = questions.filter(({ body }) => focus.every(({ statement }) => statement !== body.statement));
  const asking = { marks, answered, onAnswer };
  return (
    <>
      {focus.map((one) => (
        <FocusDuty
          key={one.statement}
          focus={one}
          duty={duties.find(({ id }) => id === one.statement)}
          words={words}
          chosen={questions.filter(({ body }) => body.statement === one.statement)}
          {...asking}
        />
      ))}
      {others.length > 0 && (
        <Card as="section" title="Other questions to ask">
          <QuestionsToAsk questions={others.map(asAskable)} {...asking} />
        </Card>
      )}
    </>
  );
};

/** Known by what it was taken from, as on the printed sheet; only one's own is known by itself. */
const asAskable = ({ record, body }: Current<'question'>) => ({ id: body.from ?? record, text: body.text });

/** A duty in focus: questions first, then what one might see. */
const FocusDuty = ({
  focus,
  duty,
  words,
  chosen,
  marks,
  ...asking
}: {
  readonly focus: Focus;
  readonly duty: Duty | undefined;
  readonly words: Words;
  /** Questions picked while planning; where there are none, the duty's own stand open. */
  readonly chosen: readonly Current<'question'>[];
  readonly marks: Marks;
  readonly answered: ReadonlySet<string>;
  readonly onAnswer: (answering: Answering) => void;
}) => {
  const { school } = useHere();
  const picked = chosen.map(asAskable);
  const usual = (duty ? askableFor(duty, words) : []).filter(
    ({ id, text }) => !chosen.some(({ body }) => body.from === id || body.text === text),
  );
  // One that was hidden since it was marked here stays, with its mark.
  const prompts = (duty ? everyPrompt(duty) : []).filter(
    (prompt) =>
      takesMark(prompt) &&
      appliesToSchool(prompt, school).applies &&
      (!prompt.hidden || marks.markOf(prompt.id) !== undefined),
  );
  const marked = prompts.filter(({ id }) => marks.markOf(id)).length;
  const list = { statement: focus.statement, marks, ...asking };

  return (
    <Card
      as="section"
      title={duty?.short ?? 'In focus'}
      trailing={<a href={`#${to.duty(focus.statement)}`}>Whole duty</a>}
    >
      <p>
        <AcronymText>{focus.wording}</AcronymText>
      </p>
      {picked.length > 0 && <QuestionsToAsk questions={picked} {...list} />}
      {usual.length > 0 && (
        <Disclosure
          summary={picked.length > 0 ? 'More to ask' : 'Ask'}
          meta={usual.length === 1 ? '1 question' : `${usual.length} questions`}
          open={picked.length === 0}
        >
          <QuestionsToAsk questions={usual} {...list} />
        </Disclosure>
      )}
      {prompts.length > 0 && (
        <Disclosure
          summary="You might see"
          meta={marked > 0 ? `${marked} of ${prompts.length}` : `${prompts.length}`}
        >
          <PromptMarks prompts={prompts} markOf={marks.markOf} onMark={marks.mark} />
        </Disclosure>
      )}
    </Card>
  );
};
