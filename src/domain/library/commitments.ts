import { type CivilDate, isCivilDate } from '../../base/civil-date.ts';
import type { Framework, Statement } from '../content/content.ts';
import type { Adoption } from '../records/bodies.ts';

export const adoptionWords: Record<Adoption['state'], string> = {
  'talking-about-it': 'Talking about it',
  adopted: 'Adopted',
  'set-aside': 'Set aside',
};

/** The board's own words where it has some, else those of the list. */
export const commitmentWords = ({ text }: Pick<Statement, 'text'>, adoption: Adoption | undefined): string =>
  adoption?.words.trim() || text;

/** On its day already: a board that meets that evening is to see it. */
export const isReviewDue = ({ reviewOn }: Adoption, today: CivilDate): boolean =>
  reviewOn !== undefined && reviewOn <= today;

/** A year on, the day that every calendar has. */
export const aYearOn = (date: CivilDate): CivilDate => {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return isCivilDate(next) ? next : next.replace('-02-29', '-02-28');
};

export interface Commitment<Row> {
  readonly statement: Statement;
  readonly adoption: Row;
}

/** What the board has adopted, in the order of the list. */
export const adoptedCommitments = <Row extends { readonly body: Adoption }>(
  { sections }: Framework,
  adoptions: readonly Row[],
): readonly Commitment<Row>[] =>
  sections
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const adoption = adoptions.find(({ body }) => body.statement === statement.id);
      return adoption?.body.state === 'adopted' ? [{ statement, adoption }] : [];
    });
