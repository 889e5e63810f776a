import type { Hint } from './hint.ts';
import { oneChild } from './pupil-nouns.ts';

const edge = '(?<![\\p{L}\\p{N}-])';
const end = '(?![\\p{L}\\p{N}-])';
const kin =
  '(?:(?:step|god|grand|foster |adopted |adoptive |half-)?-?(?:son|daughter|child)|nephew|niece|brother|sister|cousin|twin(?: (?:brother|sister))?|sibling|granddaughter|grandson|grandchild|youngest|eldest|oldest|middle (?:son|daughter|child|one)|little (?:boy|girl|one|brother|sister)|(?:big|older|younger|elder) (?:brother|sister|sibling)|own (?:child|son|daughter|boy|girl|kid)|lad)';
const elders =
  '(?:mum|mam|mom|mummy|mother|dad|daddy|father|parents?|carers?|foster (?:mum|dad|carers?|mother|father|parents?|family)|step-?(?:mum|dad|mother|father)|gran|grandma|granny|grandmother|nan|nana|nanna|gran(?:d)?dad|grandpa|grandfather|grandparents?|uncle|aunt|aunty|auntie|guardian|family|social worker|key ?worker|child ?minder)';
const adult =
  '(?:head(?: ?teacher)?|principal|deputy(?: head)?|assistant head|senco|teacher|ta|lsa|hlta|teaching assistant|governor|trustee|chair|clerk|caretaker|premises (?:officer|manager)|site manager|cook|cleaner|secretary|receptionist|business manager|bursar|vicar|priest|imam|rabbi|minister|pastor|doctor|gp|nurse|councillor|mp|mayor|police officer|social worker|lollipop (?:man|lady)|lunchtime supervisor|dinner lady|midday supervisor|driver|shopkeeper|coach|landlord|neighbour|therapist|psychologist|dsl|ceo|bus driver|taxi driver|officer|member of staff|staff member|colleague|librarian|technician|mentor|counsellor|pta chair)';
const unknownOnes =
  /^(?:the |a |each |every |any |one |another |our |their )?(?:pupil|child|student|learner|young person|person|other|school|year|today|yesterday|mother|father|parent|new ?year|valentine|let|it|that|what|who|there|here|he|she)'s /i;
const someone = "(?:[\\p{L}'-]+ )?";

const patterns = [
  // the head's son, the vicar's nephew, the SENCO's own child, Chair's granddaughter
  `${edge}[\\p{L}-]+'s ${someone}${kin}${end}`,
  `${edge}${adult}'s (?:[\\p{L}-]+ )?(?:boy|girl|kid|child|children|kids|family|baby|twins?)${end}`,
  // my neighbour's girl; her youngest; his own daughter
  `${edge}(?:my|his|her|whose) (?:own )?(?:(?:son|daughter|nephew|niece|grandson|granddaughter|grandchild|god(?:son|daughter|child)|step(?:son|daughter)|youngest|eldest|oldest|own child|foster child|twin|twins|little (?:boy|girl|one|brother|sister)|(?:big|older|younger|elder) (?:brother|sister|sibling))|(?:own )(?:boy|girl|kid|children))${end}(?! (?:pupils|children|learners|class|students|building))`,
  // mother of the new starter, uncle of Hevin, foster carer of the boy in Y2
  `${edge}(?:${elders}|${kin}) of (?:the|a|an|one|our|this|that) (?:(?:[\\p{L}'-]+ ){0,3}?(?:boy|girl|lad|lass|twin|starter|teenager|${adult})|(?:[\\p{L}'-]+ ){1,3}?${oneChild}|${oneChild}(?= (?:in|with|who|from|on) ))${end}`,
  // the boy's mum, the twins' father
  `${edge}(?:the|that|this|one|a) (?:[\\p{L}-]+ ){0,2}?(?:boy|girl|lad|twin|teenager)'s ${someone}${elders}${end}`,
  `${edge}(?:the|both|our|those|these|two) (?:[\\p{L}-]+ )?(?:twins|triplets|siblings|brothers and sisters|brothers|sisters)${end}(?!')`,
  `${edge}(?:son|daughter|nephew|niece|grandson|granddaughter|grandchild|brother|sister|child|children|cousin|stepson|stepdaughter) of (?:the |a |our |one of (?:the|our) )?(?:[\\p{L}-]+ )?${adult}s?${end}`,
  `${edge}(?:is|are|was|were) (?:also )?(?:related|married) to (?:the |a |our )?(?:[\\p{L}-]+ )?${adult}${end}`,
].map((pattern) => new RegExp(pattern, 'gu'));

// A name before the relation, whether we know the name or not.
const ofSomeone = [
  new RegExp(`${edge}(?<who>\\p{Lu}[\\p{L}'-]+)'s (?:[\\p{Ll}-]+ )?(?:${elders})${end}`, 'gu'),
  new RegExp(
    `${edge}(?:[Tt]he )(?<who>\\p{Lu}\\p{Ll}[\\p{L}'-]+) (?:family|twins|brothers|sisters|siblings|children|boys|girls)${end}`,
    'gu',
  ),
  new RegExp(
    `${edge}(?:${elders}|${kin}|[MDFUAGBSC](?:um|ad|ather|other|ncle|unt|untie|ran|randma|randad|rother|ister|ousin)|[Ff]oster carer|[Pp]arents?) of (?<who>\\p{Lu}\\p{Ll}[\\p{L}'-]+)${end}`,
    'gu',
  ),
];
const notSomeone =
  /^(?:The|A|An|Our|Their|Each|Every|Pupil|Pupils|Child|Children|Student|Today|School|Year|Mother|Father|Parent|Parents|Young|New|Other|Some|Any|All|Traveller|Roma|Gypsy|Ukrainian|Syrian|Afghan|Polish|Reception|Nursery|Early|Key|Send|Service|Royal|It|That|What|There|He|She|Let|Who)$/;

// "The PTA chair" belongs to "chair's granddaughter".
const before = /(?:^|[^\p{L}\p{N}-])((?:the|a|our|my|one) (?:[\p{L}.-]+ )?)$/iu;

const hintAt = (text: string, words: string, index: number): Hint => {
  const left = words.includes("'s ")
    ? (before.exec(text.slice(Math.max(0, index - 24), index))?.[1] ?? '')
    : '';
  const from = index - left.length;
  const to = index + words.length;
  return { kind: 'relation', from, to, words: left + words };
};

/** Somebody's child, or a child's somebody: in a school both are known. */
export const relationHints = (text: string): readonly Hint[] => {
  const low = text.toLowerCase();
  return [
    ...patterns.flatMap((pattern) =>
      [...low.matchAll(pattern)]
        .filter(([words]) => !unknownOnes.test(words))
        .map(({ 0: words, index }) => hintAt(text, words, index)),
    ),
    ...ofSomeone.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter(({ groups }) => !notSomeone.test(groups?.who ?? ''))
        .map(({ 0: words, index }) => hintAt(text, words, index)),
    ),
  ];
};
