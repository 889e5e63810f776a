import { longDate } from '../../../base/civil-date.ts';
import { actionLog, type LoggedAction } from '../../../domain/actions/action-log.ts';
import { becameWords } from '../../../domain/became-words.ts';
import type { Block, Cell } from '../../document.ts';
import type { Kept } from '../../looking-view.ts';
import { plain, said, section } from '../../runs.ts';
import { agreedOn } from '../duty-story.ts';
import type { AnnualFacts } from './annual-view.ts';
import { isWithin } from './moved.ts';

type Logged = LoggedAction<Kept<'action'>, Kept<'followUp'>>;

/** What was settled this year, what is late, and what is still to come. */
export const actionsOfYear = ({ open, from, asAt }: AnnualFacts): readonly Block[] => {
  const log = actionLog(
    open.actions.filter((action) => agreedOn(action, open) <= asAt),
    open.followUps.filter(({ body }) => body.on <= asAt),
    asAt,
  );
  const settled = log.filter(({ isOpen, news }) => !isOpen && isWithin(news[0]?.body.on ?? '', from, asAt));
  return section('Actions', 'actions', [
    ...table('Closed this year', settled),
    ...table(
      'Overdue',
      log.filter(({ overdue }) => overdue > 0),
    ),
    ...table(
      'Open, not overdue',
      log.filter(({ isOpen, overdue }) => isOpen && overdue === 0),
    ),
  ]);
};

const table = (caption: string, log: readonly Logged[]): readonly Block[] =>
  log.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          columns: [
            { head: 'Action', width: 0.36 },
            { head: 'Who', width: 0.15 },
            { head: 'Due', width: 0.17 },
            { head: 'What became of it', width: 0.32 },
          ],
          rows: log.map(rowOf),
        },
      ];

const rowOf = ({ action, news }: Logged): readonly Cell[] => {
  const { text, ownerRole, due } = action.body;
  const [last] = news;
  return [
    { runs: [said(action, 'text', text.trim())], head: true },
    { runs: [said(action, 'ownerRole', ownerRole.trim())] },
    { runs: [plain(due ? longDate(due) : 'No day set')] },
    {
      runs: last
        ? [
            plain(`${becameWords[last.body.state]}, ${longDate(last.body.on)}`),
            ...(last.body.text.trim() ? [plain(': '), said(last, 'text', last.body.text.trim())] : []),
          ]
        : [plain('Nothing said yet')],
    },
  ];
};
