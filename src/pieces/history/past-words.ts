import { type CivilDate, isCivilDate, longDate } from '../../base/civil-date.ts';
import { localTime } from '../../base/local-time.ts';
import { becameWords } from '../../domain/became-words.ts';
import { countHeads, type HeadMarks, headCountWords } from '../../domain/documents/tick-list.ts';
import { adoptionWords } from '../../domain/library/commitments.ts';
import { partReasonWords } from '../../domain/part-reason-words.ts';
import type { Board, BodyOf, Part, PartReason } from '../../domain/records/bodies.ts';
import { joinedDelegation } from '../../domain/trust/delegation.ts';
import { delegationInWords } from '../../domain/trust/delegation-words.ts';
import { answerWords, changeWords, lookingWords, sourceWords } from '../../domain/words.ts';
import { termWords } from '../../domain/year/terms.ts';
import { byTerm, joinedRows, type PlanRows } from '../../domain/year/year-plan.ts';
import type { PastNames, PastType } from './past-entry.ts';

export interface FieldWords<Value> {
  readonly term: string;
  say(value: Value, names: PastNames): string;
  /** In somebody's own words: what changed is shown word by word. */
  readonly isText?: boolean;
  /** Stands in every version shown, without its term. */
  readonly leads?: boolean;
  /** Two versions of it can both be kept. */
  readonly joined?: (values: readonly Value[]) => Value;
  /** Both can be kept though it does not lead: what two people set apart often does not touch. */
  readonly canJoin?: boolean;
  /** What goes without saying. */
  readonly usual?: Value;
  /** Something that happened, and not what somebody says of it: no going back takes it away. */
  readonly happened?: boolean;
}

type BodyWords<Body> = { readonly [Field in keyof Body]?: FieldWords<NonNullable<Body[Field]>> };

const same = (value: string): string => value;

const chosen = <Value extends string>(term: string, words: Record<Value, string>): FieldWords<Value> => ({
  term,
  say: (value) => words[value],
});
const written = (term: string): FieldWords<string> => ({ term, say: same, isText: true });
const day = (term: string): FieldWords<CivilDate> => ({ term, say: longDate });
/** The texts of all sides, one after the other. */
const told = (term: string): FieldWords<string> => ({
  term,
  say: same,
  isText: true,
  leads: true,
  joined: (texts) => [...new Set(texts.map((text) => text.trim()))].filter(Boolean).join('\n\n'),
});
const part: FieldWords<Part> = {
  term: 'Where it may be read',
  usual: 1,
  say: (value, { partLabel }) => (value === 2 ? partLabel || 'Part 2' : 'Board copy'),
  // Words of both sides may be read where the words of each may.
  joined: (parts) => (parts.includes(2) ? 2 : 1),
};

const whyApart: FieldWords<PartReason> = {
  ...chosen('Why not in the board copy', partReasonWords),
  joined: (all) => all.at(-1) ?? 'other',
};

/** What any of them named, once. */
const allOf = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

const outcomes = { agreed: 'Agreed', comment: 'They comment', 'no-reply': 'No reply' } as const;

const awards = { nasenco: 'NASENCO', 'npq-senco': 'NPQ for SENCOs', none: 'None yet' } as const;

const rowsWords = (rows: PlanRows, shortOf: (statement: string) => string): string =>
  rows.map(({ statement, how }) => `${shortOf(statement)} (${lookingWords[how].toLowerCase()})`).join(', ');

const marked = (heads: HeadMarks) => Object.keys(heads).map((id) => ({ id }));

/** All that either ticked; where the two say different things, nobody is sure. */
const agreedHeads = (sides: readonly HeadMarks[]): HeadMarks => {
  const both: HeadMarks = {};
  for (const side of sides)
    for (const [head, mark] of Object.entries(side))
      both[head] = both[head] === undefined || both[head] === mark ? mark : 'unsure';
  return both;
};

const boardKinds: Record<Board['kind'], string> = {
  'governing-body': 'A governing body',
  trust: 'A trust board',
  'local-body': 'A local body',
};

const photoPolicies: Record<Board['photoPolicy'], string> = {
  none: 'None',
  documents: 'Of documents and displays only',
};

const counted = (term: string): FieldWords<number> => ({ term, say: String });

/** '09-01' is 1 September; 2024 had every day. */
const dayOfYear = (monthDay: string): string => {
  const day = `2024-${monthDay}`;
  return isCivilDate(day) ? longDate(day).replace(' 2024', '') : monthDay;
};

/** All that a new type of record needs for its history, "go back" and two versions side by side. */
export const pastWords: { readonly [Type in PastType]: BodyWords<BodyOf<Type>> } = {
  looking: {
    kind: chosen('What it is', lookingWords),
    on: { ...day('The day'), leads: true },
    start: written('Start'),
    end: written('End'),
    meet: { term: 'Whom to meet', say: (roles) => roles.join(', '), joined: allOf },
    focus: {
      term: 'The duties',
      say: (focus) => focus.map(({ wording }) => wording).join(' '),
      leads: true,
      joined: (all) =>
        all
          .flat()
          .filter((one, at, every) => every.findIndex(({ statement }) => statement === one.statement) === at)
          .map((one, order) => ({ ...one, order })),
    },
    purpose: told('What it is for'),
    priority: written('The priority'),
    visitors: {
      term: 'Who comes',
      say: (visitors, { writer }) =>
        visitors.map((one) => (one.startsWith('person_') ? writer(one) : one)).join(', '),
      joined: allOf,
    },
    interests: told('Interests declared'),
    sheet: {
      term: 'The printed sheet',
      say: (ids) => `${ids.length} lines`,
      joined: (all) => all.at(-1) ?? [],
    },
    startedAt: {
      term: 'Begun',
      say: localTime,
      joined: (times) => [...times].sort()[0] ?? '',
      happened: true,
    },
    finishedOn: { ...day('Finished on'), joined: (days) => [...days].sort().at(-1) ?? '', happened: true },
    part,
  },
  note: {
    text: told('The words'),
    source: chosen('How it is known', sourceWords),
    seenOn: day('The day it was seen'),
    statements: { term: 'The duties', say: (ids, { shortOf = same }) => ids.map(shortOf).join(', ') },
    looking: { term: 'The visit', say: () => 'Of a visit, check or paper' },
    part,
    partReason: whyApart,
  },
  assurance: {
    answer: { ...chosen('The answer', answerWords), leads: true },
    reason: told('The reason'),
    change: chosen('Beside last time’s answer', changeWords),
    part,
    partReason: whyApart,
  },
  action: {
    text: told('What was agreed'),
    ownerRole: written('Who'),
    due: day('By when'),
    howWeKnow: written('How we will know'),
    part,
    partReason: whyApart,
  },
  followUp: {
    state: { ...chosen('What became of it', becameWords), leads: true },
    text: told('The words'),
    part,
    partReason: whyApart,
  },
  remark: { text: told('The words'), part, partReason: whyApart },
  question: {
    text: told('The question'),
    answer: written('The answer'),
    statement: { term: 'The duty', say: (id, { shortOf = same }) => shortOf(id) },
    part,
    partReason: whyApart,
  },
  reply: {
    text: told('Their words'),
    outcome: chosen('Their answer', outcomes),
    theirs: { term: 'From', say: ({ role, on }) => `${role || 'The school'}, ${longDate(on)}` },
    part,
  },
  readBack: {
    role: written('Read back to'),
    heard: told('What was heard'),
    saw: told('What was seen'),
    agreedText: told('What was agreed'),
    willSend: told('What will be sent'),
    // Going back to the words that were agreed brings back that they were.
    at: { term: 'When it was read back', say: (iso) => (iso === '' ? 'Not yet' : localTime(iso)) },
    agreed: { term: 'The answer', say: (yes) => (yes ? 'Agreed' : 'Not agreed') },
    part,
  },
  document: {
    title: { ...written('The title'), leads: true },
    found: chosen('Was it there?', { yes: 'Found', 'looked-not-found': 'Looked for, not found' }),
    dated: day('Date on it'),
    approvedBy: written('Approved by'),
    where: written('Where'),
    nextReview: day('Next review'),
    heads: {
      term: 'What it holds',
      say: (heads) => headCountWords(countHeads(marked(heads), heads)),
      joined: agreedHeads,
    },
    seenOn: { ...day('Looked for on'), joined: (days) => [...days].sort().at(-1) ?? '', happened: true },
    seenIn: {
      term: 'Looked for in',
      usual: ['one'],
      say: ({ length }) => (length === 1 ? '1 visit, check or paper' : `${length} visits, checks or papers`),
      joined: (all) => [...new Set(all.flat())],
      happened: true,
    },
    part,
  },
  placing: {
    card: { term: 'Where the card was placed', say: () => 'Another place on the card' },
    on: day('When they talked'),
    step: told('The step'),
    looking: { term: 'The report it goes into', say: () => 'Of a visit' },
    part,
  },
  adoption: {
    state: { ...chosen('Where the board is with it', adoptionWords), leads: true },
    words: told('Our own words'),
    on: day('Since'),
    reviewOn: day('Look at it again on'),
    part,
  },
  post: {
    started: { ...day('In this post since'), leads: true },
    firstSenco: { term: 'Their first post as SENCO', say: (first) => (first ? 'Yes' : 'No') },
    award: chosen('Award', awards),
    courseBegan: day('Course began'),
    awarded: day('Awarded on'),
  },
  setting: { value: told('The words') },
  wording: {
    text: told('Our words'),
    hidden: { term: 'In the lists', say: (hidden) => (hidden ? 'Hidden' : 'Shown') },
    base: { term: 'The words it was made on', say: ({ text }) => text },
  },
  own: {
    fields: {
      term: 'The words',
      say: ({ kind: _, ...words }) => Object.values(words).filter(Boolean).join('\n'),
      isText: true,
      leads: true,
    },
    parent: { term: 'Where it stands', say: () => 'Another place in the lists' },
    order: { term: 'Its place', say: (order) => `${order + 1}` },
  },
  plan: {
    rows: {
      term: 'The duties',
      say: (rows, { shortOf = same }) =>
        byTerm(rows, [])
          .filter((term) => term.rows.length > 0)
          .map(({ term, rows: all }) => `${termWords[term]}: ${rowsWords(all, shortOf)}.`)
          .join(' '),
      leads: true,
      joined: joinedRows,
    },
    approvedOn: day('In the minutes as approved'),
    part,
  },
  figures: {
    value: told('The figure'),
    national: written('The national figure'),
    note: told('From whom, and when'),
    part,
  },
  board: {
    name: written('The name'),
    kind: chosen('What the board is', boardKinds),
    crest: { term: 'The crest', say: () => 'A picture' },
    partLabel: written('What it calls its confidential part'),
    photoPolicy: chosen('Photographs', photoPolicies),
    keepMonths: counted('Months that notes are kept'),
    papersDays: counted('Days before the meeting that papers go out'),
    smallNumber: counted('Smallest number of pupils written down'),
    namePattern: written('How its files are named'),
    over: {
      term: 'Boards under this one',
      say: (boards, { boardOf = same }) => boards.map(boardOf).join(', '),
      joined: allOf,
      canJoin: true,
    },
    termStarts: { term: 'First days of the terms', say: (days) => days.map(dayOfYear).join(', ') },
    delegation: {
      term: 'Who decides, who looks',
      say: (rows, { shortOf = same }) => delegationInWords(rows, shortOf),
      joined: joinedDelegation,
      canJoin: true,
    },
    sample: { term: 'A sample', say: (yes) => (yes ? 'Yes' : 'No'), happened: true },
  },
};
