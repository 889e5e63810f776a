import { describe, expect, it } from 'vitest';
import { printed } from '../paper.ts';
import { checkPdfUa, conditions } from './check-pdf-ua.ts';
import { everyPdf, theOddDocument } from './every-document.ts';
import { mutations } from './mutations.ts';
import { readPdf } from './read-pdf.ts';

describe('a report that is listened to', () => {
  it.each(everyPdf())('%s meets every condition of PDF/UA-1 that a machine can check', (_, __, bytes) => {
    expect(checkPdfUa(bytes())).toEqual([]);
  });
});

describe('the check itself', () => {
  const pdf = readPdf(printed(theOddDocument()).bytes);

  it('knows for each condition a file that does not meet it', () => {
    expect(Object.keys(mutations).sort()).toEqual(conditions.map(({ id }) => id).sort());
  });

  it.each(conditions)('finds where $id is not met: $says', ({ id }) => {
    for (const mutate of mutations[id] ?? []) {
      const found = checkPdfUa(mutate(pdf));
      expect(found.filter((one) => one.startsWith(`${id},`))).not.toEqual([]);
    }
  });

  it('finds nothing in the file that it was broken from', () => {
    expect(checkPdfUa(pdf)).toEqual([]);
  });

  it('does not read a file whose table of objects is wrong', () => {
    const { bytes } = printed(theOddDocument());
    const moved = Buffer.from(bytes).toString('latin1').replace('5 0 obj', '5  0 obj');
    expect(() => readPdf(Buffer.from(moved, 'latin1'))).toThrow('where the');
  });
});
