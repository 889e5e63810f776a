import * as v from 'valibot';
import { ok, problem, type Result } from '../base/result.ts';
import { boardSchema, schoolSchema } from '../domain/records/schemas/place-schemas.ts';

/**
 * An invite makes six governors of one board one board: it carries the board's id, its schools and the clerk's
 * public key. Its words are the board's settings; nobody's notes are in it. Format 1, fixed.
 */
const recordId = (type: string) => v.pipe(v.string(), v.regex(new RegExp(`^${type}_[a-z0-9_-]{3,80}$`)));

const inviteSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal('send-notebook-invite'),
  board: v.strictObject({ id: recordId('board'), body: boardSchema }),
  schools: v.pipe(
    v.array(v.strictObject({ id: recordId('school'), body: schoolSchema })),
    v.minLength(1),
    v.maxLength(200),
  ),
  /** An age recipient ("age1…"); hand-over files are encrypted to it. */
  clerkKey: v.exactOptional(v.pipe(v.string(), v.regex(/^age1[a-z0-9]{20,200}$/))),
  /** The role it is from, as the clerk wrote it. */
  by: v.pipe(v.string(), v.maxLength(200)),
});

export type Invite = v.InferOutput<typeof inviteSchema>;
export type InviteProblem = 'empty' | 'not-an-invite' | 'newer-format' | 'damaged' | 'too-long';

/**
 * What an invite brings is written alike on every device, so that the records are one and the same: under this
 * author and this time. Both are part of the format.
 */
export const inviteAuthor = 'person_invite';
export const inviteTime = '2026-01-01T00:00:00.000Z';

const mark = 'send-notebook-invite:';

/** The one line that is pasted. Its full stop says where it ends, whatever an e-mail writes behind it. */
export const writeInvite = (invite: Invite): string => `${mark}${toBase64Url(JSON.stringify(invite))}.`;

/** Takes what a person pasted, a link, or the text of a file: an invite line anywhere in it, or the JSON itself. */
export const parseInvite = (pasted: string): Result<Invite, InviteProblem> => {
  const text = pasted.trim();
  if (text === '') return problem('empty');
  if (text.length > 500_000) return problem('too-long');
  const json = jsonIn(text);
  if (json === null) return problem('not-an-invite');
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return problem('damaged');
  }
  if (isNewer(read)) return problem('newer-format');
  const parsed = v.safeParse(inviteSchema, read);
  return parsed.success ? ok(parsed.output) : problem('damaged');
};

const isNewer = (read: unknown) =>
  typeof read === 'object' &&
  read !== null &&
  'format' in read &&
  typeof read.format === 'number' &&
  read.format > 1;

const jsonIn = (text: string): string | null => {
  if (text.startsWith('{')) return text;
  const close = text.replace(/\s+/g, '');
  const found =
    /send-notebook-invite:([A-Za-z0-9_-]{8,})/.exec(close) ?? /[?&]i=([A-Za-z0-9_-]{8,})/.exec(text);
  return found?.[1] ? fromBase64Url(found[1]) : null;
};

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): string | null => {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
  } catch {
    return null;
  }
};
