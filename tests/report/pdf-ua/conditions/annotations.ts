import { type Dict, isRef, textOf, type Value } from '../pdf-values.ts';
import type { Element, Tagged } from '../read-structure.ts';
import type { Condition } from './condition.ts';

interface Annotation {
  readonly object: number;
  readonly page: Dict;
  readonly dict: Dict;
  /** The element that holds it. */
  readonly element: Element | undefined;
}

const annotations = ({ pdf, elements }: Tagged): readonly Annotation[] => {
  const holders = new Map(
    elements.flatMap((element) =>
      element.kids.flatMap((kid) => (kid.kind === 'object' ? [[kid.object, element] as const] : [])),
    ),
  );
  return pdf.pages.flatMap((ref) => {
    const page = pdf.dict({ ref });
    return pdf.list(page.get('/Annots')).map((value) => {
      const object = isRef(value) ? value.ref : 0;
      return { object, page, dict: pdf.dict(value), element: holders.get(object) };
    });
  });
};

const where = (wrong: (one: Annotation, tagged: Tagged) => boolean) => (tagged: Tagged) =>
  annotations(tagged)
    .filter((one) => wrong(one, tagged))
    .map(({ object, dict }) => `object ${object}, ${dict.get('/Subtype')}`);

const is = ({ dict }: Annotation, subtype: string): boolean => dict.get('/Subtype') === subtype;

const says = (value: Value | undefined): boolean => textOf(value).trim() !== '';

export const annotationConditions: readonly Condition[] = [
  {
    id: '28-002',
    says: 'there are links and fields, and nothing else that is laid over a page',
    find: where((one) => !is(one, '/Link') && !is(one, '/Widget')),
  },
  {
    id: '28-005',
    says: 'a field says what is to be done in it',
    find: where((one) => is(one, '/Widget') && !says(one.dict.get('/TU'))),
  },
  {
    id: '28-008',
    says: 'the Tab key follows the structure on every page',
    find: ({ pdf }) =>
      pdf.pages.filter((ref) => pdf.dict({ ref }).get('/Tabs') !== '/S').map((ref) => `page object ${ref}`),
  },
  {
    id: '28-010',
    says: 'a field stands in a Form',
    find: where((one) => is(one, '/Widget') && one.element?.role !== 'Form'),
  },
  {
    id: '28-011',
    says: 'a link stands in a Link',
    find: where((one) => is(one, '/Link') && one.element?.role !== 'Link'),
  },
  {
    id: '28-012',
    says: 'a link says where it leads',
    find: where((one) => is(one, '/Link') && !says(one.dict.get('/Contents'))),
  },
  {
    id: 'own: forms',
    says: 'a Form holds its one field and nothing else',
    find: ({ elements }) =>
      elements
        .filter(({ role, kids }) => role === 'Form' && (kids.length !== 1 || kids[0]?.kind !== 'object'))
        .map(({ id }) => `element ${id}`),
  },
  {
    id: 'own: fields',
    says: 'each field to sign in is in the form, empty, printed, under a name of its own',
    find: (tagged) => {
      const { pdf } = tagged;
      const form = pdf.list(pdf.dict(pdf.catalog.get('/AcroForm')).get('/Fields'));
      const names = annotations(tagged).map(({ dict }) => textOf(dict.get('/T')));
      return where(
        (one) =>
          is(one, '/Widget') &&
          (one.dict.get('/FT') !== '/Sig' ||
            one.dict.has('/V') ||
            Number(one.dict.get('/F')) !== 4 ||
            names.filter((name) => name === textOf(one.dict.get('/T'))).length !== 1 ||
            !form.some((value) => isRef(value) && value.ref === one.object)),
      )(tagged);
    },
  },
  {
    id: 'own: annotation back',
    says: 'from each link and field the way leads back to its element',
    find: where(({ dict, element }, { pdf, root }) => {
      const nums = pdf.list(pdf.dict(root.get('/ParentTree')).get('/Nums'));
      const at = nums.findIndex((key, index) => index % 2 === 0 && key === dict.get('/StructParent'));
      const back = nums[at + 1];
      return at < 0 || !isRef(back) || back.ref !== element?.id;
    }),
  },
  {
    id: 'own: addresses',
    says: 'a link leads to a page or an address to write to, in plain letters',
    find: where(
      (one, { pdf }) =>
        is(one, '/Link') &&
        !/^(https?:\/\/|mailto:)[\x21-\x7e]+$/.test(textOf(pdf.dict(one.dict.get('/A')).get('/URI'))),
    ),
  },
];
