import { countWord } from '../word-in-text.ts';
import { fold } from './fold.ts';
import type { Hint, HintKind } from './hint.ts';

const usual: Readonly<Record<HintKind, string>> = {
  upn: 'a pupil number',
  'nhs-number': 'an NHS number',
  'birth-date': 'a date of birth',
  initials: 'a pupil',
  'full-name': 'a pupil',
  'first-name': 'a pupil',
  nickname: 'a pupil',
  relation: 'a pupil',
  'only-pupil': 'a pupil',
  'small-number': 'a small number of pupils',
  'staff-title': 'a member of staff',
};

/** Roles as they stand beside a name, and what to call them. */
const roles: readonly (readonly [RegExp, string])[] = [
  [/\b(?:deputy head(?: ?teacher)?|deputy)\b/i, 'the deputy head'],
  [/\bassistant head(?: ?teacher)?\b/i, 'an assistant head'],
  [/\b(?:head ?teacher|head|principal)\b/i, 'the head teacher'],
  [/\bsend?co\b/i, 'the SENCO'],
  [/\b(?:class|form|subject|maths|english|science|year \d{1,2})? ?teacher\b/i, 'the class teacher'],
  [/\b(?:tas?|lsas?|hltas?|teaching assistant)\b/i, 'a teaching assistant'],
  [
    /\b(?:ep|educational psychologist|therapist|doctor|nurse|salt|ot|paediatrician|consultant)\b/i,
    'a specialist',
  ],
  [/\b(?:mum|dad|mother|father|parent|carer|gran|nan)\b/i, 'a parent'],
];

const roleBeside = (text: string, { from, to }: Hint): string | undefined => {
  const left = text.slice(Math.max(0, from - 24), from).replace(/^.*[.!?\n]/s, '');
  const right = text.slice(to, to + 32).replace(/[.!?\n].*$/s, '');
  const directly = /(?:[\p{L} ]+ )$/u.exec(left)?.[0] ?? '';
  const next = /^,? (?:\(|who is |is |who leads |from )?(?:the |our |an? )?[\p{L} ]+/u.exec(right)?.[0] ?? '';
  return roles.find(([role]) => role.test(directly) || role.test(next))?.[1];
};

const isName: ReadonlySet<HintKind> = new Set(['full-name', 'first-name', 'nickname']);

/** "SENCO Jane Smith" is no pupil. */
const staffBefore = (text: string, { from }: Hint): string | undefined =>
  /\b(?:head ?teacher|head|principal|deputy|senco|teacher|ta|lsa|hlta|teaching assistant|nurse|therapist|ep|caretaker|secretary|cook|mentor|dsl),? $/i.test(
    text.slice(Math.max(0, from - 24), from),
  )
    ? usual['staff-title']
    : undefined;

const elder =
  /\b(?:mum|mam|mummy|dad|daddy|mother|father|parents?|carers?|gran|grandma|grandmother|nan|nana|grandad|granddad|grandfather|uncle|aunt|auntie|guardian|stepmum|stepdad)\b/;

const instead = (hint: Hint, text: string): string => {
  if (hint.kind === 'small-number' && /^(?:x ?1|1 ?x|1|one)\b/i.test(hint.words)) return 'a pupil';
  if (hint.kind === 'relation') return elder.test(fold(hint.words)) ? 'a family member' : usual.relation;
  if (hint.kind === 'staff-title') return roleBeside(text, hint) ?? usual['staff-title'];
  const beside = isName.has(hint.kind) ? staffBefore(text, hint) : undefined;
  return beside ?? usual[hint.kind];
};

/** What could stand there instead; the person decides, and may write something else. */
export const neutralWords = (hint: Hint, text: string): string => {
  const words = instead(hint, text);
  const opensSentence = /(?:^|[.!?]["')]?\s+|\n\s*)$/.test(text.slice(0, hint.from));
  // One word is put in place of every mention, so a capital is right only where there is no other.
  return opensSentence && countWord(text, hint.words) === 1
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
};
