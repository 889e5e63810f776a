/** The few things a PDF is made of. Names begin with '/'. */
export interface Ref {
  readonly ref: number;
}
export interface Bytes {
  readonly bytes: string;
}
/** What is none of the others: an operator in a drawing. */
export interface Word {
  readonly word: string;
}
export type Dict = ReadonlyMap<string, Value>;
export type Value = number | boolean | null | string | Ref | Bytes | Word | Dict | readonly Value[];

const token =
  /\s*(?:%[^\r\n]*\s*)*(?:(<<|>>|[[\]{}])|(\/[^\s()<>[\]{}/%]*)|<([0-9A-Fa-f\s]*)>|([+-]?(?:\d+\.?\d*|\.\d+))(?=[\s()<>[\]{}/%]|$)|([^\s()<>[\]{}/%]+)|(\())/y;

/** Values one after another, from `text[from]` until they end or `until` says so. */
export const valuesIn = (text: string, from = 0): readonly Value[] => readList({ text, at: from }, '');

/** The first value at that place, and where it ends. */
export const valueAt = (text: string, from: number): { readonly value: Value; readonly end: number } => {
  const reader = { text, at: from };
  const [value] = readNext(reader, []);
  return { value: value ?? null, end: reader.at };
};

interface Reader {
  readonly text: string;
  at: number;
}

const readList = (reader: Reader, closing: string): readonly Value[] => {
  const values: Value[] = [];
  for (;;) {
    const next = readNext(reader, values);
    const [value] = next;
    if (value === undefined || (isWord(value) && value.word === closing)) return values;
    if (isWord(value) && value.word === 'R' && values.length > 1)
      values.splice(-2, 2, { ref: Number(values.at(-2)) });
    else values.push(value);
  }
};

const readNext = (reader: Reader, before: readonly Value[]): readonly Value[] => {
  token.lastIndex = reader.at;
  const found = token.exec(reader.text);
  if (!found) return [];
  reader.at = token.lastIndex;
  const [, mark, name, hex, number, word, bracket] = found;
  if (mark === '<<') return [dictOf(readList(reader, '>>'))];
  if (mark === '[') return [readList(reader, ']')];
  if (name !== undefined) return [name];
  if (hex !== undefined) return [{ bytes: fromHex(hex.replace(/\s/g, '')) }];
  if (number !== undefined) return [Number(number)];
  if (bracket) return [{ bytes: readString(reader) }];
  if (word === 'true' || word === 'false') return [word === 'true'];
  if (word === 'null' && before.length >= 0) return [null];
  return [{ word: mark ?? word ?? '' }];
};

const dictOf = (values: readonly Value[]): Dict => {
  const dict = new Map<string, Value>();
  for (let at = 0; at + 1 < values.length; at += 2) dict.set(String(values[at]), values[at + 1] ?? null);
  return dict;
};

const fromHex = (hex: string): string =>
  (hex.length % 2 === 0 ? hex : `${hex}0`).replace(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const readString = (reader: Reader): string => {
  let text = '';
  for (let depth = 1; reader.at < reader.text.length; ) {
    const character = reader.text[reader.at] ?? '';
    reader.at += 1;
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(reader.text.slice(reader.at, reader.at + 3))?.[0];
      const next = reader.text[reader.at] ?? '';
      text += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[next] ?? next);
      reader.at += octal?.length ?? 1;
      continue;
    }
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth === 0) return text;
    text += character;
  }
  return text;
};

export const isWord = (value: Value | undefined): value is Word =>
  typeof value === 'object' && value !== null && 'word' in value;
export const isRef = (value: Value | undefined): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value;
export const isBytes = (value: Value | undefined): value is Bytes =>
  typeof value === 'object' && value !== null && 'bytes' in value;
export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** A text string as a reader shows it: UTF-16 with its mark, or one byte a letter. */
export const textOf = (value: Value | undefined): string => {
  if (!isBytes(value)) return '';
  const { bytes } = value;
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
};
