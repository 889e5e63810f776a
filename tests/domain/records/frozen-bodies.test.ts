import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodySchemas } from '../../../src/domain/records/schemas.ts';

type Type = keyof typeof bodySchemas;

interface Frozen {
  readonly bodies: Readonly<Record<Type, { readonly full: object; readonly least: object }>>;
}

const { bodies } = JSON.parse(readFileSync('tests/fixtures/records-format-1.json', 'utf8')) as Frozen;

/** What somebody wrote in 2026 is read for ever: a body is never migrated. */
describe('a body of version 1', () => {
  for (const [type, { full, least }] of Object.entries(bodies)) {
    it(`of a ${type} is read, with all that it can hold`, () => {
      expect(v.parse(bodySchemas[type as Type], full)).toEqual(full);
    });
    it(`of a ${type} is read, with no more than it must hold`, () => {
      expect(v.parse(bodySchemas[type as Type], least)).toEqual(least);
    });
    it(`of a ${type} holds nothing that the sample leaves out`, () => {
      const { entries } = bodySchemas[type as Type];
      expect(Object.keys(full).sort()).toEqual(Object.keys(entries).sort());
    });
  }

  it('stands in the sample for every type there is', () => {
    expect(Object.keys(bodies).sort()).toEqual(Object.keys(bodySchemas).sort());
  });
});
