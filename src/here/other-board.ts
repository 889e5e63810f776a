import { useHere } from './here.ts';
import { useRecord } from './records.ts';

/** The board a record belongs to, when it is not the one this device works in; links may lead to any of them. */
export const useOtherBoard = (
  record: { readonly board: string } | null | undefined,
): { readonly name: string | undefined } | null => {
  const { place } = useHere();
  const of = record?.board ?? place.board;
  const board = useRecord('board', of);
  return of === place.board ? null : { name: board?.body.name };
};
