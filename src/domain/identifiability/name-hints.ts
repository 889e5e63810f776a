import { fold } from './fold.ts';
import type { Hint, HintOptions, KnownNames } from './hint.ts';
import { notNames } from './not-names.ts';
import {
  afterPlace,
  beforePlace,
  beingVerbs,
  belongings,
  dealingWith,
  governorAfter,
  governorBefore,
  nearPerson,
  personState,
  personVerbs,
  pronouns,
  turningTo,
  weakVerbs,
} from './person-signs.ts';
import { yearGroup } from './pupil-nouns.ts';
import type { TextWord } from './text-words.ts';

type Sort = 'name' | 'also-word' | 'unknown' | 'none';

const sortOf = (word: TextWord, { names, alsoWord, surnames }: KnownNames): Sort => {
  const { low } = word;
  if (names.has(low)) return 'name';
  const parts = low.split('-');
  if (parts.length > 1) {
    const isGiven = (part: string) => names.has(part) || alsoWord.has(part);
    if (parts.some((part) => names.has(part)) && parts.every((part) => part.length > 1)) return 'name';
    if (word.capital && parts.every(isGiven) && !parts.every((part) => notNames.has(part))) return 'name';
  }
  if (alsoWord.has(low)) return 'also-word';
  if (!word.capital || /\d/.test(low) || low.length < 2) return 'none';
  return notNames.has(low) && !surnames.has(low) ? 'none' : 'unknown';
};

/** "Josh T.", "mateo r": one letter that is no word. */
const isInitial = (word: TextWord | undefined): boolean =>
  word !== undefined && /^\p{L}$/u.test(word.raw) && /^ $/.test(word.gap) && !/^[aiAI]$/.test(word.raw);

interface Run {
  readonly words: readonly TextWord[];
  readonly sort: Sort;
  readonly initial: boolean;
  readonly after: number;
}

/** Words with capitals, side by side: "Hoang Minh Tran". */
const runAt = (words: readonly TextWord[], place: number, known: KnownNames): Run | null => {
  const first = words[place];
  if (!first) return null;
  const sort = sortOf(first, known);
  if (sort === 'none') return null;
  // Shouting cannot be told from an acronym: only a whole name of four letters or more counts.
  if (first.shouted && (sort !== 'name' || first.raw.length < 4)) return null;
  const run = [first];
  let next = place + 1;
  while (run.length < 4) {
    const word = words[next];
    if (!word || !/^ $/.test(word.gap) || word.shouted || word.raw.length < 2) break;
    // In small letters only a surname we know goes on: "kacper nowak", not "kacper wants".
    if (first.capital ? !word.capital : !known.surnames.has(word.low) || known.alsoWord.has(word.low)) break;
    if (run.at(-1)?.possessive || sortOf(word, known) === 'none') break;
    run.push(word);
    next += 1;
  }
  const second = words[next];
  const initial = run.length === 1 && !first.possessive && isInitial(second);
  if (initial && second) run.push(second);
  return { words: run, sort, initial, after: initial ? next + 1 : next };
};

const inClass = new RegExp(
  `^(?:,|'s)? ?(?:\\(|- |– )?(?:who is |is |now |also )?(?:in|of|from)? ?(?:our )?${yearGroup}(?![\\p{L}\\p{N}])`,
  'u',
);
const fromClass = new RegExp(
  `^ (?:from|of) (?:class )?(?:${yearGroup}|class \\d)(?![\\p{L}\\p{N}])|^ \\((?:in )?${yearGroup}\\)|^,? aged? \\d`,
  'u',
);
const calledSo =
  /\b(?:nicknamed|known (?:\p{L}+ ){0,3}as|goes by|answers to|(?:call|calls|called|calling|name|names) (?:him|her|himself|herself)|(?:prefers|likes|wants) to be (?:called|known as)|short for|shortened to|nickname(?: is|:)?)(?: the name)? ["']?$/u;
const shortFor =
  /^['"]? ?[,(–-]? ?(?:short for|aka|a\.k\.a|for short|known as|his nickname|her nickname|(?:is|was) (?:his|her|the) (?:pet name|nickname)|as (?:staff|we|they|everyone|everybody|friends|his|her|mum|dad|the (?:staff|adults|others|class|children|teacher|ta)|all)|to (?:his|her) (?:friends|mates|family|class)|to (?:everyone|staff|all))/;
const bookBy = /(?:\p{Lu}[\p{L}']*|["']),? by $/u;
const turnedBy = /(?:ed|led|run|shown|told|given|taken|written|met|ten) by $/;
const byAuthor = /^['"]? by \p{Lu}/u;
const bookish =
  /\b(?:novels?|authors?|poets?|poems?|class (?:text|reader|book)|set text|stor(?:y|ies)|storytime|biograph(?:y|ies)|illustrat\w+|audio ?books?|plays?cript|characters?|film|fairy ?tales?|tales?|theatre|musical|panto|fiction|literature|topic|black history|inventors?|scientists?|artists?|composers?|paintings?|famous|significant (?:people|individuals|figures)|shakespeare|gcse|curriculum|unit of work|display|poster|mural|quotes?|quoted|podcast|webinar|keynote|blog|article|research(?:er)?|training by|trainer|consultant|celebrity|singer|footballer|assembly)\b/;
const directly = /\b(?:the|a|an|this|every|each|any|some|no|these|those) ["']?$/;
const timeBefore =
  /\b(?:in|since|till|until|last|next|early|late|mid|this|during|end of|start of|beginning of|before|after)[ -]$/;
const sentenceEnd = /[.!?;\n)]/;

/** How many words of the same sentence lie between a run and the next "he", "she", "his" or "her". */
const pronounAfter = (words: readonly TextWord[], after: number): number => {
  for (let steps = 0; steps < 12; steps += 1) {
    const word = words[after + steps];
    if (!word || (sentenceEnd.test(word.gap) && steps > 0)) return Infinity;
    if (pronouns.has(word.low)) return steps;
  }
  return Infinity;
};

/** What stands just before and just after a run, in small letters. */
interface Around {
  readonly left: string;
  readonly right: string;
}

const aroundOf = (text: string, { from }: TextWord, { to }: TextWord): Around => ({
  left: text.slice(Math.max(0, from - 40), from).toLowerCase(),
  right: text.slice(to, to + 60).toLowerCase(),
});

/** "Nelson House", "Florence Nightingale Ward": each word of the run may be the last of a name for a thing. */
const isElsewhere = (run: Run, { left, right }: Around): boolean =>
  beforePlace.test(left) ||
  afterPlace.test(right) ||
  run.words.slice(1).some(({ low }) => afterPlace.test(` ${low}`));

/** "Skellig by David Almond", but "shown round by Maryam". */
const isAuthor = (text: string, run: Run, { left }: Around): boolean => {
  const from = run.words[0]?.from ?? 0;
  const to = run.words.at(-1)?.to ?? 0;
  if (left.endsWith('by ') && bookBy.test(text.slice(Math.max(0, from - 20), from)) && !turnedBy.test(left))
    return true;
  return byAuthor.test(text.slice(to, to + 8));
};

const isGovernor = ({ left, right }: Around): boolean =>
  governorBefore.test(left) || governorAfter.test(right);

/** Between the names of a list: "Present: Ama Mensah, Tom Hill and Grace Okafor". */
const joined = /^(?:, ?|\s*\/\s*| & | )/;

const isQuoted = ({ left, right }: Around): boolean => /["']$/.test(left) && /^["']/.test(right);

const enough = 2;

/** Signs that a person is spoken of, added up. */
const signsOf = (run: Run, words: readonly TextWord[], { left, right }: Around): number => {
  const [first] = run.words;
  const last = run.words.at(-1);
  const next = words[run.after];
  if (!first || !last) return 0;
  const adjacent = next && /^['"]? $|^['"], $/.test(next.gap) ? next.low : '';
  let signs = 0;
  if (last.possessive) signs += next && belongings.has(next.low) ? 2 : 0;
  else if (weakVerbs.has(adjacent)) signs += 1;
  else if (personVerbs.has(adjacent)) signs += 2;
  else if (beingVerbs.has(adjacent) && next && personState.test(right.slice(next.to - last.to))) signs += 2;
  const pronoun = pronounAfter(words, run.after);
  // "Will he", "Hope her plan": straight before a pronoun stands a verb, not a name.
  const together = pronoun <= 3 && /^(?:and|with|plus)$/.test(words[run.after + pronoun - 1]?.low ?? '');
  if (together || (pronoun < 8 && isQuoted({ left, right }))) signs += 2;
  else if (pronoun > 0 && pronoun < 12) signs += 1;
  if (turningTo.test(left)) signs += 2;
  else if (dealingWith.test(left)) signs += 1;
  else if (nearPerson.test(left)) signs += 0.5;
  if (fromClass.test(right)) signs += 3;
  else if (inClass.test(right)) signs += 1;
  if (shortFor.test(right)) signs += 2;
  if (calledSo.test(left)) signs += 3;
  if (directly.test(left)) signs -= 3;
  if (run.sort === 'also-word' && timeBefore.test(left)) signs -= 2;
  if (first.capital && bookish.test(left + right)) signs -= 2;
  return signs;
};

const base = (run: Run, known: KnownNames, around: Around): number => {
  const [first] = run.words;
  if (!first) return 0;
  const last = run.words.at(-1);
  const isLong = run.words.length > 1 && !run.initial;
  const surname = isLong && last !== undefined && last !== first && known.surnames.has(last.low);
  if (run.sort === 'name') {
    if (first.capital) return 3;
    return first.low.length > 3 || run.initial ? 2 : 0.5;
  }
  if (!first.capital) return -3;
  // Months and other words of the school day, which are names as well.
  const everyday = notNames.has(first.low) ? 1 : 0;
  if (run.initial) return (run.sort === 'also-word' ? 2 : 1) - everyday;
  if (run.sort === 'also-word') return (surname ? 2 : isLong ? 1 : 0) - everyday;
  // An unknown word at the start of a sentence has its capital from there.
  return (surname ? 2 : isLong ? 1 : 0) - (first.opens && !isQuoted(around) ? 1 : 0);
};

const isKnownFigure = (text: string, run: Run, { known }: KnownNames): boolean => {
  const from = run.words[0]?.from ?? 0;
  const ahead = fold(text.slice(from, from + 40));
  const words = ahead.split(/[^\p{L}&'-]+/u);
  return [2, 3].some((count) => known.has(words.slice(0, count).join(' ')));
};

const kindOf = (run: Run, around: Around): Hint['kind'] => {
  if (run.words.length > 1) return 'full-name';
  return isQuoted(around) || shortFor.test(around.right) || calledSo.test(around.left)
    ? 'nickname'
    : 'first-name';
};

/** Given names, whole names and nicknames: by the list, or by what is said around them. */
export const nameHints = (
  text: string,
  words: readonly TextWord[],
  { names, governors = [] }: HintOptions,
): readonly Hint[] => {
  const ours = new Set(governors.flatMap((name) => fold(name).split(/\s+/)));
  const hints: Hint[] = [];
  let wasGovernor = false;
  for (let place = 0; place < words.length; place += 1) {
    let run = runAt(words, place, names);
    if (!run) {
      if (!/^(?:and|with|plus|&)$/i.test(words[place]?.low ?? '')) wasGovernor = false;
      continue;
    }
    // "Asked Priya": the first word has its capital from the sentence.
    const [opening, second] = run.words;
    if (opening?.opens && run.sort === 'unknown' && second && !run.initial) {
      const inner = runAt(words, place + 1, names);
      if (inner && (inner.sort === 'name' || inner.sort === 'also-word') && !names.surnames.has(second.low))
        run = inner;
    }
    const first = run.words[0];
    const last = run.words.at(-1);
    if (!first || !last) continue;
    const around = aroundOf(text, first, last);
    place = run.after - 1;
    const governor: boolean =
      isGovernor(around) || (wasGovernor && joined.test(first.gap + around.left.slice(-4)));
    const isOurs = run.words.every(({ low }) => ours.has(low));
    wasGovernor = governor;
    if (
      governor ||
      isOurs ||
      isElsewhere(run, around) ||
      isAuthor(text, run, around) ||
      isKnownFigure(text, run, names)
    )
      continue;
    if (base(run, names, around) + signsOf(run, words, around) < enough) continue;
    hints.push({
      kind: kindOf(run, around),
      from: first.from,
      to: last.to,
      words: text.slice(first.from, last.to),
    });
  }
  return hints;
};
