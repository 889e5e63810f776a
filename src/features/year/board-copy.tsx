import type { ReactNode } from 'react';
import type { Part } from '../../domain/records/bodies.ts';
import { useHere } from '../../here/here.ts';

interface Parted {
  readonly body: { readonly part: Part };
}

export const inPartOne = <Row extends Parted>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ body }) => body.part === 1);

export const holdsPartTwo = (...lists: readonly (readonly Parted[])[]): boolean =>
  lists.some((rows) => rows.some(({ body }) => body.part === 2));

/** The screen has the whole notebook; paper has the board copy, where that is another. The browser's print cannot change data. */
export const BoardCopy = ({ screen, paper }: { readonly screen: ReactNode; readonly paper: ReactNode }) => {
  const { partLabel } = useHere().board;
  return (
    <>
      {paper && <p className="soft small no-print">Prints as the board copy: without {partLabel}.</p>}
      <div className={paper ? 'no-print' : undefined}>{screen}</div>
      {paper && <div className="year-only-print">{paper}</div>}
    </>
  );
};
