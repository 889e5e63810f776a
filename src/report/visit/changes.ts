import { longDate } from '../../base/civil-date.ts';
import { answerWords, changeWords } from '../../domain/words.ts';
import type { Block } from '../document.ts';
import { type Fact, facts, plain, said, section } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { nameOf, statementsOf } from './planned.ts';
import { voiceRuns } from './voice.ts';

/**
 * What moved, before anything else: each answer beside the one before it. What became of earlier actions follows under its
 * own heading. The annex has no such list: what stood before is known from the board's copies alone.
 */
export const changes = (view: PartView): readonly Block[] => {
  if (view.part === 2) return [];
  const rows = statementsOf(view).flatMap((statement) => movesOf(view, statement));
  return section('What changed since last time', 'changes', facts(rows));
};

const movesOf = (view: PartView, statement: string): readonly Fact[] => {
  const before = view.statements[statement]?.lastTime;
  return view.assurances
    .filter(({ body }) => body.statement === statement)
    .flatMap((assurance): readonly Fact[] => {
      const { answer, change } = assurance.body;
      const moved = before !== undefined && before.answer !== answer;
      // The same answer again is no news, unless its writer says that it is.
      if (!moved && (change === undefined || change === 'same')) return [];
      return [
        [
          nameOf(view, statement),
          ...(before
            ? [plain(`${answerWords[before.answer]} on ${longDate(before.on)}; ${moved ? 'now' : 'still'} `)]
            : []),
          { ...said(assurance, 'answer', answerWords[answer]), strong: true },
          ...voiceRuns(view, assurance),
          plain(change ? `. ${changeWords[change]}.` : '.'),
        ],
      ];
    });
};
