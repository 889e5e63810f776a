import type { Pdf } from '../read-pdf.ts';
import { attribute, type Element } from '../read-structure.ts';
import type { Condition } from './condition.ts';
import { kidsOf, where } from './structure.ts';

/** What may stand in it, and what it may stand in. */
const nesting = (
  kids: Readonly<Record<string, readonly string[]>>,
  parents: Readonly<Record<string, readonly string[]>>,
) =>
  where(
    (element) =>
      (kids[element.role] !== undefined &&
        kidsOf(element).some(({ role }) => !kids[element.role]?.includes(role))) ||
      (parents[element.role] !== undefined && !parents[element.role]?.includes(element.parent?.role ?? '')),
  );

const tables = nesting(
  {
    Table: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'],
    THead: ['TR'],
    TBody: ['TR'],
    TFoot: ['TR'],
    TR: ['TH', 'TD'],
  },
  {
    THead: ['Table'],
    TBody: ['Table'],
    TFoot: ['Table'],
    TR: ['Table', 'THead', 'TBody', 'TFoot'],
    TH: ['TR'],
    TD: ['TR'],
  },
);

const lists = nesting(
  { L: ['Caption', 'LI', 'L'], LI: ['Lbl', 'LBody'] },
  { LI: ['L'], Lbl: ['LI', 'Note'], LBody: ['LI'] },
);

const isMisplaced = (element: Element): boolean => {
  const kids = kidsOf(element).map(({ role }) => role);
  const captions = kids.filter((role) => role === 'Caption').length;
  return captions > 1 || (captions === 1 && kids[0] !== 'Caption' && kids.at(-1) !== 'Caption');
};

const rowsOf = (table: Element): readonly Element[] =>
  kidsOf(table).flatMap((kid) =>
    kid.role === 'TR' ? [kid] : /^T(Head|Body|Foot)$/.test(kid.role) ? kidsOf(kid) : [],
  );

/** How many columns each row takes, with the cells that reach down into it from above. */
const widthsOf = (pdf: Pdf, table: Element): readonly number[] => {
  let reaching: readonly { readonly columns: number; readonly rows: number }[] = [];
  return rowsOf(table).map((row) => {
    const own = kidsOf(row).map((cell) => ({
      columns: Number(attribute(pdf, cell, '/Table', '/ColSpan') ?? 1),
      rows: Number(attribute(pdf, cell, '/Table', '/RowSpan') ?? 1),
    }));
    const all = [...reaching, ...own];
    reaching = all.map(({ columns, rows }) => ({ columns, rows: rows - 1 })).filter(({ rows }) => rows > 0);
    return all.reduce((sum, { columns }) => sum + columns, 0);
  });
};

export const tablesAndLists: readonly Condition[] = [
  {
    id: '09-004',
    says: 'tables are made of rows, and rows of cells',
    find: (tagged) => [...tables(tagged), ...where(isMisplaced)(tagged)],
  },
  { id: '09-005', says: 'lists are made of items, and items of a label and a body', find: lists },
  {
    id: '09-006',
    says: 'a table of contents, of which we have none, is made of its items',
    find: where(({ role }) => role === 'TOC' || role === 'TOCI'),
  },
  {
    id: '15-003',
    says: 'a head says whether it stands over a column or beside a row',
    find: where(
      (element, { pdf }) =>
        element.role === 'TH' &&
        !['/Column', '/Row', '/Both'].includes(String(attribute(pdf, element, '/Table', '/Scope'))),
    ),
  },
  {
    id: 'own: rows',
    says: 'all rows of a table have as many columns',
    find: where((element, { pdf }) => element.role === 'Table' && new Set(widthsOf(pdf, element)).size > 1),
  },
  {
    id: 'own: heads',
    says: 'a table has heads over its columns, once, and a row below them',
    find: where((element) => {
      if (element.role !== 'Table') return false;
      const rows = rowsOf(element);
      const first = kidsOf(rows[0] ?? element);
      return (
        rows.length < 2 ||
        first.some(({ role }) => role !== 'TH') ||
        kidsOf(element).filter(({ role }) => role === 'THead').length !== 1
      );
    }),
  },
  {
    id: 'own: list labels',
    says: 'a list says how it is numbered',
    find: where(
      (element, { pdf }) =>
        element.role === 'L' && attribute(pdf, element, '/List', '/ListNumbering') === undefined,
    ),
  },
];
