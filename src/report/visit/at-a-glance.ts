import { answerWords, changeWords } from '../../domain/words.ts';
import type { Block, Cell } from '../document.ts';
import { plain, said } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { isLookedAt, nameOf, rungWords, sourcesOf, statementsOf } from './planned.ts';
import { voiceRuns } from './voice.ts';

/** One duty needs no table, nor does the annex. */
export const hasGlance = (view: PartView): boolean => view.part === 1 && statementsOf(view).length > 1;

/** The answers of the day side by side, for a reader with one minute. */
export const atAGlance = (view: PartView): readonly Block[] => {
  if (!hasGlance(view)) return [];
  const rows = statementsOf(view).flatMap((statement) => rowsOf(view, statement));
  return [
    {
      kind: 'table',
      caption:
        view.assurances.length > 0
          ? 'My view on the day, and what it rests on'
          : 'What was looked at, and what it rests on',
      columns: [
        { head: 'Duty', width: 0.34 },
        { head: 'How assured am I?', width: 0.22 },
        { head: 'Evidence', width: 0.26 },
        { head: 'Since last time', width: 0.18 },
      ],
      rows,
    },
  ];
};

const rowsOf = (view: PartView, statement: string): readonly (readonly Cell[])[] => {
  const from = { runs: [plain(ladderWords(view, statement))] };
  const name = { runs: [plain(nameOf(view, statement))], head: true };
  const answers = view.assurances.filter(({ body }) => body.statement === statement);
  if (answers.length === 0)
    return [[name, { runs: [plain(withoutAnswer(view, statement))] }, from, { runs: [] }]];
  return answers.map((assurance) => [
    name,
    {
      runs: [said(assurance, 'answer', answerWords[assurance.body.answer]), ...voiceRuns(view, assurance)],
    },
    from,
    { runs: [plain(assurance.body.change ? changeWords[assurance.body.change] : '')] },
  ]);
};

/** "Several sources: told, read". A document that was looked for is evidence too, though no note says so. */
const ladderWords = (view: PartView, statement: string): string => {
  const used = sourcesOf(view, statement);
  if (used.length > 0) return `${rungWords(used)}: ${used.join(', ')}`;
  return view.documents.some(({ body }) => body.statement === statement) ? 'A look for the document' : '';
};

const withoutAnswer = (view: PartView, statement: string): string => {
  const worked = view.statements[statement]?.documentAnswer;
  const looked = isLookedAt(view, statement);
  // Notes without a document recorded: somebody looked, though not at what the answer is worked out from.
  if (worked && !(looked && worked === answerWords['not-looked-at'])) return worked;
  return looked ? 'No answer given' : answerWords['not-looked-at'];
};
