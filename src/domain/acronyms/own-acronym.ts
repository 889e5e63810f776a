import type { Acronym } from '../content/content.ts';
import type { BodyOf } from '../records/bodies.ts';

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

/** The terms among a board's own records, as it wrote them. */
export const ownAcronyms = (
  records: readonly { readonly record: string; readonly body: BodyOf<'own'> }[],
): readonly Acronym[] =>
  records
    .filter(({ body }) => body.kind === 'acronym' && body.fields.letters?.trim())
    .map(({ record, body: { fields } }) =>
      ownAcronym({
        id: record,
        letters: fields.letters?.trim() ?? '',
        expansion: fields.expansion?.trim() ?? '',
        meaning: fields.meaning?.trim() ?? '',
        ...(fields.county ? { county: fields.county } : {}),
      }),
    );
