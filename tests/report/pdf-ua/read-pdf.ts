import { inflateSync } from 'node:zlib';
import { type Dict, isDict, isList, isRef, type Value, valueAt } from './pdf-values.ts';

/** One object as it stands in the file; of a stream also what it holds, unpacked. */
export interface RawObject {
  readonly source: string;
  readonly stream?: string;
}

export interface RawPdf {
  readonly header: string;
  readonly trailer: string;
  readonly objects: ReadonlyMap<number, RawObject>;
}

export interface Pdf {
  readonly raw: RawPdf;
  readonly trailer: Dict;
  readonly catalog: Dict;
  /** Page objects, in order. */
  readonly pages: readonly number[];
  /** What a reference points to; anything else is itself. */
  at(value: Value | undefined): Value | undefined;
  dict(value: Value | undefined): Dict;
  list(value: Value | undefined): readonly Value[];
  stream(value: Value | undefined): string | undefined;
}

/**
 * Our own small reader: the files have one table of objects and no object streams, and a reader that guesses or mends
 * would hide what is wrong with them. An object that is not where the table says is an error.
 */
export const readPdf = (bytes: Uint8Array): Pdf => {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start));
  if (!table) throw new Error('no table of objects where the file says');
  const entries = start + table[0].length;
  const objects = new Map<number, RawObject>();
  for (let id = 1; id < Number(table[1]); id += 1) {
    const entry = text.slice(entries + id * 20, entries + id * 20 + 20);
    if (entry[17] === 'n') objects.set(id, readObject(text, id, Number(entry.slice(0, 10)), lengths(text)));
  }
  const trailer = text.slice(text.indexOf('trailer', start) + 'trailer'.length);
  return openPdf({
    header: text.slice(0, 8),
    trailer: trailer.slice(0, trailer.indexOf('startxref')),
    objects,
  });
};

const lengths = (text: string) => (id: number) =>
  Number(new RegExp(`\\b${id} 0 obj\\s+(\\d+)`).exec(text)?.[1]);

const readObject = (text: string, id: number, at: number, lengthAt: (id: number) => number): RawObject => {
  const head = `${id} 0 obj`;
  if (!text.startsWith(head, at)) throw new Error(`object ${id} is not where the table says`);
  const from = at + head.length;
  const { value, end } = valueAt(text, from);
  const source = text.slice(from, end);
  const keyword = /\s*(stream\r?\n|endobj)/y;
  keyword.lastIndex = end;
  const next = keyword.exec(text)?.[1];
  if (!next) throw new Error(`object ${id} has no end`);
  if (next === 'endobj' || !isDict(value)) return { source };
  const length = value.get('/Length');
  const size = isRef(length) ? lengthAt(length.ref) : Number(length);
  const packed = text.slice(keyword.lastIndex, keyword.lastIndex + size);
  const filters = [value.get('/Filter') ?? []].flat();
  const stream = filters.includes('/FlateDecode')
    ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    : packed;
  return { source, stream };
};

export const openPdf = (raw: RawPdf): Pdf => {
  const known = new Map<number, Value>();
  const at = (value: Value | undefined): Value | undefined => {
    if (!isRef(value)) return value;
    const object = raw.objects.get(value.ref);
    if (!object) return undefined;
    const read = known.get(value.ref) ?? valueAt(object.source, 0).value;
    known.set(value.ref, read);
    return read;
  };
  const dict = (value: Value | undefined): Dict => {
    const found = at(value);
    return isDict(found) ? found : new Map();
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const found = at(value);
    if (isList(found)) return found;
    return value === undefined || found === undefined || found === null ? [] : [value];
  };
  const trailer = dict(valueAt(raw.trailer, 0).value);
  const catalog = dict(trailer.get('/Root'));
  const pages = list(dict(catalog.get('/Pages')).get('/Kids')).flatMap((kid) =>
    isRef(kid) ? [kid.ref] : [],
  );
  const stream = (value: Value | undefined) =>
    isRef(value) ? raw.objects.get(value.ref)?.stream : undefined;
  return { raw, trailer, catalog, pages, at, dict, list, stream };
};

/** The same file with some of its objects changed: to see that a check finds it. */
export const changedPdf = (pdf: Pdf, change: (object: RawObject, id: number) => RawObject): Pdf =>
  openPdf({
    ...pdf.raw,
    objects: new Map([...pdf.raw.objects].map(([id, object]) => [id, change(object, id)])),
  });
