import { describe, expect, it } from 'vitest';
import { ownScript } from '../../src/base/trusted-types.ts';

describe('The one script policy', () => {
  const page = 'https://notes.example/governors/index.html#/duties';

  it('lets the service worker and built files beside the page run', () => {
    expect(ownScript('sw.js', page)).toBe('https://notes.example/governors/sw.js');
    expect(ownScript('./assets/pdf.worker-Ab_1.js', page)).toBe(
      'https://notes.example/governors/assets/pdf.worker-Ab_1.js',
    );
  });

  it.each([
    'https://elsewhere.example/assets/a.js',
    '//elsewhere.example/governors/sw.js',
    '/sw.js',
    '../assets/a.js',
    'assets/../other.js',
    'assets/a.js.html',
    'assets/deep/a.js',
    'data:text/javascript,1',
    'blob:https://notes.example/1',
  ])('refuses %s', (address) => {
    expect(() => ownScript(address, page)).toThrow(TypeError);
  });
});
