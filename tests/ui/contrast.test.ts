import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
type Tokens = Record<string, Record<Theme, string>>;

/** The declarations of the first rule with exactly this selector. */
const declarationsOf = (selector: string): string => {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule for ${selector}`);
  return css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
};

const tokensOf = (selector: string): Tokens =>
  Object.fromEntries(
    [...declarationsOf(selector).matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );

const normal = tokensOf(':root');
const contrasts: Record<string, Tokens> = {
  normal,
  calm: { ...normal, ...tokensOf(":root[data-contrast='calm']") },
  high: { ...normal, ...tokensOf(":root[data-contrast='high']") },
};

/** WCAG 2.2, relative luminance. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratio = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

const words: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  [
    'ink',
    ['paper', 'surface', 'sunken', 'press-soft', 'attention-soft', 'good-soft', 'problem-soft', 'faint-soft'],
  ],
  ['ink-soft', ['paper', 'surface', 'sunken', 'press-soft', 'attention-soft', 'good-soft', 'faint-soft']],
  ['press', ['paper', 'surface', 'sunken', 'press-soft', 'attention-soft', 'good-soft', 'problem-soft']],
  ['press-deep', ['paper', 'surface', 'sunken', 'press-soft']],
  ['on-press', ['press', 'press-deep']],
  ['attention', ['paper', 'surface', 'attention-soft']],
  ['good', ['paper', 'surface', 'good-soft']],
  ['problem', ['paper', 'surface', 'problem-soft']],
  ['paper', ['ink', 'ink-soft']],
];

const edges: readonly (readonly [edge: string, grounds: readonly string[]])[] = [
  ['line-strong', ['paper', 'surface']],
  ['focus', ['paper', 'surface', 'sunken', 'press-soft', 'attention-soft', 'problem-soft']],
  ['press', ['paper', 'surface', 'block-empty']],
];

const tooFaint = (tokens: Tokens, pairs: typeof words, least: number): string[] =>
  (['light', 'dark'] as const).flatMap((theme) =>
    pairs.flatMap(([front, grounds]) =>
      grounds.flatMap((ground) => {
        const reached = ratio(tokens[front]?.[theme] ?? '', tokens[ground]?.[theme] ?? '');
        return reached >= least ? [] : [`${theme}: ${front} on ${ground} is ${reached.toFixed(2)}`];
      }),
    ),
  );

describe.each(Object.entries(contrasts))('with %s contrast', (name, tokens) => {
  it('every word can be read on every ground it stands on (WCAG AA, 4.5 to 1; 7 to 1 when more is asked for)', () => {
    expect(tooFaint(tokens, words, name === 'high' ? 7 : 4.5)).toEqual([]);
  });

  it('the edges of what can be used, and the focus ring, stand out (3 to 1)', () => {
    expect(tooFaint(tokens, edges, 3)).toEqual([]);
  });
});

it('the measure itself knows black on white', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(ratio('#777777', '#ffffff')).toBeLessThan(4.5);
});

it('a system that asks for more contrast gets what the reading setting gives', () => {
  expect(tokensOf(":root:not([data-contrast='calm'])")).toEqual(tokensOf(":root[data-contrast='high']"));
});
