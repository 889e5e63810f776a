import { birthDateHints } from './birth-dates.ts';
import { type Hint, type HintOptions, hintKinds } from './hint.ts';
import { initialsHints } from './initials.ts';
import { nameHints } from './name-hints.ts';
import { numberHints } from './numbers.ts';
import { onlyPupilHints } from './only-pupil.ts';
import { relationHints } from './relations.ts';
import { smallNumberHints } from './small-numbers.ts';
import { staffTitleHints } from './staff-titles.ts';
import { plainSigns, textWords } from './text-words.ts';

/** Boards that have set nothing. */
const usualSmallNumber = 5;

/** Law speaks of "the child with …" and means nobody. */
const law =
  /\b(?:ss?\.? ?\d|section \d|reg(?:s|ulations?)?\.? \d|schedule \d|para(?:graph)?s? \d|code of practice|act 20|eqa|cfa|kcsie|statutory guidance)/i;
const ofLaw = new Set<Hint['kind']>(['only-pupil', 'relation', 'small-number']);
const isOfLaw = (text: string, { kind, from, to }: Hint): boolean =>
  ofLaw.has(kind) && law.test(text.slice(Math.max(0, from - 100), to + 60));

/** Words that may point to one child or one member of staff, in the order of the text; no two overlap. */
export const findHints = (text: string, options: HintOptions): readonly Hint[] => {
  const plain = plainSigns(text);
  const { names, smallNumber = usualSmallNumber } = options;
  const found = [
    ...numberHints(plain),
    ...birthDateHints(plain),
    ...initialsHints(plain),
    ...staffTitleHints(plain, names),
    ...relationHints(plain),
    ...nameHints(plain, textWords(plain), options),
    ...onlyPupilHints(plain),
    ...smallNumberHints(plain, smallNumber),
  ].sort(
    (one, other) =>
      hintKinds.indexOf(one.kind) - hintKinds.indexOf(other.kind) ||
      other.to - other.from - (one.to - one.from),
  );
  const kept: Hint[] = [];
  const taken = new Uint8Array(text.length);
  for (const hint of found) {
    if (isOfLaw(plain, hint) || taken.subarray(hint.from, hint.to).includes(1)) continue;
    taken.fill(1, hint.from, hint.to);
    kept.push(hint);
  }
  // Quotation marks of the text itself, not the plain ones it was searched with.
  return kept
    .sort((one, other) => one.from - other.from)
    .map((hint) => ({ ...hint, words: text.slice(hint.from, hint.to) }));
};
