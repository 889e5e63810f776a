import { type CivilDate, longDate } from '../base/civil-date.ts';
import { inOrder } from '../domain/plan/planned-focus.ts';
import { timeWords } from '../domain/plan/time-budget.ts';
import type { Looking } from '../domain/records/bodies.ts';
import { withCode } from './code.ts';
import type { Block, ReportDocument } from './document.ts';
import { fileName } from './file-name.ts';
import { facts, heading, paragraph, plain, section } from './runs.ts';

export interface PreVisitNote {
  readonly looking: Looking;
  readonly school: string;
  /** Who comes, by name and role. */
  readonly visitors: readonly string[];
  readonly from: { readonly name: string; readonly role: string };
  readonly questions: readonly string[];
  readonly actions: readonly string[];
  readonly content: string;
  readonly lawDate: CivilDate;
}

/** What head and SENCO are told beforehand; short, and nothing in it asks them to prepare anything. */
export const composePreVisitNote = (note: PreVisitNote): ReportDocument => {
  const { looking, school, visitors, from } = note;
  const title = `A visit on ${longDate(looking.on)}`;
  const times = timeWords(looking);
  return withCode({
    format: 1,
    kind: 'pre-visit-note',
    lang: 'en-GB',
    title,
    school,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark: '',
    on: looking.on,
    content: note.content,
    lawDate: note.lawDate,
    fileName: fileName('SEND-{kind}_{school}_{date}', {
      kind: 'note-before-visit',
      school,
      date: looking.on,
      version: 1,
      mark: '',
      partLabel: '',
    }),
    blocks: [
      heading(1, title, 'title'),
      paragraph(plain('To the head teacher. Copy to the SENCO.')),
      ...facts([
        ['When', plain([longDate(looking.on), times].filter(Boolean).join(', '))],
        ['Who comes', plain(visitors.join('; '))],
        ['Hoping to meet', plain(looking.meet.join(', '))],
        ['What it is for', plain(looking.purpose.trim())],
        ['Improvement plan', plain(looking.priority?.trim() ?? '')],
        ...inOrder(looking.focus).map(({ wording }) => ['Looking at', plain(wording)] as const),
        ['Interests declared', plain(looking.interests?.trim() ?? '')],
      ]),
      ...listed('Questions I bring', 'questions', note.questions),
      ...listed('From last time', 'last-time', note.actions),
      ...listed('How I work', 'how', howIWork),
      paragraph(plain('If the day, the time or anything here does not suit, please say so.')),
      paragraph(plain([from.name, from.role].filter((words) => words.trim() !== '').join(', '))),
    ],
    leftOut: [],
  });
};

const howIWork = [
  'Nothing needs to be prepared for me. Papers that you have already are enough.',
  'I look at arrangements, not at lessons, members of staff or single pupils. A visit is not an inspection.',
  'I take notes on a phone, a tablet or paper. I write down no pupil names and photograph no pupils.',
  'You see what I write first: you and the SENCO can put facts right before the board reads it.',
  'If I hear something that worries me about a child, I tell the designated safeguarding lead at once.',
];

const listed = (title: string, id: string, texts: readonly string[]): readonly Block[] => {
  const items = texts.filter((text) => text.trim() !== '').map((text) => [plain(text.trim())]);
  return section(title, id, items.length > 0 ? [{ kind: 'list', ordered: false, items }] : []);
};
