import type { CivilDate } from '../../base/civil-date.ts';
import { htmlWords, type ReadWords } from './html-words.ts';

export interface ReadEmail extends ReadWords {
  /** The date its writer's calendar had. */
  readonly on?: CivilDate;
}

interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}

const mostNested = 8;

const partOf = (source: string): MailPart => {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(source) ?? [null, source, ''];
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return { headers, body };
};

const named = (header: string | undefined, name: string): string | undefined => {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header ?? '');
  return match?.[1] ?? match?.[2];
};

/** The parts with words in them, whatever they are wrapped in; attached files are left where they are. */
const wordParts = (part: MailPart, depth = 0): readonly MailPart[] => {
  const type = part.headers.get('content-type') ?? 'text/plain';
  if (/^attachment/i.test(part.headers.get('content-disposition') ?? '')) return [];
  const boundary = named(type, 'boundary');
  if (!/^multipart\//i.test(type) || !boundary) return /^text\/(plain|html)/i.test(type) ? [part] : [];
  if (depth === mostNested) return [];
  return part.body
    .split(`--${boundary}`)
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => wordParts(partOf(piece.replace(/^\r?\n/, '')), depth + 1));
};

const bytesOf = ({ headers, body }: MailPart): Uint8Array => {
  const how = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const binary =
    how === 'base64'
      ? fromBase64(body)
      : how === 'quoted-printable'
        ? body
            .replace(/=\r?\n/g, '')
            .replace(/=([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        : body;
  return Uint8Array.from(binary, (character) => character.charCodeAt(0) & 0xff);
};

const fromBase64 = (body: string): string => {
  try {
    return atob(body.replace(/[^a-z\d+/=]/gi, ''));
  } catch {
    return '';
  }
};

const textOf = (part: MailPart): string => {
  const charset = named(part.headers.get('content-type'), 'charset') ?? 'utf-8';
  const bytes = bytesOf(part);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Thu, 26 Nov 2026 14:03:00 +0000": the day as its writer had it, not the day it was in Greenwich. */
const dateOf = (header: string | undefined): CivilDate | undefined => {
  const [, day, month = '', year] = /(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})/.exec(header ?? '') ?? [];
  const place = months.indexOf(month.toLowerCase());
  if (!day || place < 0) return undefined;
  return `${year}-${String(place + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The words of an e-mail kept as a file (RFC 5322). Plain text is taken, unless only the other form shows what was changed. */
export const readEmail = (source: string): ReadEmail => {
  const mail = partOf(source);
  const parts = wordParts(mail);
  const isHtml = (part: MailPart) => /^text\/html/i.test(part.headers.get('content-type') ?? '');
  const html = parts.filter(isHtml).map((part) => htmlWords(textOf(part)));
  const plain = parts
    .filter((part) => !isHtml(part))
    .map(textOf)
    .join('\n')
    .replace(/\r\n?/g, '\n')
    .trim();
  const changes = html.reduce((count, one) => count + one.changes, 0);
  const useHtml = plain === '' || changes > 0;
  const on = dateOf(mail.headers.get('date'));
  return {
    text: useHtml ? html.map(({ text }) => text).join('\n\n') : plain,
    changes,
    ...(on ? { on } : {}),
  };
};
