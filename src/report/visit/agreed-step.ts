import { longDate } from '../../base/civil-date.ts';
import type { Block } from '../document.ts';
import { paragraph, plain, said, section } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { sinceCheckRuns } from './fact-check.ts';

/** What head and SENCO will both do. The conversation it came from stays theirs. */
export const agreedStep = (view: PartView): readonly Block[] =>
  section(
    'One step this term',
    'step',
    view.placings.map((placing) =>
      paragraph(
        said(placing, 'step', placing.body.step?.trim() ?? ''),
        plain(`\nAgreed by the headteacher and the SENCO, ${longDate(placing.body.on)}.`),
        ...sinceCheckRuns(view, placing),
      ),
    ),
  );
