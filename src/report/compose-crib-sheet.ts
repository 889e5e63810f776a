import type { CivilDate } from '../base/civil-date.ts';
import { withCode } from './code.ts';
import type { Block, BlockOf, ReportDocument } from './document.ts';
import { heading } from './runs.ts';

export interface CribEntry {
  readonly letters: string;
  readonly expansion: string;
  readonly meaning?: string;
  /** Entries of one group stand together; groups keep the order in which they first come. */
  readonly group: string;
}

export interface CribSheetOptions {
  readonly edition: 'standard' | 'large-print';
  readonly madeOn: CivilDate;
  readonly content: string;
  readonly lawDate: CivilDate;
}

const title = 'SEND short forms: a crib sheet for the board';

/** One side of A4 with letters and what they stand for; the large-print edition has the meanings too. */
export const composeCribSheet = (
  entries: readonly CribEntry[],
  options: CribSheetOptions,
): ReportDocument => {
  const groups = [...new Set(entries.map(({ group }) => group))];
  const look = options.edition === 'large-print' ? largePrint : onOneSide(entries.length);
  return withCode({
    format: 1,
    kind: 'crib-sheet',
    lang: 'en-GB',
    title,
    school: '',
    part: 1,
    partLabel: '',
    edition: options.edition,
    mark: '',
    on: options.madeOn,
    content: options.content,
    lawDate: options.lawDate,
    fileName: `SEND-crib-sheet${options.edition === 'large-print' ? '_large-print' : ''}_${options.madeOn}.pdf`,
    blocks: [
      heading(1, title, 'title'),
      ...groups.flatMap((group, index): readonly Block[] => [
        heading(2, group, `group-${index + 1}`),
        {
          kind: 'glossary',
          ...look,
          entries: entries
            .filter((entry) => entry.group === group)
            .map(({ letters, expansion, meaning }) => ({
              letters,
              expansion,
              ...(options.edition === 'large-print' && meaning ? { meaning } : {}),
            })),
        },
      ]),
    ],
    leftOut: [],
  });
};

type GlossaryLook = Pick<BlockOf<'glossary'>, 'columns' | 'size'>;

const largePrint: GlossaryLook = { columns: 1, size: 18 };

/** As large as the number of entries allows on one side; 8 points is the least anyone should be handed. */
const onOneSide = (count: number): GlossaryLook => {
  if (count <= 40) return { columns: 2, size: 11 };
  return count <= 60 ? { columns: 3, size: 8.5 } : { columns: 3, size: 8 };
};
