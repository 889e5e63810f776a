import type { ReactNode } from 'react';
import type { GlanceCell, GlanceRow } from '../../../domain/year/glance.ts';
import { useHere } from '../../../here/here.ts';

export interface GlancePart {
  readonly title: string;
  readonly rows: readonly (GlanceRow & {
    /** The same cells without Part 2, for paper. */
    readonly inBoardCopy: readonly GlanceCell[];
  })[];
}

export interface GlanceView {
  readonly part: GlancePart;
  readonly today: string;
  /** Left out where the notes of this school are not what a duty page would show. */
  readonly hrefOf: ((duty: string) => string) | undefined;
}

/** The screen has the whole notebook and says where Part 2 stands in it; paper has the board copy. */
export const TwoCopies = ({
  cell,
  inBoardCopy,
  draw,
}: {
  readonly cell: GlanceCell;
  readonly inBoardCopy: GlanceCell | undefined;
  readonly draw: (cell: GlanceCell) => ReactNode;
}) => {
  const { partLabel } = useHere().board;
  if (!inBoardCopy || JSON.stringify(cell) === JSON.stringify(inBoardCopy)) return draw(cell);
  return (
    <>
      <span className="year-not-print">
        {draw(cell)} <span className="small soft">{partLabel}: prints without</span>
      </span>
      <span className="year-only-print">{draw(inBoardCopy)}</span>
    </>
  );
};
