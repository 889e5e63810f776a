import { longDate } from '../../../base/civil-date.ts';
import { daysLooked } from '../../../domain/year/days-looked.ts';
import type { Block } from '../../document.ts';
import { paragraph, plain, section, strong } from '../../runs.ts';
import { tallyIn } from '../duty-story.ts';
import { knownOf } from '../open-school.ts';
import type { AnnualFacts } from './annual-view.ts';

/** What nobody looked at this year, with the last time anybody did; what the trust looks at stands apart. */
export const notLooked = ({ rows, open, asAt, elsewhere }: AnnualFacts): readonly Block[] => {
  const known = knownOf(open);
  const unseen = rows
    .flatMap(({ rows: inPart }) => inPart)
    .filter(({ cells }) => cells.every(({ looked }) => !looked))
    .map(({ duty }) => ({
      duty,
      last: daysLooked(tallyIn(open, duty.id), known).find(({ on }) => on <= asAt)?.on,
    }));
  const ours = unseen.filter(({ duty }) => !elsewhere?.has(duty.id));
  const earlier = ours.filter(({ last }) => last !== undefined);
  const never = ours.filter(({ last }) => last === undefined);
  const theirs = unseen.flatMap(({ duty }) => {
    const who = elsewhere?.get(duty.id);
    return who ? [`${duty.short} (${who.toLowerCase()})`] : [];
  });
  const line = (words: string, names: readonly string[]) =>
    names.length === 0 ? [] : [paragraph(strong(`${words}: `), plain(`${names.join('; ')}.`))];
  return section('Duties not looked at this year', 'not-looked', [
    ...line(
      'Looked at before',
      earlier.map(({ duty, last }) => `${duty.short} (last on ${longDate(last ?? '')})`),
    ),
    ...line(
      'No look is recorded at any time',
      never.map(({ duty }) => duty.short),
    ),
    ...line('Looked at by the trust', theirs),
  ]);
};
