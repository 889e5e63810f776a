import { longDate } from '../../base/civil-date.ts';
import { lookingState } from '../../domain/looking.ts';
import { lookingWords } from '../../domain/words.ts';
import { yearGlance } from '../../domain/year/glance.ts';
import { termAt, termWords } from '../../domain/year/terms.ts';
import { withCode } from '../code.ts';
import type { Block, ReportDocument } from '../document.ts';
import { fileName } from '../file-name.ts';
import { glossary } from '../glossary.ts';
import { facts, heading, paragraph, plain, said, section } from '../runs.ts';
import { actionsOfYear } from './annual/actions-of-year.ts';
import { type AnnualFacts, type AnnualView, spanOf } from './annual/annual-view.ts';
import { isWithin, moved } from './annual/moved.ts';
import { notLooked } from './annual/not-looked.ts';
import { picture } from './annual/picture.ts';
import { reviews } from './annual/reviews.ts';
import { knownOf } from './open-school.ts';
import { answersAreViews, lawDateOfDuties, lawWords, noInspection, openOnly } from './standing.ts';

/** What a board looked at in a school year, how assured its governors are, and what is still open. */
export const composeAnnualReport = (view: AnnualView): ReportDocument => {
  const { school, year, mark, content, today } = view;
  const known = factsOf(view);
  const lawDate = lawDateOfDuties(view.parts.flatMap(({ duties }) => duties));
  const title = `SEND assurance in the school year ${year}`;
  const body = [
    heading(1, title, 'title'),
    ...opening(known),
    ...picture(known),
    ...moved(known),
    ...notLooked(known),
    ...reviews(known),
    ...actionsOfYear(known),
    ...steps(known),
    ...section(
      'About this report',
      'about',
      facts([
        ['What it is', plain(`${noInspection} ${openOnly}`)],
        ['The answers', plain(answersAreViews)],
        ['Words and law', plain(lawWords(content, lawDate, today))],
        ['Made on', plain(longDate(today))],
      ]),
    ),
  ];
  return withCode({
    format: 1,
    kind: 'annual',
    lang: 'en-GB',
    title,
    school: school.name,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark,
    on: known.asAt,
    content,
    lawDate,
    fileName: fileName(view.board.namePattern, {
      kind: `annual-report-${year}`,
      school: school.name,
      date: known.asAt,
      version: 1,
      mark,
      partLabel: '',
    }),
    blocks: [...body, ...glossary(body, view.acronyms), ...signatures(mark)],
    leftOut: [],
  });
};

const factsOf = (view: AnnualView): AnnualFacts => {
  const { open, schoolId, year, board, elsewhere } = view;
  const span = spanOf(view);
  const given = {
    school: schoolId,
    year,
    today: span.asAt,
    termStarts: board.termStarts,
    tallies: open.tallies,
    plans: open.plans.map(({ body }) => body),
    known: knownOf(open),
    elsewhere,
  };
  return {
    ...view,
    ...span,
    rows: view.parts.map((part) => ({ part, rows: yearGlance(part.duties, given) })),
  };
};

const opening = (view: AnnualFacts): readonly Block[] => {
  const { school, asAt, open, from } = view;
  const looked = open.lookings
    .filter(({ body }) => isWithin(body.on, from, asAt) && lookingState(body) !== 'planned')
    .sort((one, other) => one.body.on.localeCompare(other.body.on) || one.record.localeCompare(other.record));
  return [
    {
      kind: 'paragraph',
      tone: 'lead',
      runs: [plain('What the board’s governors looked at, how assured they are, and what is still open.')],
    },
    ...facts([
      ['School', plain(school.name)],
      ['As things stood on', plain(longDate(asAt))],
      ['Looked at', plain(coverageWords(view))],
    ]),
    ...section(
      'When somebody looked',
      'lookings',
      looked.length === 0
        ? [paragraph(plain('No visit, website check or paper is recorded in this year.'))]
        : [
            {
              kind: 'list',
              ordered: false,
              items: looked.map((looking) => [
                plain(`${longDate(looking.body.on)}: ${lookingWords[looking.body.kind]}`),
                ...(looking.body.purpose.trim()
                  ? [plain('. '), said(looking, 'purpose', looking.body.purpose.trim())]
                  : []),
              ]),
            },
          ],
    ),
  ];
};

/** What the trust looks at is not counted: nothing of it is missing here. */
const coverageWords = ({ rows, elsewhere }: AnnualFacts): string => {
  const count = (alsoAsked: boolean) => {
    const ours = rows
      .filter(({ part }) => part.alsoAsked === alsoAsked)
      .flatMap(({ rows: inPart }) => inPart)
      .filter(({ duty }) => !elsewhere?.has(duty.id));
    return { of: ours.length, looked: ours.filter(({ cells }) => cells.some(({ looked }) => looked)).length };
  };
  const duties = count(false);
  const also = count(true);
  return [
    `${duties.looked} of ${duties.of} duties of the checklist`,
    ...(also.of > 0 ? [`${also.looked} of ${also.of} that are also asked of boards`] : []),
  ].join('; ');
};

/** What head and SENCO will both do. The conversation it came from stays theirs. */
const steps = ({ open, from, asAt, board }: AnnualFacts): readonly Block[] => {
  const agreed = open.placings
    .filter(({ body }) => isWithin(body.on, from, asAt))
    .sort((one, other) => one.body.on.localeCompare(other.body.on) || one.record.localeCompare(other.record));
  return section(
    'Steps agreed',
    'steps',
    facts(
      agreed.map((placing) => [
        `${termWords[termAt(placing.body.on, board.termStarts).term]} term`,
        said(placing, 'step', placing.body.step?.trim() ?? ''),
        plain(`\nAgreed by the headteacher and the SENCO, ${longDate(placing.body.on)}.`),
      ]),
    ),
  );
};

/** A draft is for checking, not for signing. */
const signatures = (mark: AnnualView['mark']): readonly Block[] =>
  mark === 'DRAFT'
    ? []
    : [{ kind: 'signature', role: 'governor', label: 'Signed for the board by the reporting governor' }];
