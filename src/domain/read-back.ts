import { type CivilDate, longDate } from '../base/civil-date.ts';
import { localDate, localTime } from '../base/local-time.ts';
import type { ReadBack } from './records/bodies.ts';

/** What is read out, in its order. */
export const readBackTexts = ['heard', 'saw', 'agreedText', 'willSend'] as const;
export type ReadBackText = (typeof readBackTexts)[number];

export type ReadBackState = 'not-read' | 'agreed' | 'to-correct';

/** Without a time it was written to be read back, and nobody has been read anything yet. */
export const readBackState = ({ at, agreed }: ReadBack): ReadBackState => {
  if (at === '') return 'not-read';
  return agreed ? 'agreed' : 'to-correct';
};

export const saysSomething = (body: ReadBack): boolean =>
  readBackTexts.some((field) => body[field].trim() !== '');

/** Where a note goes in a read-back, by how it is known. */
export const textForSource = (source: string | undefined): ReadBackText =>
  source === 'seen' || source === 'read' || source === 'figures' ? 'saw' : 'heard';

/** A person's answer and the revision that keeps it are one tap; more time between them, and another edit did it. */
const oneTapMs = 60_000;

interface Earlier {
  /** ISO time. */
  readonly at: string;
  /** Null where only the header came in by file. */
  readonly body: unknown;
}

const isReadBack = (body: unknown): body is ReadBack =>
  typeof body === 'object' && body !== null && readBackTexts.every((field) => field in body);

/**
 * Whether it still says what was read out. Nothing but the revision that was cut in the room can tell; a file from
 * another device may have come without its words, and then nobody can.
 */
export const sinceReadBack = (
  body: ReadBack,
  earlier: readonly Earlier[],
): 'same' | 'changed' | 'unknown' => {
  // History comes newest first; of two in the same millisecond, the one further down is the older.
  const readOut = [...earlier]
    .reverse()
    .filter((one) => isReadBack(one.body) && one.body.at === body.at && one.body.agreed === body.agreed)
    .sort((one, other) => one.at.localeCompare(other.at))[0];
  if (!readOut || !isReadBack(readOut.body)) return 'unknown';
  if (Date.parse(readOut.at) - Date.parse(body.at) > oneTapMs) return 'unknown';
  const then = readOut.body;
  return [...readBackTexts, 'role' as const].every((field) => then[field].trim() === body[field].trim())
    ? 'same'
    : 'changed';
};

/** "SENCO" stays; "Head teacher" becomes "head teacher" inside a sentence. */
const inSentence = (role: string): string =>
  /^[A-Z]{2}/.test(role) ? role : role.charAt(0).toLowerCase() + role.slice(1);

/** "Read back to the SENCO and agreed, 15:20": the day is said where it is not that of the visit. */
export const readBackLine = (body: ReadBack, on: CivilDate): string => {
  const whom = body.role.trim() === '' ? '' : ` to the ${inSentence(body.role.trim())}`;
  if (body.at === '') return `Not read back${whom} yet`;
  const day = localDate(body.at);
  const when = `${localTime(body.at)}${day === on ? '' : `, ${longDate(day)}`}`;
  return body.agreed
    ? `Read back${whom} and agreed, ${when}`
    : `Read back${whom}, ${when}: something is to be corrected`;
};

/** Bullets and numbers of a list are not part of what was promised. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');

/** What the school will send, one a line, and what was asked for on the visit; each once. */
export const documentsAskedFor = (
  readBacks: readonly ReadBack[],
  askedFor: readonly string[] = [],
): readonly string[] => {
  const all = [...readBacks.flatMap(({ willSend }) => linesOf(willSend)), ...askedFor];
  return all.filter((line, at) => all.findIndex((one) => one.toLowerCase() === line.toLowerCase()) === at);
};

/** A letter of thanks made of what was agreed, in the writer's own words; nothing is added to them. */
export const thankYouNote = (given: {
  readonly to: readonly string[];
  readonly school: string;
  readonly on: CivilDate;
  readonly agreed: readonly string[];
  readonly askedFor: readonly string[];
  readonly from: { readonly name: string; readonly role: string };
}): string => {
  const list = (lead: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[lead, ...lines.map((line) => `- ${line}`)].join('\n')];
  const agreed = [...new Set(given.agreed.flatMap(linesOf))];
  return [
    given.to.length > 0 ? `To the ${given.to.map(inSentence).join(' and the ')}` : 'Thank you',
    `Thank you for your time on my visit to ${given.school} on ${longDate(given.on)}.`,
    ...list('What we agreed:', agreed),
    ...list('What you kindly said you will send me:', given.askedFor),
    'You will see the draft of my report before the board does, to check the facts.',
    [given.from.name, given.from.role].filter((one) => one.trim() !== '').join('\n'),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
};
