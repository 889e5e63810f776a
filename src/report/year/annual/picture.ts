import { terms } from '../../../domain/records/choices.ts';
import { documentAnswerWords } from '../../../domain/words.ts';
import type { GlanceCell, GlanceRow } from '../../../domain/year/glance.ts';
import { answerInWords, cellWords } from '../../../domain/year/glance-words.ts';
import { termWords } from '../../../domain/year/terms.ts';
import type { Block, Cell } from '../../document.ts';
import { plain, section } from '../../runs.ts';
import type { AnnualFacts } from './annual-view.ts';

/** Duties by terms at one look: a sign and a word. The signs are all in the typeface; none is told by colour. */
export const picture = ({ rows, asAt }: AnnualFacts): readonly Block[] =>
  section('The year at a glance', 'glance', [
    ...rows.map(({ part, rows: inPart }) => termTable(part.title, inPart, (cell) => signWords(cell))),
    ...(rows.length > 0 ? [{ kind: 'paragraph', runs: [plain(meaning)], tone: 'small' } as const] : []),
    ...rows.map(({ part, rows: inPart }) =>
      termTable(`${part.title}: how it was looked at`, inPart, (cell) => wholeWords(cell, asAt)),
    ),
  ]);

const meaning =
  'A sign stands where somebody looked in that term: the answer is the one that stood on its last day, or stands now. ' +
  '“Not looked at” and “not yet” mean only that no look is recorded.';

const termTable = (
  caption: string,
  rows: readonly GlanceRow[],
  say: (cell: GlanceCell) => string,
): Block => ({
  kind: 'table',
  caption,
  columns: [{ head: 'Duty', width: 0.31 }, ...terms.map((term) => ({ head: termWords[term], width: 0.23 }))],
  rows: rows.map(({ duty, cells }): readonly Cell[] => [
    { runs: [plain(duty.short)], head: true },
    ...cells.map((cell) => ({ runs: [plain(say(cell))] })),
  ]),
});

const signs: Readonly<Record<string, string>> = {
  assured: '●',
  partly: '◉',
  'not-yet': '○',
  'cannot-tell': '?',
  'in-place': '■',
  'due-for-renewal': '▲',
  'not-in-place': '□',
};

const signWords = (cell: GlanceCell): string => {
  const { looked, answer, toCome, inPlan, when, elsewhere } = cell;
  if (looked) {
    if (answer?.kind === 'two-views') return '◆ Two views';
    const words = answer ? answerInWords(answer) : '';
    const sign = answer && 'answer' in answer ? signs[answer.answer] : undefined;
    if (answer?.kind === 'document' && answer.answer === 'due-for-renewal')
      return `${sign} ${documentAnswerWords['due-for-renewal'].replace('In place, due', 'Due')}`;
    return answer && answer.kind !== 'no-answer' && words ? `${sign ?? '·'} ${words}` : '· Looked at';
  }
  if (toCome.length > 0 || (inPlan.length > 0 && when !== 'past')) return '▷ Planned';
  if (elsewhere) return elsewhere;
  if (when === 'ahead') return '';
  return when === 'past' ? '– Not looked at' : '– Not yet';
};

const wholeWords = (cell: GlanceCell, asAt: string): string => {
  const { looked, answer, planned } = cellWords(cell, asAt);
  return [looked, answer, planned]
    .filter((words) => words !== '')
    .map((words) => `${words}.`)
    .join('\n');
};
