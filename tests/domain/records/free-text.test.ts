import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/domain/records/free-text.ts';
import { bodySchemas } from '../../../src/domain/records/schemas.ts';

interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly items?: readonly Schema[];
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly pipe?: readonly { readonly type: string }[];
}

/** A body in which every text without a form of its own says where it stands. */
const filled = (schema: Schema, path: string): unknown => {
  if (schema.wrapped) return filled(schema.wrapped, path);
  if (schema.type === 'string') {
    const hasForm = schema.pipe?.some(({ type }) => ['regex', 'iso_date'].includes(type));
    return hasForm ? '' : path;
  }
  if (schema.entries)
    return Object.fromEntries(
      Object.entries(schema.entries).map(([key, one]) => [key, filled(one, `${path}.${key}`)]),
    );
  if (schema.item) return [filled(schema.item, path)];
  if (schema.type === 'record' && schema.value) return { key: filled(schema.value, path) };
  return null;
};

/** Texts nobody types: ids, hashes, blobs, times, and the words of shipped content. */
const notTyped = [
  'board.crest',
  'board.over',
  'board.delegation.statement',
  'school.urn',
  'looking.start',
  'looking.end',
  'looking.startedAt',
  'looking.focus.wording',
  'note.attachments.blob',
  'note.checked.hints',
  'note.checked.at',
  'readBack.at',
  'factCheck.basis',
  'factCheck.code',
  'boardView.cites',
  'wording.field',
  'wording.base.content',
  'wording.base.text',
  'own.parent',
  'setting.name',
  'report.madeAt',
  'report.document',
  'report.basis',
  'report.content',
  'report.leftOut',
  'report.replaced',
  'report.accepted',
  'report.code',
];

const pathsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(pathsIn);
};

describe('a word to be taken out everywhere', () => {
  for (const [type, schema] of Object.entries(bodySchemas))
    it(`is looked for in every text of a ${type}`, () => {
      const body = filled(schema as unknown as Schema, type) as Record<string, unknown>;
      const found = new Set(textsIn(type, body));
      expect(pathsIn(body).filter((path) => !found.has(path) && !notTyped.includes(path))).toEqual([]);
    });
});

it('whatever has words of a school says which part it belongs to', () => {
  const publicTypes = ['board', 'school', 'person', 'setting', 'wording', 'own', 'handling'];
  const without = Object.entries(bodySchemas)
    .filter(([type, { entries }]) => {
      const body = filled(bodySchemas[type as keyof typeof bodySchemas] as unknown as Schema, type);
      return textsIn(type, body as Record<string, unknown>).length > 0 && !('part' in entries);
    })
    .map(([type]) => type);
  expect(without.sort()).toEqual(publicTypes.sort());
});
