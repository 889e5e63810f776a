import type { CivilDate } from '../base/civil-date.ts';
import type { Board, School } from '../domain/records/bodies.ts';
import { withCode } from './code.ts';
import type { Block, ReportDocument } from './document.ts';
import { fileName } from './file-name.ts';
import { heading, paragraph, plain } from './runs.ts';

export interface BoardText {
  readonly title: string;
  /** As it is edited: plain lines, with names in braces still to be filled in. */
  readonly text: string;
  readonly board: Board;
  readonly school: School;
  readonly on: CivilDate;
  readonly content: string;
}

/** A text of the board's own, made from plain lines: what begins with # is a heading, with - or 1. an item of a list. */
export const composeBoardText = ({ title, text, board, school, on, content }: BoardText): ReportDocument =>
  withCode({
    format: 1,
    kind: 'board-text',
    lang: 'en-GB',
    title,
    school: school.name,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark: '',
    on,
    content,
    lawDate: '',
    fileName: fileName('SEND-{kind}_{school}_{date}', {
      kind: title,
      school: school.name,
      date: on,
      version: 1,
      mark: '',
      partLabel: '',
    }),
    blocks: [heading(1, title, 'title'), ...blocksOf(filledIn(text, board, school))],
    leftOut: [],
  });

/** What can stand in braces, and what it becomes; anything else in braces stays as it was typed. */
const filledIn = (text: string, board: Board, school: School): string => {
  const words: Readonly<Record<string, string>> = {
    board: boardWords(board.name),
    school: school.name,
    keep: keepWords(board.keepMonths),
    papers: papersWords(board.papersDays),
    'small numbers': smallNumberWords(board.smallNumber),
    photographs: photoWords[board.photoPolicy],
    'confidential part': board.partLabel || 'Part 2',
    'safeguarding lead': leadWords(school),
  };
  return text.replace(/\{([a-z ]+)\}/g, (whole, name: string) => words[name] ?? whole);
};

/** In the middle of a sentence: "the governing body of …"; a name that is no such word stays as it is. */
const boardWords = (name: string): string => {
  const bare = name.trim().replace(/^the /i, '');
  const said = bare.replace(
    /^(?:(?:local|governing|trust|academy|school|body|board|committee)\b ?)+/i,
    (words) => words.toLowerCase(),
  );
  return said === name.trim() ? said : `the ${said}`;
};

const keepWords = (months: number): string => {
  if (months <= 0) return 'a time that the board has still to set';
  return months === 1 ? '1 month' : `${months} months`;
};

const papersWords = (days: number): string =>
  days <= 0 ? 'as the board has agreed' : `${days} clear ${days === 1 ? 'day' : 'days'} before it`;

const smallNumberWords = (least: number): string =>
  least <= 1
    ? 'Where so few pupils are meant that one could be known, “a small number” is written instead.'
    : `Fewer than ${least} pupils are “a small number”: in a small group a child can be known.`;

const photoWords: Record<Board['photoPolicy'], string> = {
  none: 'No photographs are taken.',
  documents:
    'Photographs are taken of documents and displays only, never of pupils or of work with a name on it.',
};

const leadWords = ({ dsl }: School): string => {
  const said = [dsl?.role.trim(), dsl?.contact.trim()].filter(Boolean).join(': ');
  return `the designated safeguarding lead${said ? ` (${said})` : ''}`;
};

type Line = 'blank' | 'heading' | 'dash' | 'number' | 'words';

const kindOf = (line: string): Line => {
  if (line === '') return 'blank';
  if (/^#+\s*\S/.test(line)) return 'heading';
  if (/^[-•]\s+\S/.test(line)) return 'dash';
  return /^\d{1,3}[.)]\s+\S/.test(line) ? 'number' : 'words';
};

/** Lines of one kind that follow one another belong together; every heading stands by itself. */
const groups = (lines: readonly string[]): readonly { readonly kind: Line; readonly lines: string[] }[] => {
  const found: { kind: Line; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = found.at(-1);
    if (last?.kind === kind && kind !== 'heading') last.lines.push(line);
    else found.push({ kind, lines: [line] });
  }
  return found.filter(({ kind }) => kind !== 'blank');
};

const blocksOf = (text: string): readonly Block[] =>
  groups(text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim())).map(
    ({ kind, lines }, place): Block => {
      if (kind === 'heading') return heading(2, lines.join(' ').replace(/^#+\s*/, ''), `part-${place + 1}`);
      if (kind === 'words') return paragraph(plain(lines.join('\n')));
      return {
        kind: 'list',
        ordered: kind === 'number',
        items: lines.map((line) => [plain(line.replace(/^(?:[-•]|\d{1,3}[.)])\s+/, ''))]),
      };
    },
  );
