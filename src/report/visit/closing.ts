import { type CivilDate, daysBetween, longDate } from '../../base/civil-date.ts';
import type { LookingKind } from '../../domain/records/bodies.ts';
import type { VisitReportOptions } from '../compose-visit-report.ts';
import type { Block } from '../document.ts';
import { facts, paragraph, plain, said, section } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { factCheckRuns, sinceCheckRuns } from './fact-check.ts';
import { visitors } from './opening.ts';

const sinceReadBack = {
  same: '',
  changed: ' Changed since it was read back.',
  unknown: ' It may have been changed since it was read back.',
} as const;

/** "Read back to the SENCO and agreed, 15:20", and what was heard, seen and promised. */
export const readBack = (view: PartView): readonly Block[] =>
  section(
    'Read back',
    'read-back',
    view.readBacks.flatMap((record) => {
      const { role, at, agreed, heard, saw, agreedText, willSend } = record.body;
      const texts = [heard, saw, agreedText, willSend];
      if (at === '' && texts.every((text) => text.trim() === '')) return [];
      const answer = agreed ? ' and agreed' : '; not agreed';
      return [
        paragraph(
          plain(at === '' ? 'Not yet read back to the ' : 'Read back to the '),
          said(record, 'role', role || 'school'),
          plain(at === '' ? '' : answer),
          ...(at ? [plain(', '), said(record, 'at', at)] : []),
          plain(`.${sinceReadBack[view.sinceReadBack?.[record.record] ?? 'same']}`),
          ...sinceCheckRuns(view, record),
        ),
        ...facts([
          ['Heard', said(record, 'heard', heard)],
          ['Saw', said(record, 'saw', saw)],
          ['Agreed', said(record, 'agreedText', agreedText)],
          ['Will be sent', said(record, 'willSend', willSend)],
        ]),
      ];
    }),
  );

const rests: Record<LookingKind, string> = {
  visit:
    'It is a lay person’s snapshot of one visit, written from what was asked, told, read, seen and heard.',
  website:
    'It is a lay person’s check of what the school’s website showed on one day, made away from the school.',
  paper: 'It is a lay person’s reading of a paper, made away from the school.',
};

/** What every reader has to know to weigh the rest. */
export const standing = (
  view: PartView,
  options: VisitReportOptions & { readonly lawDate: CivilDate },
): readonly Block[] => {
  const author = visitors(view);
  return section(
    'About this report',
    'about',
    facts([
      ['What it is', plain(`${noInspection} ${rests[view.looking.body.kind]}`)],
      ['The answers', plain(answers)],
      ['Fact check', ...factCheckRuns(view, options)],
      ['Words and law', plain(lawLine(options))],
      [
        'Report by',
        ...author,
        plain(
          `${author.length > 0 ? '; w' : 'W'}ritten up on ${longDate(options.madeOn)}${
            options.version ? `; version ${options.version}` : ''
          }`,
        ),
      ],
    ]),
  );
};

const noInspection =
  'Not an inspection: it makes no judgement of teaching, of anyone’s work or of any pupil.';
const answers =
  'Each is one governor’s view on the day, with what it rests on. What the board is assured of is for the board to decide.';

/** The law moves: a reader years later must see which words, and which law, this was held against. */
const lawLine = ({
  content,
  lawDate,
  madeOn,
}: Pick<VisitReportOptions, 'content' | 'madeOn'> & { readonly lawDate: CivilDate }): string => {
  const words = `Duties are worded as in content version ${content}`;
  if (lawDate === '') return `${words}.`;
  const old =
    daysBetween(lawDate, madeOn) > 365 ? ', more than a year before this report: it may be out of date' : '';
  return `${words}; the law was last checked on ${longDate(lawDate)}${old}.`;
};
