import { type CivilDate, longDate } from '../../../base/civil-date.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { answerWords, changeWords } from '../../../domain/words.ts';
import { type AnswersInYear, answersInYear, hasMoved } from '../../../domain/year/answers-in-year.ts';
import type { Block } from '../../document.ts';
import type { Kept } from '../../looking-view.ts';
import { type Fact, facts, paragraph, plain, said, section, strong } from '../../runs.ts';
import { tallyIn } from '../duty-story.ts';
import { knownOf } from '../open-school.ts';
import type { AnnualFacts } from './annual-view.ts';

/** How the answers went through the year, in the order of the duties: what moved, and what stayed. */
export const moved = (view: AnnualFacts): readonly Block[] => {
  const { open, asAt, rows } = view;
  const known = knownOf(open);
  const all = rows
    .flatMap(({ rows: inPart }) => inPart.map(({ duty }) => duty))
    .map((duty) => ({ duty, went: answersInYear(duty, tallyIn(open, duty.id), { asAt, known }) }))
    .filter(({ went }) => went.steps.length > 0);
  const stayed = all.filter(({ went }) => !hasMoved(went));
  return section('How the answers moved', 'moved', [
    ...facts(all.filter(({ went }) => hasMoved(went)).map(({ duty, went }) => movedFact(duty, went, view))),
    ...named(
      'As in the year before',
      stayed.filter(({ went }) => went.before !== ''),
    ),
    ...named(
      'With no answer from the year before to compare',
      stayed.filter(({ went }) => went.before === ''),
    ),
  ]);
};

interface Went {
  readonly duty: Duty;
  readonly went: AnswersInYear;
}

const named = (words: string, some: readonly Went[]): readonly Block[] =>
  some.length === 0
    ? []
    : [
        paragraph(
          strong(`${words}: `),
          plain(`${some.map(({ duty, went }) => `${duty.short} (${went.steps[0]?.words})`).join('; ')}.`),
        ),
      ];

const movedFact = (duty: Duty, { before, steps }: AnswersInYear, view: AnnualFacts): Fact => {
  const reasons = reasonsOf(duty, view);
  return [
    duty.short,
    plain(`When the year before ended: ${before || 'no answer'}.`),
    ...steps.flatMap(({ on, words }) => [plain(`\n${longDate(on)}: `), strong(words), plain('.')]),
    ...reasons.flatMap((one) => [
      plain(`\n${longDate(one.body.on)}, ${answerWords[one.body.answer].toLowerCase()}`),
      plain(one.body.change ? ` (${changeWords[one.body.change].toLowerCase()}): ` : ': '),
      said(one, 'reason', one.body.reason.trim()),
    ]),
  ];
};

/** Why, in the governors' own words, of this year's answers; oldest first. */
const reasonsOf = (duty: Duty, { open, from, asAt }: AnnualFacts): readonly Kept<'assurance'>[] =>
  open.assurances
    .filter(
      ({ body }) => body.statement === duty.id && isWithin(body.on, from, asAt) && body.reason.trim() !== '',
    )
    .sort(
      (one, other) =>
        one.body.on.localeCompare(other.body.on) ||
        one.createdAt.localeCompare(other.createdAt) ||
        one.record.localeCompare(other.record),
    );

export const isWithin = (day: CivilDate, from: CivilDate, to: CivilDate): boolean => day >= from && day <= to;
