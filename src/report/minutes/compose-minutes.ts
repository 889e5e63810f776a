import { groupedCode, withCode } from '../code.ts';
import type { Block, ReportDocument, Run } from '../document.ts';
import { fileName } from '../file-name.ts';
import { heading, paragraph, plain } from '../runs.ts';
import { factsIn, firstLine, type ReadReport, readReport, tableIn, wordsOf } from './read-report.ts';

/**
 * Wording for the minutes of the meeting that has this report before it: in the past tense, with what the report says and
 * no more. What the meeting asked, heard and decided nobody here knows: it is left open in square brackets, which can be
 * read aloud, copied and searched for, as ruled lines cannot.
 */
export const composeMinutes = (report: ReportDocument): ReportDocument => {
  const read = readReport(report);
  const withheld = report.blocks.some(({ kind }) => kind === 'withheld');
  const leftOut = withheld ? ['Some matters were reported separately to the board.'] : [];
  return withCode({
    format: 1,
    kind: 'minutes',
    lang: report.lang,
    title: `Minute wording: ${report.title}`,
    school: report.school,
    part: report.part,
    partLabel: report.partLabel,
    edition: 'standard',
    // Minutes are a draft until the board approves them, whatever the report was.
    mark: 'DRAFT',
    on: report.on,
    content: report.content,
    lawDate: report.lawDate,
    fileName: fileName('SEND-{kind}_{school}_{date}', {
      kind: 'minute-wording',
      school: report.school,
      date: report.on,
      version: 1,
      mark: '',
      partLabel: report.partLabel,
    }),
    blocks: [
      heading(1, 'Minute wording', 'title'),
      { kind: 'paragraph', tone: 'small', runs: [plain(howToUse(report))] },
      heading(2, `[Item] ${report.title}`, 'item'),
      ...received(report, read),
      ...listed('The report recorded what had changed since last time:', changed(read)),
      ...listed('It followed up earlier actions:', followedUp(read)),
      ...listed('It recorded for each duty:', answered(read)),
      ...listed('It recorded as strengths:', read.said('takeaways', 'Strengths')),
      ...listed('It recorded for pupils:', read.said('takeaways', 'For pupils')),
      ...listed('These questions had stayed open:', read.said('takeaways', 'Still open')),
      ...commented(read),
      ...matters(read),
      heading(3, 'Questions and replies', 'questions'),
      paragraph(plain('A governor asked [question]. [Name or role] replied that [reply].')),
      ...actions(read),
      ...leftOut.map((text): Block => ({ kind: 'withheld', text })),
    ],
    leftOut,
  });
};

const howToUse = ({ mark, partLabel }: ReportDocument): string =>
  [
    'For the clerk to edit. It says what the report says; what the meeting asked, heard and decided is left open in square brackets.',
    ...(mark === 'DRAFT' ? ['The report was still a draft.'] : []),
    ...(partLabel ? [`For the minutes of ${partLabel} only.`] : []),
  ].join(' ');

/** Roles and names stand as the report has them; a confidential visit names nobody in the board's copy. */
const received = (report: ReportDocument, { section, said }: ReadReport): readonly Block[] => {
  const [by] = said('title', 'Visited by', 'Checked by', 'Read by');
  const [purpose] = said('title', 'Purpose');
  const lead = section('title').find((block) => block.kind === 'paragraph');
  const coverage = lead?.kind === 'paragraph' ? wordsOf(lead.runs).replace(/\.$/, '') : '';
  return [
    paragraph(
      plain(`The board [received] the report “${report.title}”`),
      ...(by ? [plain(' by '), ...by] : []),
      plain(` (code ${groupedCode(report.code)}).`),
    ),
    ...(purpose
      ? [paragraph(plain(report.kind === 'paper' ? 'The paper was: ' : 'Its purpose had been: '), ...purpose)]
      : []),
    ...(coverage ? [paragraph(plain(`How much had been looked at, in its words: “${coverage}”.`))] : []),
  ];
};

const listed = (intro: string, items: readonly (readonly Run[])[]): readonly Block[] =>
  items.length === 0 ? [] : [paragraph(plain(intro)), { kind: 'list', ordered: false, items }];

const changed = ({ section }: ReadReport) =>
  factsIn(section('changes')).map(({ term, runs }) => [plain(`${term}: `), ...runs]);

const followedUp = ({ section }: ReadReport) =>
  (tableIn(section('follow-up'))?.rows ?? []).map(([action, owner, due, now]) => [
    ...(action?.runs ?? []),
    plain(` (${[wordsOf(owner?.runs), dueWords(wordsOf(due?.runs))].filter(Boolean).join(', ')}): `),
    ...(now?.runs ?? []),
  ]);

const dueWords = (due: string): string => (/\d/.test(due) ? `due ${due}` : 'no date');

/** From the table of answers where there is one, which has every duty; else from under the one duty's heading. */
const answered = ({ section }: ReadReport): readonly (readonly Run[])[] => {
  const blocks = section('duties');
  const rows = tableIn(blocks)?.rows;
  if (rows)
    return rows.map(([duty, answer, evidence]) => {
      const rests = wordsOf(evidence?.runs);
      return [
        plain(`${wordsOf(duty?.runs)}: `),
        ...(answer?.runs ?? []),
        ...(rests ? [plain(` (${rests.charAt(0).toLowerCase()}${rests.slice(1)})`)] : []),
      ];
    });
  let duty = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') duty = block.text;
    if (block.kind !== 'facts') return [];
    return block.facts
      .filter(({ term }) => ['How assured am I?', 'Two views', 'In place?', 'Not looked at'].includes(term))
      .map(({ term, runs }) => [plain(`${duty}: ${term === 'Not looked at' ? term : firstLine(runs)}`)]);
  });
};

/** That the school commented, not what: its words stand in the report, word for word, and are not to be shortened. */
const commented = ({ section }: ReadReport): readonly Block[] => {
  const by = section('comment').flatMap((block) => (block.kind === 'quote' ? block.by : []));
  return by.length === 0
    ? []
    : [paragraph(plain(`The report carried the school’s comment word for word (${by.join('; ')}).`))];
};

const matters = ({ said }: ReadReport): readonly Block[] => [
  ...said('matters', 'To decide').flatMap((runs) => [
    paragraph(plain('For decision: '), ...runs),
    paragraph(plain('The board resolved [resolution].')),
  ]),
  ...said('matters', 'To discuss').flatMap((runs) => [
    paragraph(plain('For discussion: '), ...runs),
    paragraph(plain('The board discussed [what was said].')),
  ]),
  ...said('matters', 'To note').flatMap((runs) => [
    paragraph(plain('To note: '), ...runs),
    paragraph(plain('The board [noted] this.')),
  ]),
];

const columns = [
  { head: 'Action', width: 0.36 },
  { head: 'Owner', width: 0.17 },
  { head: 'Due', width: 0.17 },
  { head: 'How we will know', width: 0.3 },
];

/** What the visit had agreed, and a row for what the board adds. */
const actions = ({ section }: ReadReport): readonly Block[] => {
  const rows = tableIn(section('actions'))?.rows ?? [];
  return [
    heading(3, 'Actions', 'actions'),
    {
      kind: 'table',
      caption: rows.length > 0 ? 'Agreed before the meeting, and by the board' : 'Agreed by the board',
      columns,
      rows: [
        ...rows,
        ['[action]', '[owner]', '[date]', '[how the board will know]'].map((text) => ({
          runs: [plain(text)],
        })),
      ],
    },
  ];
};
