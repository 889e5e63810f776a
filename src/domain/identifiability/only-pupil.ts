import type { Hint, HintKind } from './hint.ts';
import { oneChild, yearGroup } from './pupil-nouns.ts';

const edge = '(?<![\\p{L}\\p{N}-])';
const end = '(?![\\p{L}\\p{N}-])';
// Describing words only: "the only way a child can" is about nobody.
const few =
  "(?:(?!(?:an?|the|that|to|for|of|in|on|at|by|is|are|was|any|each|every|when|if|how|way|thing|things|time|reason|place|and|or|per|some|all|with|about|ask|our)\\b)[\\p{L}'-]+ ){0,3}";
const one = `(?:${oneChild}|family|case|traveller|teenager|baby)`;
const ranked =
  '(?:youngest|oldest|eldest|smallest|tallest|newest|weakest|brightest|most (?:disabled|severe|complex|vulnerable|able|challenging|anxious))';
const first = '(?:first|second|last|latest|next)';
const trait =
  '(?:blind|deaf|mute|autistic|diabetic|epileptic|dyslexic|disabled|non-?verbal|visually impaired|hearing impaired|looked[ -]after|adopted|fostered|ukrainian|syrian|afghan|polish|roma|traveller|gypsy|eritrean|sudanese|refugee|transgender|trans|suspended|excluded|tall|little|small|new|poorly|injured|premature|wheelchair-using|selectively mute)';

const patterns = [
  // the only pupil who …; just the one deaf child; our sole wheelchair user; a lone traveller family
  `${edge}(?:the|our|his|her|their|its) only ${few}${one}${end}`,
  `${edge}(?:(?:the|our|a|one|as|is|was|his|her) )?(?:sole|single|lone|solitary) ${few}${one}${end}`,
  `${edge}(?:only|just) (?:the )?one (?:of (?:them|the|our|these) )?${few}${one}${end}`,
  `${edge}(?:the|our|that) one ${few}${one}${end}`,
  `${edge}(?:nobody|no ?one|no other (?:${oneChild})|none of the other(?:s|(?: [\\p{L}]+){1,2})) else(?: (?:in|at|on|here|there|has|is|uses|needs))?`,
  `${edge}no other (?:${oneChild})${end}`,
  `${edge}(?:unlike|apart from) (?:all )?the (?:others|other (?:pupils|children|students|boys|girls|learners))${end}`,
  // the first blind student; Y4's youngest; the newest girl in the unit
  `${edge}(?:the|our|its|their|this) (?:very )?${first} ${few}${one}${end}(?= (?:who|ever|here|with|in|to|on|the|from|we|at|this|of|since|has|that|is|was))`,
  `${edge}[\\p{L}\\d]+'s (?:youngest|oldest|eldest|smallest|tallest|newest)${end}(?! (?:class|group|room|pupils|children|boys|girls|learners|students|building|part|issue|cost|cohort|score|result|year|member|teacher))`,
  `${edge}(?:the|our) (?:youngest|oldest|eldest|tallest|smallest)${end}(?= (?:in|of|on) (?:the|our|her|his|${yearGroup}))`,
  `${edge}${ranked} (?:${oneChild})${end}`,
  // the boy with Down's syndrome; the deaf girl; the new starter in Y3
  `${edge}(?:the|our|that) ${few}(?:${oneChild})${end}(?= (?:(?:with|who|whose|from|in|on|thrown|excluded|suspended|recovering|using|adopted|fostered|waiting|moved|sent|back|off) ))(?! (?:with|who has|on) (?:sen|send|special|additional|needs|the sen|an? (?:plan|ehc|ehcp|need))| (?:in|on) (?:question|the room|mind|front of|turn|each|every|need|general|order))`,
  `${edge}(?:the|our|that|this) ${few}?${trait} (?:${oneChild})${end}`,
  `${edge}an? (?:[\\p{L}'-]+ ){0,2}?(?:${oneChild}) (?:in|from) (?:our )?${yearGroup}${end}`,
  `${edge}(?:he|she) (?:is|was|'s) (?:the|our) (?:only|first|youngest|oldest|sole)${end}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** "One pupil at a time", "the child at the centre", "not a single pupil": nobody in particular. */
const nobody =
  /^ (?:at a time|voice|premium|per|plan|profile|record|file|system|register|point|policy|database|list|survey|number|level|progress|pathway|contact)|^'s? (?:voice|home|plan|needs|centre)/i;
/** "The Boy in the Striped Pyjamas" is a book; "THE ONLY BOY" is shouting. */
const isTitle = (words: string): boolean => / \p{Lu}\p{Ll}+$/u.test(words);
const without = /(?:\bnot|\bnot just|\bno|\bevery|\beach|\bnever|\bif|\bwithout)\s+(?:a |an |the )?$/i;

/** "The only one", in many wordings: such words point to a child as surely as a name. */
export const onlyPupilHints = (text: string): readonly Hint[] => {
  const low = text.toLowerCase();
  return patterns.flatMap((pattern) =>
    [...low.matchAll(pattern)]
      .map(({ 0: words, index }) => ({
        kind: 'only-pupil' as HintKind,
        from: index,
        to: index + words.length,
        words,
      }))
      .filter(
        ({ from, to }) =>
          !isTitle(text.slice(from, to)) &&
          !nobody.test(text.slice(to, to + 20)) &&
          !without.test(text.slice(Math.max(0, from - 20), from)),
      ),
  );
};
