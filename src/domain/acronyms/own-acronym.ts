import type { Acronym } from '../content/content.ts';

export const ownGroup = 'Our own terms';

/** An acronym that a board added, in the shape of the shipped ones; `id` is the id of its record. */
export const ownAcronym = (own: {
  readonly id: string;
  readonly letters: string;
  readonly expansion: string;
  readonly meaning: string;
  readonly county?: string;
}): Acronym => ({
  id: own.id,
  letters: own.letters,
  expansion: own.expansion,
  meaning: own.meaning,
  group: ownGroup,
  crib: null,
  status: 'current',
  scope: { county: own.county ?? null },
  aliases: [],
  also: [],
  related: [],
});
