import { useMemo } from 'react';
import type { Duty, Framework } from '../../../domain/content/content.ts';
import { questionsFor, wordsById } from '../../../domain/content/questions.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';

/** The duty's own questions come first; those of the library follow once it has been read. */
export const DutyQuestions = ({
  duty,
  frameworks,
}: {
  readonly duty: Duty;
  readonly frameworks: readonly Framework[] | undefined;
}) => {
  const words = useMemo(() => wordsById(frameworks ?? []), [frameworks]);
  const questions = questionsFor(duty, words);
  if (questions.length === 0) return null;
  return (
    <Section heading="Ask">
      <ul className="duty-questions">
        {questions.map((question) => (
          <li key={question}>
            <AcronymText>{question}</AcronymText>
          </li>
        ))}
      </ul>
    </Section>
  );
};
