/** What a file or the clipboard says in plain words; `changes` counts what its writer added or took out in it. */
export interface ReadWords {
  readonly text: string;
  readonly changes: number;
}

type Change = 'added' | 'taken out';

interface Piece {
  text: string;
  readonly change: Change | undefined;
}

interface Open {
  readonly tag: string;
  readonly change: Change | undefined;
  readonly unseen: boolean;
}

const token =
  /<!--[\s\S]*?-->|<[!?][^>]*>|<(?<close>\/?)(?<tag>[a-z][\w:-]*)(?<rest>(?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi;
const lines = /^(p|div|li|ul|ol|h[1-6]|tr|table|blockquote|pre|section|article|br|hr)$/;
const unseen = /^(style|script|head|title|xml|template)$/;
const never = /^(br|hr|img|meta|link|input|col|base|wbr|area|source)$/;

const changeOf = (tag: string, rest: string): Change | undefined => {
  if (tag === 'ins') return 'added';
  if (tag === 'del' || tag === 's' || tag === 'strike') return 'taken out';
  return /text-decoration[^;:]*:[^;"']*line-through/i.test(rest) ? 'taken out' : undefined;
};

/**
 * The words of a piece of HTML, read without the browser's parser, which the page's policy keeps for trusted text.
 * Tracked changes stand as words, "[added: …]" and "[taken out: …]": merged in silence, nobody would see them.
 */
export const htmlWords = (html: string): ReadWords => {
  const pieces: Piece[] = [];
  const open: Open[] = [];
  const write = (text: string) => {
    if (open.some((one) => one.unseen)) return;
    const change = open.findLast((one) => one.change)?.change;
    const last = pieces.at(-1);
    if (last && last.change === change) last.text += text;
    else pieces.push({ text, change });
  };
  let from = 0;
  for (const match of html.matchAll(token)) {
    write(spaced(html.slice(from, match.index)));
    from = match.index + match[0].length;
    const tag = match.groups?.tag?.toLowerCase();
    if (tag === undefined) continue;
    const closes = match.groups?.close === '/';
    const rest = match.groups?.rest ?? '';
    if (lines.test(tag)) write('\n');
    if (closes && /^t[dh]$/.test(tag)) write('\t');
    if (closes) {
      const place = open.findLastIndex((one) => one.tag === tag);
      if (place >= 0) open.length = place;
    } else if (!never.test(tag) && !rest.endsWith('/'))
      open.push({ tag, change: changeOf(tag, rest), unseen: unseen.test(tag) });
  }
  write(spaced(html.slice(from)));
  return {
    text: tidy(pieces.map(inWords).join('')),
    changes: pieces.filter(({ text, change }) => change && text.trim() !== '').length,
  };
};

const inWords = ({ text, change }: Piece): string => {
  const words = text.trim();
  if (!change || words === '') return text;
  const [before = '', after = ''] = text.split(words);
  return `${before}[${change}: ${words.replace(/\s*\n\s*/g, '\n')}]${after}`;
};

/** A line break in HTML is a space; only tags break lines. */
const spaced = (text: string): string => decoded(text.replace(/[\t\n\r ]+/g, ' '));

const tidy = (text: string): string =>
  text
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  eacute: 'é',
  frac12: '½',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,10}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
