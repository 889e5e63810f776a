import { longDate } from '../../base/civil-date.ts';
import { timeWords } from '../../domain/plan/time-budget.ts';
import type { Looking, LookingKind, School } from '../../domain/records/bodies.ts';
import { lookingWords, phaseWords, schoolTypeWords } from '../../domain/words.ts';
import { termAt, yearTermWords } from '../../domain/year/terms.ts';
import type { Block, Run } from '../document.ts';
import { facts, heading, plain, said } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { sinceCheckRuns } from './fact-check.ts';
import { isLookedAt, nameOf, planned } from './planned.ts';

const titles: Record<LookingKind, string> = {
  visit: 'Visit to',
  website: 'Website check of',
  paper: 'Board paper read for',
};

/** Roles: of a paper, whose it is. */
const metWords: Record<LookingKind, string> = { visit: 'Met', website: 'With', paper: 'Written by' };

const visitedBy: Record<LookingKind, string> = {
  visit: 'Visited by',
  website: 'Checked by',
  paper: 'Read by',
};

export const titleOf = (view: PartView): string =>
  `${titles[view.looking.body.kind]} ${view.school.body.name}${
    view.part === 2 ? `: ${view.board.body.partLabel || 'Part 2'}` : ''
  }`;

/** Who looked, at what, when and why. The looking's own words stand only in the part they belong to. */
export const opening = (view: PartView): readonly Block[] => {
  const { looking, school, board } = view;
  const { body } = looking;
  const own = (run: Run) => (view.own ? run : plain(''));
  return [
    heading(1, titleOf(view), 'title'),
    ...coverage(view),
    ...facts([
      ['School', said(school, 'name', school.body.name), plain(` (${schoolKindWords(school.body)})`)],
      ['For', said(board, 'name', board.body.name)],
      [
        lookingWords[body.kind],
        said(looking, 'on', longDate(body.on)),
        own(plain(time(body))),
        plain(`; ${lowerFirst(yearTermWords(termAt(body.on, board.body.termStarts)))}`),
        ...(view.own ? sinceCheckRuns(view, looking) : []),
      ],
      [visitedBy[body.kind], ...visitors(view)],
      [metWords[body.kind], own(said(looking, 'meet', body.meet.map(lowerArticle).join(', ')))],
      ['Purpose', own(said(looking, 'purpose', body.purpose))],
      ['Priority', own(said(looking, 'priority', body.priority ?? ''))],
      ['Interests', own(said(looking, 'interests', body.interests ?? ''))],
      [
        'Focus',
        own(
          said(
            looking,
            'focus',
            planned(view)
              .map((statement) => nameOf(view, statement))
              .join(', '),
          ),
        ),
      ],
    ]),
  ];
};

/** The annex names its author too; when the looking itself is confidential, the board's copy does not. */
export const visitors = (view: PartView): readonly Run[] => {
  if (!view.own && view.part === 1) return [];
  return view.looking.body.visitors.flatMap((visitor, index) => {
    const person = view.people.find(({ record }) => record === visitor);
    const gap = index === 0 ? [] : [plain('; ')];
    if (!person) return [...gap, said(view.looking, 'visitors', visitor)];
    const { name, role } = person.body;
    return [...gap, said(person, 'name', name), ...(role ? [plain(', '), said(person, 'role', role)] : [])];
  });
};

/** How much was looked at, never how good it was. */
const coverage = (view: PartView): readonly Block[] => {
  if (view.part === 2) return [];
  const focus = planned(view);
  const lookedAt = focus.filter((statement) => isLookedAt(view, statement)).length;
  const sentences = [
    ...(focus.length > 0
      ? [`${lookedAt} of ${focus.length} planned ${focus.length === 1 ? 'duty' : 'duties'}`]
      : []),
    ...(view.coverage.of > 0
      ? [`${view.coverage.lookedAt} of ${view.coverage.of} duties looked at so far this year`]
      : []),
  ];
  return [
    ...(sentences.length > 0
      ? [{ kind: 'paragraph', tone: 'lead', runs: [plain(`${sentences.join('; ')}.`)] } as const]
      : []),
    ...notCounted(view.coverage.elsewhere ?? 0),
  ];
};

const notCounted = (elsewhere: number): readonly Block[] => {
  if (elsewhere === 0) return [];
  const duties = elsewhere === 1 ? '1 duty is' : `${elsewhere} duties are`;
  const words = `${duties} met centrally or looked at by the trust board, and not counted for the year.`;
  return [{ kind: 'paragraph', runs: [plain(words)] }];
};

/** "SENCO, a group of pupils". */
const lowerArticle = (role: string, index: number): string =>
  index === 0 ? role : role.replace(/^(A|An|The)(?= )/, (article) => article.toLowerCase());

/** "maintained school, primary": what the duties and the law depend on. */
const schoolKindWords = ({ type, phases }: School): string =>
  lowerFirst([schoolTypeWords[type], ...phases.map((phase) => phaseWords[phase].toLowerCase())].join(', '));

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const time = (times: Looking): string => {
  const words = timeWords(times);
  return words && `, ${words}`;
};
