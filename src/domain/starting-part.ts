import type { Part } from './records/bodies.ts';

/**
 * What is made from a Part 2 record starts as Part 2: better taken out of the annex by hand than left in the
 * board copy by mistake. Give the looking and whatever else it draws on; what is not known yet counts as open.
 */
export const startingPart = (...madeFrom: readonly ({ readonly part: Part } | undefined)[]): Part =>
  madeFrom.some((one) => one?.part === 2) ? 2 : 1;
