import { useCallback, useMemo } from 'react';
import { appliesToSchool } from '../../domain/content/applies.ts';
import { type Duty, takesMark } from '../../domain/content/content.ts';
import { questionsFor, wordsById } from '../../domain/content/questions.ts';
import type { Looking } from '../../domain/records/bodies.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import { AcronymText } from '../../pieces/acronym-text/acronym-text.tsx';
import { PromptMarks } from '../../pieces/prompt-marks/prompt-marks.tsx';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';

type Focus = Looking['focus'][number];
type Words = ReturnType<typeof wordsById>;

/** The duties a looking is about. The library is read once for all of them: their questions are linked from it. */
export const FocusDuties = ({
  looking,
  duties,
}: {
  readonly looking: Current<'looking'>;
  readonly duties: readonly Duty[];
}) => {
  const { content } = useServices();
  const marks = useRecords({ type: 'mark', looking: looking.record, limit: 200 });
  const library = useLoaded(
    useCallback(() => content.frameworks(), [content]),
    'go-without',
  );
  const words = useMemo(() => wordsById(library ?? []), [library]);
  return looking.body.focus.map((focus) => (
    <FocusDuty
      key={focus.statement}
      focus={focus}
      duty={duties.find(({ id }) => id === focus.statement)}
      looking={looking}
      words={words}
      marks={marks ?? []}
    />
  ));
};

/** A duty in focus: questions first, then what one might see. */
const FocusDuty = ({
  focus,
  duty,
  looking,
  words,
  marks,
}: {
  readonly focus: Focus;
  readonly duty: Duty | undefined;
  readonly looking: Current<'looking'>;
  readonly words: Words;
  readonly marks: readonly Current<'mark'>[];
}) => {
  const { notebook, clock } = useServices();
  const { place, school } = useHere();
  const questions = useMemo(() => (duty ? questionsFor(duty, words) : []), [duty, words]);
  const prompts =
    duty?.prompts.filter((prompt) => takesMark(prompt) && appliesToSchool(prompt, school).applies) ?? [];

  return (
    <Card
      as="section"
      title={duty?.short ?? 'In focus'}
      trailing={<a href={`#${to.duty(focus.statement)}`}>Whole duty</a>}
    >
      <p>
        <AcronymText>{focus.wording}</AcronymText>
      </p>
      {questions.length > 0 && (
        <Disclosure summary="Ask" meta={`${questions.length} questions`} open>
          <ul className="stack-tight">
            {questions.map((question) => (
              <li key={question}>
                <AcronymText>{question}</AcronymText>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {prompts.length > 0 && (
        <Disclosure summary="You might see" meta={`${prompts.length}`}>
          <PromptMarks
            prompts={prompts}
            markOf={(prompt) => marks.find((mark) => mark.body.prompt === prompt)?.body.value}
            onMark={(prompt, value) => {
              const record =
                marks.find((mark) => mark.body.prompt === prompt && mark.author === place.person)?.record ??
                notebook.meetingRecord('mark', [place.person, place.school, prompt, looking.record]);
              void (value
                ? notebook.save({
                    type: 'mark',
                    record,
                    fields: {
                      school: place.school,
                      prompt,
                      looking: looking.record,
                      value,
                      on: clock.today(),
                    },
                  })
                : notebook.remove(record));
            }}
          />
        </Disclosure>
      )}
    </Card>
  );
};
