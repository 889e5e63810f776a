/** A stretch of text that stands in both versions, only in the newer, or only in the older. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'gone';
  readonly text: string;
}

/** Words compared with one another at most; beyond that the changed part is shown whole, out and in. */
const mostPairs = 1_000_000;

/** Words with the spaces after them, so that joining them again gives the text back. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/g) ?? [];

/** For each pair of places, how many words the rest of both have in common, in order. */
const commonFrom = (older: readonly string[], newer: readonly string[]): readonly Uint32Array[] => {
  const table = Array.from({ length: older.length + 1 }, () => new Uint32Array(newer.length + 1));
  for (let one = older.length - 1; one >= 0; one -= 1)
    for (let other = newer.length - 1; other >= 0; other -= 1) {
      const row = table[one];
      const below = table[one + 1];
      if (!row || !below) continue;
      row[other] =
        older[one] === newer[other]
          ? (below[other + 1] ?? 0) + 1
          : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
    }
  return table;
};

const middle = (older: readonly string[], newer: readonly string[]): readonly Stretch[] => {
  if (older.length * newer.length > mostPairs)
    return [
      { kind: 'gone', text: older.join('') },
      { kind: 'added', text: newer.join('') },
    ];
  const common = commonFrom(older, newer);
  const stretches: Stretch[] = [];
  let [one, other] = [0, 0];
  while (one < older.length || other < newer.length) {
    const [gone, added] = [older[one], newer[other]];
    if (gone !== undefined && gone === added) {
      stretches.push({ kind: 'same', text: gone });
      one += 1;
      other += 1;
    } else if (
      gone !== undefined &&
      (added === undefined || (common[one + 1]?.[other] ?? 0) >= (common[one]?.[other + 1] ?? 0))
    ) {
      stretches.push({ kind: 'gone', text: gone });
      one += 1;
    } else {
      stretches.push({ kind: 'added', text: added ?? '' });
      other += 1;
    }
  }
  return stretches;
};

const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const runs: Stretch[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (stretch.text === '') continue;
    if (last?.kind === stretch.kind) runs[runs.length - 1] = { ...last, text: last.text + stretch.text };
    else runs.push(stretch);
  }
  return runs;
};

/** What changed from one version to the next, word by word; what begins and ends alike is not compared. */
export const wordChanges = (before: string, after: string): readonly Stretch[] => {
  const [older, newer] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(older.length, newer.length);
  let start = 0;
  while (start < most && older[start] === newer[start]) start += 1;
  let end = 0;
  while (end < most - start && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  return joined([
    { kind: 'same', text: newer.slice(0, start).join('') },
    ...middle(older.slice(start, older.length - end), newer.slice(start, newer.length - end)),
    { kind: 'same', text: newer.slice(newer.length - end).join('') },
  ]);
};
