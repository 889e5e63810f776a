import type { GlanceCell } from '../../../domain/year/glance.ts';
import { answerLooks, documentLooks } from '../../../pieces/answer/answer-mark.tsx';
import type { MarkShape, MarkTone } from '../../../ui/words/mark.tsx';

interface CellLook {
  readonly look: 'looked' | 'unlooked' | 'planned' | 'ahead';
  readonly shape?: MarkShape | 'calendar' | 'board' | 'looked' | undefined;
  readonly tone?: MarkTone | undefined;
}

/** The sign of a cell: the answer where somebody looked, a calendar where it is planned, a dash where nobody looked. */
export const cellLook = ({ looked, answer, toCome, inPlan, when, elsewhere }: GlanceCell): CellLook => {
  if (looked) {
    if (answer?.kind === 'two-views') return { look: 'looked', shape: 'two', tone: 'attention' };
    if (answer?.kind === 'assurance' && answer.answer !== 'not-looked-at')
      return { look: 'looked', tone: 'plain', ...answerLooks[answer.answer] };
    if (answer?.kind === 'document' && answer.answer !== 'not-looked-at')
      return { look: 'looked', tone: 'plain', ...documentLooks[answer.answer] };
    // A ring says "not yet assured": a second one would differ from it by its colour alone.
    return { look: 'looked', shape: 'looked', tone: 'faint' };
  }
  if (toCome.length > 0 || (inPlan.length > 0 && when !== 'past'))
    return { look: 'planned', shape: 'calendar', tone: 'teal' };
  if (elsewhere) return { look: 'ahead', shape: 'board', tone: 'teal' };
  return when === 'ahead'
    ? { look: 'ahead', tone: 'faint' }
    : { look: 'unlooked', shape: 'dash', tone: 'faint' };
};
