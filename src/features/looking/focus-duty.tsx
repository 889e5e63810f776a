import { useCallback } from 'react';
import { appliesToSchool } from '../../domain/content/applies.ts';
import { type Framework, takesMark } from '../../domain/content/content.ts';
import { allDuties } from '../../domain/content/duty-list.ts';
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

/** A duty in focus: questions first, then what one might see. */
export const FocusDuty = ({
  focus,
  looking,
  frameworks,
}: {
  readonly focus: Looking['focus'][number];
  readonly looking: Current<'looking'>;
  readonly frameworks: readonly Framework[];
}) => {
  const { content, notebook, clock } = useServices();
  const { place, school } = useHere();
  const marks = useRecords({ type: 'mark', looking: looking.record, limit: 200 });
  const all = useLoaded(useCallback(() => content.frameworks(), [content]));
  const duty = allDuties(frameworks).find((one) => one.id === focus.statement);
  const questions = duty && all ? questionsFor(duty, wordsById(all)) : [];
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
            markOf={(prompt) => marks?.find((mark) => mark.body.prompt === prompt)?.body.value}
            onMark={(prompt, value) => {
              const record =
                marks?.find((mark) => mark.body.prompt === prompt && mark.author === place.person)?.record ??
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
