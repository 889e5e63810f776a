import type { Acronym } from '../content/content.ts';

/** A stretch of text that is an acronym: offsets in UTF-16 units, `end` exclusive, plural "s" included. */
export interface AcronymSpan {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

export type FindAcronyms = (text: string) => readonly AcronymSpan[];

/** Ordinary words once the capitals are taken away: in a line of capitals they are just words. */
const ordinaryWords = new Set(
  'ACE APP AR ARE ARP CAT CAP CIN CIF CIC DES EM HI HIM LA LAC LIFT MASH MAT NC PA PAN PEP PP RAG RISE SALT SAT SEND SIP STA TA TAC TOR VI'.split(
    ' ',
  ),
);

/** "Prevent bullying" is a verb; "the Prevent duty" is the strategy. */
const needsAfter: Readonly<Record<string, RegExp>> = {
  Prevent: /^ (duty|strategy|lead|leads|training|strand|referral|referrals|programme|guidance)\b/,
};

/** "Part VI" is a number. */
const numberBefore = /\b(Part|Schedule|Chapter|Year|Title|Book|Volume)\s$/;

/** Two letters are too often something else, so another form of a term must have three to be found in text. */
const fitForText = (form: string): boolean =>
  /^[A-Za-z0-9&\- ]+$/.test(form) && (form.match(/[A-Z]/g)?.length ?? 0) >= 2 && form.length >= 3;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "SEN Support" also as "SEN support", "P scales" at any capital, "Notional SEN" also as "notional SEN". */
const capitalsOptional = (form: string): string =>
  form
    .split(' ')
    .map((word) =>
      /^[A-Z][a-z]+$/.test(word) ? `[${word[0]}${word[0]?.toLowerCase()}]${word.slice(1)}` : literally(word),
    )
    .join(' ');

const pattern = (form: string): string => (form.includes(' ') ? capitalsOptional(form) : literally(form));

/** Forms, longest first, each with the acronym it stands for; letters win over other forms of another term. */
const formsOf = (entries: readonly Acronym[]): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>();
  for (const { letters, id } of entries) if (!forms.has(letters)) forms.set(letters, id);
  for (const { aliases, id } of entries)
    for (const alias of aliases) if (fitForText(alias) && !forms.has(alias)) forms.set(alias, id);
  return new Map([...forms].sort(([one], [other]) => other.length - one.length));
};

/** The words on either side, where only one space lies between. */
const neighbours = (text: string, start: number, end: number): readonly string[] => {
  const before = /([A-Za-z]+)[ ,]*$/.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^[ ,]*([A-Za-z]+)/.exec(text.slice(end, end + 24))?.[1];
  return [before, after].filter((word): word is string => word !== undefined);
};

/** Web and mail addresses are copied, not read. */
const inAnAddress = (text: string, start: number, end: number): boolean => {
  const run =
    (/\S*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '') +
    (/^\S*/.exec(text.slice(end))?.[0] ?? '');
  return /:\/\/|www\.|@|\.(uk|org|com|net)\b/.test(run);
};

/**
 * Makes a finder for running text: longest form first, whole words only, capitals as written, "EHCPs" and "TAs" too.
 * `county`: terms of other counties are left alone (null = national terms only); absent = all.
 */
export const createAcronymFinder = (
  entries: readonly Acronym[],
  { county }: { readonly county?: string | null } = {},
): FindAcronyms => {
  const here = entries.filter(
    ({ scope }) => county === undefined || scope.county === null || scope.county === county,
  );
  const forms = formsOf(here);
  if (forms.size === 0) return () => [];
  const byForm = new Map([...forms].map(([form, id]) => [form.toLowerCase(), id]));
  // One compiled matcher for all forms: no letter, digit or "&" may touch it.
  const matcher = new RegExp(
    `(?<![\\p{L}\\p{N}&_@.-])(${[...forms.keys()].map(pattern).join('|')})(s(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}&_@]|-\\p{Lu})`,
    'gu',
  );
  const capitalsAround = (text: string, start: number, end: number): boolean =>
    neighbours(text, start, end).some((word) => /^[A-Z]{2,}$/.test(word) && !byForm.has(word.toLowerCase()));
  const skip = (text: string, form: string, start: number, end: number): boolean =>
    (needsAfter[form] && !needsAfter[form].test(text.slice(end))) ||
    inAnAddress(text, start, end) ||
    (ordinaryWords.has(form) &&
      (capitalsAround(text, start, end) || numberBefore.test(text.slice(0, start))));

  return (text) => {
    const spans: AcronymSpan[] = [];
    for (const match of text.matchAll(matcher)) {
      const form = match[1] ?? '';
      const start = match.index;
      const end = start + match[0].length;
      const id = forms.get(form) ?? byForm.get(form.toLowerCase());
      if (id && !skip(text, form, start, end)) spans.push({ start, end, id });
    }
    return spans;
  };
};
