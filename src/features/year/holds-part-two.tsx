import { useHere } from '../../here/here.ts';

/** On paper only: the screen marks each entry by itself. */
export const HoldsPartTwo = () => (
  <p className="year-only-print">
    <strong>With {useHere().board.partLabel}: not for the board copy.</strong>
  </p>
);
