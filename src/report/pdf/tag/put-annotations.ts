import type { Internal } from '../internal.ts';
import { putObject } from '../internal.ts';
import type { Annotation } from './tag.ts';

/** Objects of their own, because the structure must be able to name them; jsPDF's own links are written into the page. */
export const putAnnotations = (
  internal: Internal,
  page: number,
  pages: number,
  annotations: readonly Annotation[],
): readonly (readonly [Annotation, number])[] => {
  const made: (readonly [Annotation, number])[] = [];
  for (const [index, annotation] of annotations.entries()) {
    if (annotation.page !== page) continue;
    const object = internal.newAdditionalObject();
    const { rect, subtype, entries } = annotation;
    const places = `/Rect [${rect.map((point) => Number(point.toFixed(2))).join(' ')}] /P ${internal.getPageInfo(page).objId} 0 R`;
    // F 4: printed with the page.
    object.content = `<</Type /Annot /Subtype /${subtype} /F 4 ${places} /StructParent ${pages + index} ${entries}>>`;
    made.push([annotation, object.objId]);
  }
  if (made.length > 0) internal.write(`/Annots [${made.map(([, id]) => `${id} 0 R`).join(' ')}]`);
  return made;
};

/** The form that the fields to sign in belong to, as an entry of the catalog. */
export const writeFields = (internal: Internal, objects: ReadonlyMap<Annotation, number>): string => {
  const fields = [...objects].filter(([{ subtype }]) => subtype === 'Widget');
  if (fields.length === 0) return '';
  const form = internal.newObjectDeferred();
  // SigFlags 1: there are fields to sign in.
  putObject(internal, form, `/Fields [${fields.map(([, id]) => `${id} 0 R`).join(' ')}] /SigFlags 1`);
  return ` /AcroForm ${form} 0 R`;
};
