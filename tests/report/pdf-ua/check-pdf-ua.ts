import { annotationConditions } from './conditions/annotations.ts';
import type { Condition } from './conditions/condition.ts';
import { drawn } from './conditions/drawn.ts';
import { file } from './conditions/file.ts';
import { fonts } from './conditions/fonts.ts';
import { structure } from './conditions/structure.ts';
import { tablesAndLists } from './conditions/tables-and-lists.ts';
import { type Pdf, readPdf } from './read-pdf.ts';
import { readStructure } from './read-structure.ts';

export const conditions: readonly Condition[] = [
  ...drawn,
  ...file,
  ...structure,
  ...tablesAndLists,
  ...annotationConditions,
  ...fonts,
];

/** Where a file is not what PDF/UA-1 asks: the condition with what was found. Empty: as far as a machine can tell, it is. */
export const checkPdfUa = (given: Uint8Array | Pdf): readonly string[] => {
  const tagged = readStructure(given instanceof Uint8Array ? readPdf(given) : given);
  return conditions.flatMap(({ id, says, find }) =>
    find(tagged)
      .slice(0, 5)
      .map((found) => `${id}, ${says}: ${found}`),
  );
};
