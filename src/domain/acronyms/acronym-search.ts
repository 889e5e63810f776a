import MiniSearch from 'minisearch';
import type { Acronym } from '../content/content.ts';
import { slips } from './close-spelling.ts';

/** Why something was found: its letters, another form of them, the words they stand for, or the meaning. */
export type FoundBy = 'letters' | 'alias' | 'words' | 'meaning';

export interface AcronymHit {
  readonly acronym: Acronym;
  readonly why: FoundBy;
  /** The other form that was typed or nearly typed ("ISDR"), to show why this was found. */
  readonly alias?: string;
}

export interface AcronymSearch {
  /**
   * Best first. An empty query lists everything by letters. With `county`, terms of other counties are left out
   * (null = national terms only); without it they are all found, other counties' last.
   */
  find(query: string, options?: { readonly county?: string | null }): readonly AcronymHit[];
  byId(id: string): Acronym | undefined;
}

/** Smaller is better; within one rank current terms stand above historic ones. */
const rank = {
  letters: 0,
  lettersPlural: 1,
  alias: 2,
  /** One word of several typed: "difference between SEN and SEND". */
  inside: 3,
  lettersBegin: 4,
  aliasBegins: 5,
  words: 6,
  lettersNearly: 7,
  aliasNearly: 8,
  meaning: 9,
  mistyped: 10,
} as const;

interface Found extends AcronymHit {
  readonly rank: number;
  readonly score: number;
}

/** Nobody looks up a page of text; pasted by mistake, it must not hold up the keys. */
const longestQuery = 100;

/** "What is an APDR?" asks for APDR. */
const fillers = new Set(
  'a an and are by does earth for in is it mean means of on or stand stands the to what whats'.split(' '),
);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '');

/** "C&I", "c & i" and "ci" are the same letters. */
const asLetters = (text: string): string => plain(text).replace(/[^a-z0-9]/g, '');

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const withoutFillers = (words: readonly string[]): readonly string[] => {
  const rest = words.filter((word) => !fillers.has(word));
  return rest.length > 0 ? rest : words;
};

const alphabet = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const slipsAllowed = (length: number): number => (length >= 7 ? 2 : length >= 4 ? 1 : 0);

/** Short letters are mistyped by swapping two; another letter would make another acronym. */
const nearly = (typed: string, letters: string): boolean => {
  if (typed.length === 3 && letters.length === 3)
    return [...typed].sort().join() === [...letters].sort().join() && slips(typed, letters, 1) === 1;
  const most = slipsAllowed(Math.min(typed.length, letters.length));
  return most > 0 && slips(typed, letters, most) <= most;
};

interface Spelling {
  readonly text: string;
  readonly letters: string;
}

const spellingsOf = (text: string): Spelling => ({ text, letters: asLetters(text) });

const matchSpelling = (
  typed: string,
  { letters }: Spelling,
): 'whole' | 'plural' | 'begins' | 'nearly' | undefined => {
  if (typed === letters) return 'whole';
  if (typed === `${letters}s`) return 'plural';
  if (letters.startsWith(typed)) return 'begins';
  return nearly(typed, letters) ? 'nearly' : undefined;
};

const lettersRank = {
  whole: rank.letters,
  plural: rank.lettersPlural,
  begins: rank.lettersBegin,
  nearly: rank.lettersNearly,
} as const;
const aliasRank = {
  whole: rank.alias,
  plural: rank.alias,
  begins: rank.aliasBegins,
  nearly: rank.aliasNearly,
} as const;

const found = (
  acronym: Acronym,
  why: FoundBy,
  at: { rank: number; score?: number; alias?: string },
): Found => ({
  acronym,
  why,
  rank: at.rank,
  score: at.score ?? 0,
  ...(at.alias === undefined ? {} : { alias: at.alias }),
});

interface Listed {
  readonly acronym: Acronym;
  readonly own: Spelling;
  readonly aliases: readonly Spelling[];
}

const foundBySpelling = (typed: string, { acronym, own, aliases }: Listed): Found | undefined => {
  const match = matchSpelling(typed, own);
  const best = match ? found(acronym, 'letters', { rank: lettersRank[match] }) : undefined;
  const others = aliases.flatMap((alias) => {
    const hit = matchSpelling(typed, alias);
    return hit ? [found(acronym, 'alias', { rank: aliasRank[hit], alias: alias.text })] : [];
  });
  return [...(best ? [best] : []), ...others].sort((a, b) => a.rank - b.rank)[0];
};

/** An acronym named whole among other words; two letters are too often a word. */
const foundInside = (words: readonly string[], listed: Listed): Found | undefined => {
  const named = words.some(
    (word) => word.length > 2 && (word === listed.own.letters || word === `${listed.own.letters}s`),
  );
  return named ? found(listed.acronym, 'letters', { rank: rank.inside }) : undefined;
};

const indexOf = (acronyms: readonly Acronym[]) => {
  const index = new MiniSearch<{ id: string; words: string; other: string; meaning: string }>({
    fields: ['words', 'other', 'meaning'],
    tokenize: wordsOf,
    processTerm: (term) => (fillers.has(term) ? null : term),
    searchOptions: {
      boost: { words: 4, other: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => slipsAllowed(term.length),
      combineWith: 'AND',
    },
  });
  index.addAll(
    acronyms.map((entry) => ({
      id: entry.id,
      words: [entry.expansion, ...entry.aliases].join(' '),
      other: entry.also.map(({ expansion }) => expansion).join(' '),
      meaning: [entry.meaning, entry.note ?? '', ...entry.also.map((other) => other.meaning)].join(' '),
    })),
  );
  return index;
};

/** Current before historic, national before county terms, then the better match; equals keep the order of the alphabet. */
const order = (one: Found, other: Found): number =>
  one.rank - other.rank ||
  Number(one.acronym.status === 'historic') - Number(other.acronym.status === 'historic') ||
  Number(one.acronym.scope.county !== null) - Number(other.acronym.scope.county !== null) ||
  other.score - one.score;

/** Made once for the shipped entries and the board's own (see `ownAcronym`); one keystroke costs about a millisecond. */
export const createAcronymSearch = (
  entries: readonly Acronym[],
  own: readonly Acronym[] = [],
): AcronymSearch => {
  // In the order of the alphabet once and for all: comparing letters at each keystroke is slow.
  const all = [...own, ...entries].sort((one, other) => alphabet.compare(one.letters, other.letters));
  const known = new Map(all.map((acronym) => [acronym.id, acronym]));
  const listed: readonly Listed[] = all.map((acronym) => ({
    acronym,
    own: spellingsOf(acronym.letters),
    aliases: acronym.aliases.map(spellingsOf),
  }));
  const index = indexOf(all);

  const foundByWords = (words: readonly string[]): readonly Found[] =>
    index.search(words.join(' ')).flatMap((result) => {
      const acronym = known.get(result.id);
      if (!acronym) return [];
      const matched = Object.entries(result.match);
      const clearly = matched.filter(([term]) => words.some((word) => term.startsWith(word)));
      const asTyped = words.every((word) => clearly.some(([term]) => term.startsWith(word)));
      const inWords = (asTyped ? clearly : matched).some(
        ([, fields]) => fields.includes('words') || fields.includes('other'),
      );
      const why = inWords ? 'words' : 'meaning';
      return [found(acronym, why, { rank: asTyped ? rank[why] : rank.mistyped, score: result.score })];
    });

  const search = (query: string): readonly Found[] => {
    const words = withoutFillers(wordsOf(query.slice(0, longestQuery)));
    const typed = words.join('');
    const best = new Map<string, Found>();
    const add = (hit: Found | undefined) => {
      if (!hit) return;
      const before = best.get(hit.acronym.id);
      if (!before || hit.rank < before.rank) best.set(hit.acronym.id, hit);
    };
    for (const entry of listed) {
      add(foundBySpelling(typed, entry));
      if (words.length > 1) add(foundInside(words, entry));
    }
    for (const hit of foundByWords(words)) add(hit);
    return [...best.values()].sort(order);
  };

  return {
    find: (query, { county } = {}) => {
      const hits = wordsOf(query).length
        ? search(query)
        : all.map((acronym) => found(acronym, 'letters', { rank: rank.letters }));
      return hits
        .filter(
          ({ acronym: { scope } }) =>
            county === undefined || scope.county === null || scope.county === county,
        )
        .map(({ acronym, why, alias }) => ({ acronym, why, ...(alias === undefined ? {} : { alias }) }));
    },
    byId: (id) => known.get(id),
  };
};
