import type { DutyAnswer } from '../../domain/duty-facts.ts';
import { AnswerMark, DocumentAnswerMark, TwoViewsMark } from '../../pieces/answer/answer-mark.tsx';
import { Mark } from '../../ui/words/mark.tsx';

/** The answer that stands this year, in words and shape. */
export const DutyAnswerMark = ({ answer }: { readonly answer: DutyAnswer }) => {
  switch (answer.kind) {
    case 'assurance':
      return <AnswerMark answer={answer.answer} />;
    case 'document':
      return <DocumentAnswerMark answer={answer.answer} />;
    case 'two-views':
      return <TwoViewsMark />;
    case 'no-answer':
      return (
        <Mark shape="ring" tone="faint">
          No answer yet
        </Mark>
      );
    case 'not-looked-at':
      return <AnswerMark answer="not-looked-at" />;
  }
};
