import type { GlanceCell } from '../../../domain/year/glance.ts';
import { answerLooks, documentLooks } from '../../../pieces/answer/answer-mark.tsx';
import type { MarkShape, MarkTone } from '../../../ui/words/mark.tsx';

interface CellLook {
  readonly look: 'looked' | 'unlooked' | 'planned' | 'ahead';
  readonly shape?: MarkShape | 'calendar' | 'board' | undefined;
  readonly tone?: MarkTone | undefined;
}

/** The sign of a cell: the answer where somebody looked, a calendar where it is planned, a dash where nobody looked. */
export const cellLook = ({ looked, answer, toCome, inPlan, when, elsewhere }: GlanceCell): CellLook => {
  if (looked) {
    if (answer?.kind === 'assurance') return { look: 'looked', tone: 'plain', ...answerLooks[answer.answer] };
    if (answer?.kind === 'document')
      return { look: 'looked', tone: 'plain', ...documentLooks[answer.answer] };
    if (answer?.kind === 'two-views') return { look: 'looked', shape: 'two', tone: 'attention' };
    return { look: 'looked', shape: 'ring', tone: 'faint' };
  }
  if (toCome.length > 0 || (inPlan.length > 0 && when !== 'past'))
    return { look: 'planned', shape: 'calendar', tone: 'teal' };
  if (elsewhere) return { look: 'ahead', shape: 'board', tone: 'teal' };
  return when === 'ahead'
    ? { look: 'ahead', tone: 'faint' }
    : { look: 'unlooked', shape: 'dash', tone: 'faint' };
};
