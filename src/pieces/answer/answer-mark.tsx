import type { AssuranceAnswer } from '../../domain/records/bodies.ts';
import type { DocumentAnswer } from '../../domain/tally/standing-assurance.ts';
import { answerWords, documentAnswerWords } from '../../domain/words.ts';
import { Mark, type MarkProps } from '../../ui/words/mark.tsx';

type Look = Pick<MarkProps, 'shape' | 'tone'>;

export const answerLooks: Record<AssuranceAnswer, Look> = {
  assured: { shape: 'filled', tone: 'good' },
  partly: { shape: 'half', tone: 'attention' },
  'not-yet': { shape: 'ring', tone: 'attention' },
  'cannot-tell': { shape: 'ask', tone: 'plain' },
  'not-looked-at': { shape: 'ring', tone: 'faint' },
  'does-not-apply': { shape: 'dash', tone: 'faint' },
};

export const documentLooks: Record<DocumentAnswer, Look> = {
  'in-place': { shape: 'filled', tone: 'good' },
  'due-for-renewal': { shape: 'due', tone: 'attention' },
  'not-in-place': { shape: 'ring', tone: 'attention' },
  'not-looked-at': { shape: 'ring', tone: 'faint' },
};

/** The answer to "How assured am I?": word and shape first, colour last. */
export const AnswerMark = ({ answer }: { readonly answer: AssuranceAnswer }) => (
  <Mark {...answerLooks[answer]}>{answerWords[answer]}</Mark>
);

export const DocumentAnswerMark = ({ answer }: { readonly answer: DocumentAnswer }) => (
  <Mark {...documentLooks[answer]}>{documentAnswerWords[answer]}</Mark>
);

export const TwoViewsMark = () => (
  <Mark shape="two" tone="attention">
    Two views
  </Mark>
);
