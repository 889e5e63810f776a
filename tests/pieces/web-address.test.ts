import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/pieces/document/web-address.ts';

describe('where a document stands', () => {
  it('can be opened when it is an address of the web', () => {
    expect(webAddress(' https://www.hillside.sch.uk/send ')).toBe('https://www.hillside.sch.uk/send');
    expect(webAddress('www.hillside.sch.uk/send')).toBe('https://www.hillside.sch.uk/send');
    expect(webAddress('hillside.sch.uk/send?year=2026#top')).toBe(
      'https://hillside.sch.uk/send?year=2026#top',
    );
  });

  it('is a place in words otherwise, and nothing that runs', () => {
    for (const words of [
      '',
      'School website, Policies',
      'Website',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://hillside.sch.uk@elsewhere.example/',
      'http://localhost/x',
      'https://',
      'ssh://hillside.sch.uk',
      '\u202Ehttps://x',
      '10.12.2025',
    ])
      expect(webAddress(words), words).toBeUndefined();
  });

  it('reads any text without falling over', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const address = webAddress(words);
        if (address) expect(address).toMatch(/^https?:\/\//);
      }),
    );
  });
});
