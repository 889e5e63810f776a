import type { Hint } from './hint.ts';
import { manyChildren, oneChild } from './pupil-nouns.ts';

const numberWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const word = `(?:${numberWords.slice(1).join('|')})`;
const amount = `(?<![\\p{L}\\p{N}.,:/£%-])(?<amount>x ?\\d{1,2}|\\d{1,2} ?x|(?:\\d{1,2}|${word}) (?:or|to|and) (?:\\d{1,2}|${word})|\\d{1,2} ?[-–/] ?\\d{1,2}|\\d{1,2}|just the ${word}|${word}|a couple|a pair|both)(?![\\p{L}\\p{N}%:.,]\\d|[%:\\p{L}\\p{N}]|-\\p{L})`;

// What may stand between a number and its noun: no other noun, or "two documents for pupils" would fire.
const between =
  '(?:of|the|our|these|those|their|his|her|my|new|young|younger|older|oldest|youngest|other|more|further|current|former|key|whole|such|same|different|sen|send|ehcp|ehc plan|eal|lac|cla|fsm|pp|asd|adhd|semh|slcn|vi|hi|pd|pmld|sld|mld|pupil premium|autistic|deaf|blind|disabled|non-?verbal|mute|epileptic|diabetic|dyslexic|looked[ -]after|adopted|fostered|traveller|roma|refugee|year ?\\d{1,2}|yr ?\\d{1,2}|y\\d{1,2}|reception|nursery|ks\\d|primary|secondary|sixth[ -]form|[\\p{L}-]{3,}(?:ed|ing|ish|ic|ian|al|ive|less|ful|ese|an|ary|ile|ally|ly))';
const many = new RegExp(
  `${amount} (?:${between} ){0,4}(?<noun>${manyChildren}|${oneChild})(?![\\p{L}\\p{N}-])(?<after>'?s?'? ?\\p{L}*)`,
  'gu',
);
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}])${manyChildren}(?: [\\p{L}'-]+){0,6} ?(?:[:=(]|- |– ) ?(?<amount>\\d{1,2}|${word})(?![\\p{L}\\p{N}%:/-]|[.,]\\d| \\p{L}+-| (?:half|per|each|hours?|days?|weeks?|minutes|staff|adults|tas|teachers|sessions|questions|things))`,
  'gu',
);

// "Year 3 pupils" counts no pupils; neither do "fewer than four", "one in four", "groups of three".
const notCounting =
  /(?:\b(?:year|years|yr|y|ks|key stage|stage|class|group|set|tier|wave|band|phase|level|grade|part|step|room|form|term|week|day|top|bottom|no|any|every|each|at least|than|under|below|up to|per|hundred|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred and|groups? of|ratio of|sets of|in|page|para|paragraph|section|chapter|point|item|question|objective|priority)|twenty-|\d)[\s-]*$/i;
const inNumber = /\b(?:\d+|one|two|three|four|five) in[\s-]*$/i;
const generic = new Set(
  'at voice premium survey progress book plan profile passport file record records council leader leaders centred centered-planning interview per each needs surveys voices'.split(
    ' ',
  ),
);
const somebody = new Set(
  "with who whose in from on has had is was told said needs needed left joined uses used out off only came went gets got hasn't isn't wasn't asked showed wants goes sits refused still now also back excluded suspended missing moved waiting".split(
    ' ',
  ),
);
const ofTheirs =
  /^(?:'s|s?') (?!plan|ehc|attendance|behaviour|targets|parent|famil|review|progress|record|file|need|mum|dad|place|work)/i;

const values = (amount: string): readonly number[] => {
  if (/couple|pair|both/i.test(amount)) return [2];
  const words = amount.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  return words
    .map((one) => (/^\d/.test(one) ? Number(one) : numberWords.indexOf(one)))
    .filter((value) => value >= 0 && !Number.isNaN(value));
};

const isSmall = (amount: string, smallNumber: number): boolean => {
  const all = values(amount);
  return all.length > 0 && all.every((value) => value > 0 && value < smallNumber);
};

/** In a small number a child can be known. Without a noun for pupils a number is only a number. */
export const smallNumberHints = (text: string, smallNumber: number): readonly Hint[] => {
  const low = text.toLowerCase();
  const hints: Hint[] = [];
  for (const match of low.matchAll(many)) {
    const { amount = '', noun = '', after = '' } = match.groups ?? {};
    const near = text.slice(Math.max(0, match.index - 24), match.index);
    const single = new RegExp(`^${oneChild}$`, 'iu').test(noun);
    const partOf = / of (?:the|our|these|those|their) /i.test(match[0]);
    const next = after.trim().toLowerCase();
    if (!isSmall(amount, smallNumber)) continue;
    if (single && !values(amount).every((value) => value === 1)) continue;
    if (!single && !partOf && values(amount).every((value) => value === 1)) continue;
    if (notCounting.test(near) && !(/\bin $/i.test(near) && !inNumber.test(near))) continue;
    if (generic.has(next) && (single || next === 'per' || next === 'each')) continue;
    if (ofTheirs.test(after)) continue;
    // "Never at one child", "a plan for one pupil": nobody yet; "one pupil with a feeding tube" is somebody.
    const isBare = single && /^one \S+$/i.test(match[0].slice(0, match[0].length - after.length));
    if (isBare && !somebody.has(next)) continue;
    const words = match[0].slice(0, match[0].length - after.length);
    hints.push({ kind: 'small-number', from: match.index, to: match.index + words.length, words });
  }
  for (const match of low.matchAll(counted)) {
    if (!isSmall(match.groups?.amount ?? '', smallNumber)) continue;
    hints.push({
      kind: 'small-number',
      from: match.index,
      to: match.index + match[0].length,
      words: match[0],
    });
  }
  return hints;
};
