import { describe, expect, it } from 'vitest';
import { queryAddress, readQuery } from '../../../src/features/acronyms/search-in-address.ts';

describe('What is looked for stands in the address', () => {
  it.each([
    { find: 'apd', county: undefined },
    { find: 'C&I + “plan”?', county: 'Kent' },
    { find: 'EHCP', county: '' },
    { find: '', county: undefined },
  ])('and is read back as it was: $find, $county', (query) => {
    expect(readQuery(queryAddress(query))).toEqual(query);
  });

  it('an empty field leaves the plain address', () => {
    expect(queryAddress({ find: '  ', county: undefined })).toBe('#/acronyms');
  });

  it('a link from elsewhere needs only the words', () => {
    expect(readQuery('#/acronyms?find=slt')).toEqual({ find: 'slt', county: undefined });
  });
});
