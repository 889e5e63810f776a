import { isRef, textOf } from '../pdf-values.ts';
import { type Element, heard, type Tagged } from '../read-structure.ts';
import type { Condition } from './condition.ts';

const grouping = [
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'BlockQuote',
  'Caption',
  'TOC',
  'TOCI',
  'Index',
  'NonStruct',
];
const blocks = ['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'];
const table = ['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'];
const inline = [
  'Span',
  'Quote',
  'Note',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Annot',
  'Figure',
  'Formula',
  'Form',
];
const standard = new Set([...grouping, ...blocks, ...table, ...inline]);

const named = (tagged: Tagged, element: Element): string =>
  `${element.role} ${element.id}: ${heard(tagged, element).slice(0, 40)}`;

const where = (wrong: (element: Element, tagged: Tagged) => boolean) => (tagged: Tagged) =>
  tagged.elements.filter((element) => wrong(element, tagged)).map((element) => named(tagged, element));

const kidsOf = ({ kids }: Element): readonly Element[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));

const level = ({ role }: Element): number => Number(/^H([1-6])$/.exec(role)?.[1] ?? Number.NaN);
const headings = ({ elements }: Tagged): readonly Element[] =>
  elements.filter((one) => !Number.isNaN(level(one)));

const idOf = ({ dict }: Element): string => textOf(dict.get('/ID'));

export const structure: readonly Condition[] = [
  {
    id: '02-001',
    says: 'every role is one that readers know, and none is told to mean another',
    find: (tagged) => [
      ...where(({ role }) => !standard.has(role))(tagged),
      ...(tagged.root.has('/RoleMap') ? ['a map of roles'] : []),
    ],
  },
  {
    id: '13-004',
    says: 'a figure says in words what it shows',
    find: where(({ role, dict }) => role === 'Figure' && textOf(dict.get('/Alt')).trim() === ''),
  },
  {
    id: '14-002',
    says: 'the first heading is the title',
    find: (tagged) =>
      headings(tagged)
        .slice(0, 1)
        .filter((one) => level(one) !== 1)
        .map((one) => named(tagged, one)),
  },
  {
    id: '14-003',
    says: 'no level of heading is skipped on the way down',
    find: (tagged) =>
      headings(tagged)
        .filter((one, index, all) => {
          const before = all[index - 1];
          return before !== undefined && level(one) > level(before) + 1;
        })
        .map((one) => named(tagged, one)),
  },
  {
    id: '14-007',
    says: 'headings have a level',
    find: where(({ role }) => role === 'H'),
  },
  {
    id: '17-002',
    says: 'there are no formulas, which would need words',
    find: where(({ role }) => role === 'Formula'),
  },
  {
    id: '19-003',
    says: 'a note can be found by its id',
    find: where((element) => element.role === 'Note' && idOf(element) === ''),
  },
  {
    id: '19-004',
    says: 'two notes have two ids',
    find: where(
      (element, { elements }) =>
        element.role === 'Note' &&
        elements.some((other) => other !== element && other.role === 'Note' && idOf(other) === idOf(element)),
    ),
  },
  {
    id: 'own: parents',
    says: 'each element knows what it stands in',
    find: (tagged) =>
      where(({ dict, parent }) => {
        const given = dict.get('/P');
        const wanted = parent?.id ?? Number(/\d+/.exec(rootId(tagged))?.[0]);
        return !isRef(given) || given.ref !== wanted;
      })(tagged),
  },
  {
    id: 'own: empty',
    says: 'nothing is announced that holds nothing, but an empty cell',
    find: where((element) => element.kids.length === 0 && !['TD', 'TH'].includes(element.role)),
  },
  {
    id: 'own: words of groups',
    says: 'words stand in elements for words',
    find: where(
      ({ role, kids }) =>
        ['Document', 'BlockQuote', 'L', 'LI', 'Table', 'THead', 'TBody', 'TR'].includes(role) &&
        kids.some(({ kind }) => kind !== 'element'),
    ),
  },
  {
    id: 'own: paragraphs',
    says: 'no paragraph or heading stands in another',
    find: where(
      (element) =>
        /^(P|H\d|Lbl)$/.test(element.role) && kidsOf(element).some(({ role }) => !inline.includes(role)),
    ),
  },
  {
    id: 'own: readable',
    says: 'every drawn character can be read out',
    find: where(
      (element, tagged) =>
        kidsOf(element).length === 0 &&
        Array.from(heard(tagged, element)).some((one) => one < ' ' || one === '\ufffd'),
    ),
  },
];

const rootId = ({ pdf }: Tagged): string => {
  const root = pdf.catalog.get('/StructTreeRoot');
  return isRef(root) ? String(root.ref) : '';
};

export { kidsOf, where };
