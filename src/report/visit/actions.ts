import { longDate } from '../../base/civil-date.ts';
import type { FollowUp } from '../../domain/records/bodies.ts';
import type { Block, Run } from '../document.ts';
import type { Kept } from '../looking-view.ts';
import { plain, said, section } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { sinceCheckRuns } from './fact-check.ts';
import { nameOf } from './planned.ts';

const stateWords: Record<FollowUp['state'], string> = {
  done: 'Done',
  'not-yet': 'Not yet',
  dropped: 'No longer needed',
};

/** What was agreed before and what became of it: it comes first, because the board asks it first. */
export const followUp = (view: PartView): readonly Block[] => {
  const rows = view.earlierActions.map((action) => {
    const news = view.followUps.filter(({ body }) => body.action === action.record);
    const runs = news.flatMap((one, place) => [
      ...(place > 0 ? [plain('\n')] : []),
      ...newsRuns(action, one),
      ...sinceCheckRuns(view, one),
    ]);
    return [
      ...agreed(view, action, []),
      { runs: runs.length > 0 ? runs : [plain(silence(action, view.looking.body.on))] },
    ];
  });
  if (rows.length === 0) return [];
  return section('Follow-up of earlier actions', 'follow-up', [
    {
      kind: 'table',
      caption: 'What was agreed before, and where it stands',
      columns: [
        { head: 'Agreed before', width: 0.32 },
        { head: 'Owner', width: 0.17 },
        { head: 'Due', width: 0.2 },
        { head: 'Now', width: 0.31 },
      ],
      rows,
    },
  ]);
};

/** What was agreed this time: who, by when, and how we will know. */
export const actions = (view: PartView): readonly Block[] => {
  if (view.actions.length === 0) return [];
  return section('Actions agreed', 'actions', [
    {
      kind: 'table',
      caption: 'Who does what, by when, and how we will know',
      columns: [
        { head: 'Action', width: 0.32 },
        { head: 'Owner', width: 0.17 },
        { head: 'Due', width: 0.2 },
        { head: 'How we will know', width: 0.31 },
      ],
      rows: view.actions.map((action) => [
        ...agreed(
          view,
          action,
          action.body.statements.map((statement) => nameOf(view, statement)),
        ),
        { runs: [said(action, 'howWeKnow', action.body.howWeKnow)] },
      ]),
    },
  ]);
};

const agreed = (view: PartView, action: Kept<'action'>, statements: readonly string[]) => {
  const { text, ownerRole, due } = action.body;
  const about = statements.length > 0 ? [plain(`\n(${statements.join(', ')})`)] : [];
  return [
    { runs: [said(action, 'text', text), ...about, ...sinceCheckRuns(view, action)] },
    { runs: [said(action, 'ownerRole', ownerRole)] },
    { runs: [said(action, 'due', due ? longDate(due) : 'No date')] },
  ];
};

const newsRuns = (action: Kept<'action'>, news: Kept<'followUp'>): readonly Run[] => {
  const { due } = action.body;
  const { state, on, text } = news.body;
  const late = state === 'not-yet' && due !== undefined && due < on ? ', overdue' : '';
  return [
    { ...said(news, 'state', `${stateWords[state]}${late}`), strong: true },
    plain(`, ${longDate(on)}`),
    ...(text.trim() ? [plain('\n'), said(news, 'text', text)] : []),
  ];
};

const silence = ({ body: { due } }: Kept<'action'>, on: string): string =>
  due !== undefined && due < on ? 'Not yet followed up; overdue' : 'Not yet followed up';
