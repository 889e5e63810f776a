import { utf16 } from '../internal.ts';
import type { TagFacts } from './tag.ts';

/** What an element's dictionary says besides where it stands. */
export const entriesOf = ({ numbering, scope, columns, id, alt, box }: TagFacts): string => {
  const list = numbering ? `/ListNumbering/${numbering}` : '';
  const cell = `${scope ? `/Scope/${scope}` : ''}${columns && columns > 1 ? `/ColSpan ${columns}` : ''}`;
  return [
    list && `/A<</O/List${list}>>`,
    cell && `/A<</O/Table${cell}>>`,
    id === undefined ? '' : `/ID (${plainId(id)})`,
    alt === undefined ? '' : `/Alt ${utf16(alt)}`,
    box ? `/A<</O/Layout/Placement/Block/BBox[${box.map((point) => point.toFixed(2)).join(' ')}]>>` : '',
  ].join('');
};

const plainId = (id: string): string => {
  if (!/^[\w-]+$/.test(id)) throw new Error('the id of a note is letters, digits and hyphens');
  return id;
};
