/** Ways in which a file is damaged on its way, or made by a program that means harm. Same seed, same damage. */
export interface Dice {
  /** From 0, below `sides`. */
  roll(sides: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export const dice = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const roll = (sides: number): number => next() % sides;
  return {
    roll,
    pick: (items) => {
      const item = items[roll(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
  };
};

const joined = (...pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((one) => [...one]));

/** Always different from what it was. */
export const damagedBytes = (bytes: Uint8Array, { roll, pick }: Dice): Uint8Array => {
  const at = roll(bytes.length);
  const [start, end] = [bytes.subarray(0, at), bytes.subarray(at)];
  const cut = bytes.subarray(0, Math.max(1, at));
  return pick([
    () => {
      const flipped = bytes.slice();
      for (let times = 1 + roll(4), place = at; times > 0; times -= 1, place = roll(bytes.length))
        flipped[place] = (flipped[place] ?? 0) ^ (1 << roll(8));
      // Two flips of one bit would be none.
      flipped[at] = (bytes[at] ?? 0) ^ (1 + roll(255));
      return flipped;
    },
    () => cut,
    () => joined(start, end.subarray(1 + roll(40))),
    () =>
      joined(
        start,
        Uint8Array.from({ length: 1 + roll(30) }, () => roll(256)),
        end,
      ),
    () => joined(start, bytes.subarray(roll(at + 1), at + 1), end),
  ])();
};

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const odd: readonly string[] = [
  'null',
  'true',
  '-1',
  '1e400',
  '""',
  '"r_"',
  '[]',
  '{}',
  '[[[]]]',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '"\\ud800"',
  '"\\u0000"',
];

/** Where a JSON line has a value, and where that value ends. */
const values = (line: string): readonly (readonly [from: number, to: number])[] =>
  [...line.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+|null|true|false)/g)].map(({ index, 1: value = '' }) => [
    index + 1,
    index + 1 + value.length,
  ]);

/** One line made wrong; never the same JSON as before. */
export const damagedLine = (line: string, others: readonly string[], { roll, pick }: Dice): string => {
  const [from, to] = pick(values(line));
  const inPlace = (value: string): string => line.slice(0, from) + value + line.slice(to);
  const other = pick(others);
  const [otherFrom, otherTo] = pick(values(other));
  return pick([
    () => inPlace(pick(odd)),
    () => inPlace(nested(pick([40, 400, 20_000]))),
    () => inPlace(other.slice(otherFrom, otherTo)),
    () => line.replace('{', '{"__proto__":{"polluted":1},'),
    () => line.replace('"body":{', '"body":{"__proto__":{"polluted":1},'),
    () => line.replace('{', '{"extra":1,'),
    () => line.slice(0, roll(line.length)),
    () => line.slice(0, from) + other.slice(otherFrom),
    () =>
      new TextDecoder('latin1')
        .decode(damagedBytes(new TextEncoder().encode(line), { roll, pick }))
        .replaceAll('\n', ' '),
  ])();
};
