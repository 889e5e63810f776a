import { longDate } from '../../base/civil-date.ts';
import type { Remark } from '../../domain/records/bodies.ts';
import type { Block } from '../document.ts';
import { facts, plain, said, section } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { eachOnce, isAnswered } from './duty-facts.ts';
import { answerQuotes, sinceCheckRuns } from './fact-check.ts';
import { nameOf } from './planned.ts';
import { voiceRuns } from './voice.ts';

/** Strengths first: they are to be celebrated. A question without an answer stays open until somebody answers it. */
export const takeaways = (view: PartView): readonly Block[] => {
  const rows = (kind: Remark['kind'], term: string) =>
    remarksOf(view, kind).map(
      (remark) =>
        [
          term,
          said(remark, 'text', remark.body.text),
          ...voiceRuns(view, remark),
          ...sinceCheckRuns(view, remark),
        ] as const,
    );
  const open = eachOnce(
    view,
    view.questions.filter((question) => !isAnswered(view, question)),
  ).map(
    ([question]) =>
      [
        'Still open',
        said(question, 'text', question.body.text),
        ...(question.body.statement ? [plain(` (${nameOf(view, question.body.statement)})`)] : []),
        ...sinceCheckRuns(view, question),
      ] as const,
  );
  return section(
    'Strengths, lessons and questions',
    'takeaways',
    facts([
      ...rows('strength', 'Strengths'),
      ...rows('impact', 'For pupils'),
      ...rows('learned', 'What I learned'),
      ...open,
    ]),
  );
};

const matterWords = {
  'matter-note': 'To note',
  'matter-discuss': 'To discuss',
  'matter-decide': 'To decide',
} as const;

export const matters = (view: PartView): readonly Block[] =>
  section(
    'Matters for the board',
    'matters',
    facts(
      (['matter-decide', 'matter-discuss', 'matter-note'] as const).flatMap((kind) =>
        remarksOf(view, kind).map(
          (remark) =>
            [
              matterWords[kind],
              said(remark, 'text', remark.body.text),
              ...voiceRuns(view, remark),
              ...sinceCheckRuns(view, remark),
            ] as const,
        ),
      ),
    ),
  );

/** The school's own words, unaltered and marked as theirs. */
export const comments = (view: PartView): readonly Block[] =>
  section('The school’s comment', 'comment', [
    ...remarksOf(view, 'comment').map(
      (remark): Block => ({
        kind: 'quote',
        runs: [said(remark, 'text', remark.body.text)],
        by: remark.body.theirs
          ? `${remark.body.theirs.role}, ${longDate(remark.body.theirs.on)}`
          : 'The school',
      }),
    ),
    ...answerQuotes(view),
  ]);

const remarksOf = (view: PartView, kind: Remark['kind']) =>
  view.remarks.filter(({ body }) => body.kind === kind).sort((a, b) => a.body.order - b.body.order);
