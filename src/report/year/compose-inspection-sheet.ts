import { type CivilDate, longDate } from '../../base/civil-date.ts';
import { becameWords } from '../../domain/became-words.ts';
import type { Duty } from '../../domain/content/content.ts';
import { checkedOn } from '../../domain/content/stamp.ts';
import { stampWithWording } from '../../domain/content/stamp-words.ts';
import { sourcesInWords } from '../../domain/duty-facts.ts';
import type { School } from '../../domain/records/bodies.ts';
import { lookingWords } from '../../domain/words.ts';
import type { DayLooked } from '../../domain/year/days-looked.ts';
import { answerInWords } from '../../domain/year/glance-words.ts';
import { withCode } from '../code.ts';
import type { Block, ReportDocument, Run } from '../document.ts';
import { fileName } from '../file-name.ts';
import { type Fact, facts, heading, plain, said, strong } from '../runs.ts';
import { type DutyStory, dutyStories } from './duty-story.ts';
import type { OpenSchool } from './open-school.ts';
import { linesOf, shorten } from './shorten.ts';

export interface InspectionView {
  readonly school: School;
  /** A sheet each, in this order. */
  readonly duties: readonly Duty[];
  readonly open: OpenSchool;
  readonly madeOn: CivilDate;
  readonly content: string;
}

/** "How do we know?": for each duty when somebody last looked, what was asked, what was agreed, what came of it. */
export const composeInspectionSheet = (view: InspectionView): ReportDocument => {
  const { school, duties, open, madeOn, content } = view;
  const [only, ...others] = duties;
  const isOne = only !== undefined && others.length === 0;
  const title = isOne ? `How do we know? ${only.short}` : 'How do we know? A sheet for each duty';
  return withCode({
    format: 1,
    kind: 'inspection-sheet',
    lang: 'en-GB',
    title,
    school: school.name,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark: '',
    on: madeOn,
    content,
    lawDate: duties.flatMap((duty) => checkedOn(duty) ?? []).sort()[0] ?? '',
    fileName: fileName('SEND-{kind}_{school}_{date}', {
      kind: isOne ? `how-do-we-know-${only.short}` : 'how-do-we-know',
      school: school.name,
      date: madeOn,
      version: 1,
      mark: '',
      partLabel: '',
    }),
    blocks: [
      heading(1, title, 'title'),
      ...dutyStories(duties, open, madeOn).flatMap((story, place): readonly Block[] => [
        ...(place > 0 ? [{ kind: 'break' } as const] : []),
        ...(isOne ? [] : [heading(2, story.duty.short, `duty-${story.duty.id}`)]),
        ...oneSide(story, view),
      ]),
    ],
    leftOut: [],
  });
};

/** How much of it stands on the sheet: how many of each thing, and how long a text may be. */
interface Room {
  readonly each: number;
  readonly letters: number;
}

const whole = Number.POSITIVE_INFINITY;
const rooms: readonly Room[] = [
  { each: 4, letters: whole },
  { each: 3, letters: whole },
  { each: 2, letters: whole },
  { each: 3, letters: 400 },
  { each: 2, letters: 300 },
  { each: 2, letters: 180 },
];
const least: Room = { each: 1, letters: 180 };

/** Lines of a page beneath its headings, fewer than there are, so that the estimate errs towards one side. */
const linesOfPage = 39;

const oneSide = (story: DutyStory, view: InspectionView): readonly Block[] => {
  const room = rooms.find((one) => heightOf(blocksOf(story, view, one)) <= linesOfPage) ?? least;
  const isCut =
    room.letters !== whole ||
    [story.questions, story.actions, story.impact].some((rows) => rows.length > room.each);
  return [
    ...blocksOf(story, view, room),
    {
      kind: 'paragraph',
      tone: 'small',
      runs: [plain(`${standing}${isCut ? ` ${cutWords}` : ''}`)],
    },
  ];
};

const standing =
  'From what is open to everybody in the notebook. A governor’s own view on the day, not an inspection.';
const cutWords = 'Shortened to one side: the newest first; all of it stands in the notebook.';

const blocksOf = (story: DutyStory, view: InspectionView, room: Room): readonly Block[] => {
  const { duty, questions, actions, impact } = story;
  const cut = (text: string) => shorten(text, room.letters);
  return [
    ...facts([
      [stampWithWording(duty, view.school.type), plain(cut(duty.text))],
      ['How assured?', ...answerRuns(story, cut)],
    ]),
    lookTable(story.looks.slice(0, 3)),
    ...facts([
      ...questions.slice(0, room.each).map((question) => questionFact(question, cut)),
      ...actions.slice(0, room.each).map((action) => actionFact(action, cut)),
      ...impact
        .slice(0, room.each)
        .map(
          ({ remark, on }): Fact => [
            'Impact',
            said(remark, 'text', cut(remark.body.text)),
            plain(`\nSaid of the whole of what was looked at on ${longDate(on)}.`),
          ],
        ),
    ]),
  ];
};

const answerRuns = ({ answer, reason }: DutyStory, cut: (text: string) => string): readonly Run[] => [
  strong(
    answerInWords(answer) ||
      (answer.kind === 'document' ? 'Not looked at' : 'Not looked at this school year'),
  ),
  ...(answer.kind === 'document' && answer.dated ? [plain(`, dated ${longDate(answer.dated)}`)] : []),
  ...(answer.kind === 'document' && answer.nextReview
    ? [plain(`; next review ${longDate(answer.nextReview)}`)]
    : []),
  ...(reason ? [plain('\n'), said(reason, 'reason', cut(reason.body.reason))] : []),
];

const lookTable = (looks: readonly DayLooked[]): Block =>
  looks.length === 0
    ? { kind: 'paragraph', runs: [plain('No look at this duty is recorded.')] }
    : {
        kind: 'table',
        caption: looks.length === 1 ? 'When somebody looked' : `The last ${looks.length} days of looking`,
        columns: [
          { head: 'Day', width: 0.26 },
          { head: 'How', width: 0.34 },
          { head: 'Sources of evidence', width: 0.4 },
        ],
        rows: looks.map(({ on, kinds, sources }) => [
          { runs: [plain(longDate(on))], head: true },
          { runs: [plain(kinds.map((kind) => lookingWords[kind]).join(', ') || 'Looked at')] },
          { runs: [plain(capital(sourcesInWords(sources)) || 'No source noted')] },
        ]),
      };

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const questionFact = (
  { text, askings, answers }: DutyStory['questions'][number],
  cut: (text: string) => string,
): Fact => {
  const asked = askings.findLast(({ isAhead }) => !isAhead) ?? askings.at(-1);
  const answer = answers.at(-1);
  const isAsked = answer !== undefined || asked?.isAsked === true;
  return [
    isAsked ? 'Asked' : 'Question',
    ...(asked ? [{ text: cut(text), from: { record: asked.question.record, field: 'text' } }] : []),
    ...(asked ? [plain(`\n${isAsked ? 'Asked' : 'Taken along'} on ${longDate(asked.on)}.`)] : []),
    ...(answer
      ? [
          plain(' Answer: '),
          {
            text: cut(answer.text),
            from: { record: answer.record, field: answer.kind === 'note' ? 'text' : 'answer' },
          },
        ]
      : []),
  ];
};

const actionFact = (
  { action, news, isOpen, overdue }: DutyStory['actions'][number],
  cut: (text: string) => string,
): Fact => {
  const { text, ownerRole, due } = action.body;
  const [last] = news;
  return [
    'Action',
    said(action, 'text', cut(text)),
    plain('\n'),
    ...(ownerRole.trim() ? [said(action, 'ownerRole', cut(ownerRole)), plain('. ')] : []),
    plain(due ? `Due ${longDate(due)}${overdue > 0 ? ', overdue' : ''}. ` : ''),
    plain(last ? `${becameWords[last.body.state]}, ${longDate(last.body.on)}` : isOpen ? 'Open' : ''),
    ...(last?.body.text.trim() ? [plain(': '), said(last, 'text', cut(last.body.text))] : [plain('.')]),
  ];
};

/** Lines that blocks take in the drawing, near enough. */
const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
    if (block.kind === 'facts')
      return sum + block.facts.reduce((lines, { runs }) => lines + linesOf(words(runs), 62) + 0.4, 0.5);
    if (block.kind === 'table')
      return (
        sum +
        3.2 +
        block.rows.reduce((lines, [, , last]) => lines + linesOf(words(last?.runs ?? []), 28) + 0.7, 0)
      );
    return sum + 1.5;
  }, 0);
