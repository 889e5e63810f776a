import { isBytes, isDict, isList, isWord, type Value, valuesIn } from './pdf-values.ts';
import type { Font } from './read-fonts.ts';

/** What belongs together on a page: drawn between one "begin marked content" and its end, or outside of all. */
export interface Stretch {
  readonly page: number;
  /** 'Artifact', the role of an element, or nothing: outside. */
  readonly role: string | undefined;
  readonly mcid: number | undefined;
  /** Roles of what this stands in. */
  readonly within: readonly string[];
  text: string;
  /** Whether anything of it can be seen. */
  paints: boolean;
}

export interface Drawing {
  readonly stretches: readonly Stretch[];
  /** What is not as the format wants it, in words. */
  readonly odd: readonly string[];
}

const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI']);
const shows = new Set(['Tj', 'TJ', "'", '"']);

/** Follows the operators of one page. */
export const readDrawing = (content: string, page: number, fonts: ReadonlyMap<string, Font>): Drawing => {
  const outside: Stretch = { page, role: undefined, mcid: undefined, within: [], text: '', paints: false };
  const all = [outside];
  const open = [outside];
  const odd: string[] = [];
  let font: Font | undefined;
  let given: Value[] = [];
  for (const value of valuesIn(content)) {
    if (!isWord(value)) {
      given.push(value);
      continue;
    }
    const { word } = value;
    const now = open.at(-1) ?? outside;
    if (word === 'BDC' || word === 'BMC') {
      const begun: Stretch = {
        page,
        role: String(given[0]).slice(1),
        mcid: mcidOf(given[1]),
        within: open.slice(1).map(({ role }) => role ?? ''),
        text: '',
        paints: false,
      };
      all.push(begun);
      open.push(begun);
    } else if (word === 'EMC') {
      if (open.length < 2) odd.push('marked content ends that did not begin');
      else open.pop();
    } else if (word === 'Tf') {
      font = fonts.get(String(given[0]));
      if (!font) odd.push(`a font that the page does not have: ${given[0]}`);
    } else if (shows.has(word)) {
      now.paints = true;
      for (const bytes of given.flatMap((one) => (isList(one) ? one : [one])).filter(isBytes)) {
        if (font) now.text += font.read(bytes.bytes);
        else odd.push('words without a font');
      }
    } else if (word === 'T*' || word === 'Td' || word === 'ET') {
      // Places say nothing to someone who listens.
    } else if (paints.has(word)) now.paints = true;
    given = [];
  }
  if (open.length > 1) odd.push('marked content does not end');
  return { stretches: all, odd };
};

const mcidOf = (value: Value | undefined): number | undefined => {
  const mcid = isDict(value) ? value.get('/MCID') : undefined;
  return typeof mcid === 'number' ? mcid : undefined;
};
