import { type CivilDate, longDate } from '../base/civil-date.ts';
import { type Duty, everyPrompt, type Prompt, takesMark } from '../domain/content/content.ts';
import type { DutyPart } from '../domain/content/duty-list.ts';
import { stampWithWording } from '../domain/content/stamp-words.ts';
import { sourcesInWords } from '../domain/duty-facts.ts';
import type { Mark, School } from '../domain/records/bodies.ts';
import { answerWords, documentAnswerWords, lookingWords } from '../domain/words.ts';
import { answerInWords } from '../domain/year/glance-words.ts';
import { withCode } from './code.ts';
import type { Block, ReportDocument } from './document.ts';
import { fileName } from './file-name.ts';
import { type Fact, facts, heading, paragraph, plain, said, strong } from './runs.ts';
import { type DutyStory, dutyStories } from './year/duty-story.ts';
import type { OpenSchool } from './year/open-school.ts';
import { lawDateOfDuties } from './year/standing.ts';

export interface ChecklistView {
  readonly school: School;
  readonly parts: readonly DutyPart[];
  /** Left out: to be filled in by hand. */
  readonly open?: OpenSchool | undefined;
  readonly madeOn: CivilDate;
  readonly content: string;
}

/** Every duty with its prompts: empty, with boxes and lines for the hand, or as it stands in the notebook. */
export const composeChecklist = (view: ChecklistView): ReportDocument => {
  const { school, parts, open, madeOn, content } = view;
  const duties = parts.flatMap((part) => part.duties);
  const stories = new Map(
    open ? dutyStories(duties, open, madeOn).map((story) => [story.duty.id, story] as const) : [],
  );
  const marks = newestMarks(open);
  const title = open ? 'The SEND checklist, as it stands' : 'The SEND checklist, to fill in';
  return withCode({
    format: 1,
    kind: 'checklist',
    lang: 'en-GB',
    title,
    school: school.name,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark: '',
    on: madeOn,
    content,
    lawDate: lawDateOfDuties(duties),
    fileName: fileName('SEND-{kind}_{school}_{date}', {
      kind: open ? 'checklist' : 'checklist-to-fill-in',
      school: school.name,
      date: madeOn,
      version: 1,
      mark: '',
      partLabel: '',
    }),
    blocks: [
      heading(1, title, 'title'),
      { kind: 'paragraph', tone: 'lead', runs: [plain(open ? asItStands : toFillIn)] },
      ...parts.flatMap((part): readonly Block[] => [
        heading(2, part.title, `part-${part.id}`),
        ...part.duties.flatMap((duty) => {
          const story = stories.get(duty.id);
          return [
            heading(3, duty.short, `duty-${duty.id}`),
            ...(story ? filled(duty, story, marks, school) : blank(duty, school)),
          ];
        }),
      ]),
    ],
    leftOut: [],
  });
};

const asItStands =
  'From what is open to everybody in the notebook. Each answer is a governor’s own view on the day; not an inspection.';
const toFillIn =
  'No names or initials of pupils. Write about the arrangement, not the person. Nobody has to fill in all of it.';

const practiceBoxes = [
  answerWords.assured,
  answerWords.partly,
  answerWords['not-yet'],
  answerWords['cannot-tell'],
];
const documentBoxes = [
  documentAnswerWords['in-place'],
  documentAnswerWords['due-for-renewal'],
  documentAnswerWords['not-in-place'],
];
/** Lines to write on beneath a duty. */
const lines = 2;

const questionsOf = ({ prompts }: Duty): readonly Prompt[] =>
  prompts.filter(({ kind }) => kind === 'question');

const toAsk = (duty: Duty): readonly Block[] =>
  questionsOf(duty).length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: questionsOf(duty).map(({ text }) => [plain(text)]) }];

const blank = (duty: Duty, { type }: School): readonly Block[] => [
  paragraph(strong(`${stampWithWording(duty, type)}: `), plain(duty.text)),
  ...toAsk(duty),
  ...duty.prompts.filter(takesMark).map(
    ({ text }): Block => ({
      kind: 'write-in',
      number: '',
      runs: [plain(text)],
      boxes: [
        markWords.seen.toLowerCase(),
        markWords.asked.toLowerCase(),
        markWords['not-seen'].toLowerCase(),
      ],
      lines: 0,
    }),
  ),
  {
    kind: 'write-in',
    number: '',
    runs: [
      plain(
        duty.answers === 'document'
          ? 'The document, its date and who approved it'
          : 'How assured am I, and from what?',
      ),
    ],
    boxes: duty.answers === 'document' ? documentBoxes : practiceBoxes,
    lines,
  },
];

const markWords: Record<Mark['value'], string> = {
  seen: 'Seen',
  asked: 'Asked for',
  'not-seen': 'Not seen',
};

type Marks = ReadonlyMap<string, Mark>;

const newestMarks = (open: OpenSchool | undefined): Marks => {
  const newest = new Map<string, Mark>();
  const rows = [...(open?.marks ?? [])].sort(
    (one, other) =>
      one.body.on.localeCompare(other.body.on) ||
      one.at.localeCompare(other.at) ||
      one.record.localeCompare(other.record),
  );
  for (const { body } of rows) newest.set(body.prompt, body);
  return newest;
};

const filled = (
  duty: Duty,
  { answer, reason, looks: [last] }: DutyStory,
  marks: Marks,
  { type }: School,
): readonly Block[] => [
  ...facts([
    [stampWithWording(duty, type), plain(duty.text)],
    [
      duty.answers === 'document' ? 'In place?' : 'How assured?',
      strong(
        answerInWords(answer) ||
          (answer.kind === 'document' ? 'Not looked at' : 'Not looked at this school year'),
      ),
      ...(reason ? [plain('\n'), said(reason, 'reason', reason.body.reason.trim())] : []),
    ],
    [
      'Last looked at',
      plain(
        last
          ? [
              `${longDate(last.on)}${last.kinds.length > 0 ? `, ${last.kinds.map((kind) => lookingWords[kind].toLowerCase()).join(', ')}` : ''}`,
              sourcesInWords(last.sources),
            ]
              .filter((words) => words !== '')
              .join(': ')
          : '',
      ),
    ],
    ...everyPrompt(duty)
      .filter((prompt) => takesMark(prompt) && (!prompt.hidden || marks.has(prompt.id)))
      .map(({ id, text }): Fact => {
        const mark = marks.get(id);
        return [
          mark ? markWords[mark.value] : 'No mark',
          plain(text),
          ...(mark ? [plain(` (${longDate(mark.on)})`)] : []),
        ];
      }),
  ]),
];
