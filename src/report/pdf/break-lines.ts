/** A stretch of one line in one weight. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  /** Where it leads. */
  readonly link?: string;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** The writer went to a new line here, or the text is at its end. */
  readonly last: boolean;
}

/** Width in points at the size the caller has in mind. */
export type Measure = (text: string, bold: boolean) => number;

/**
 * Words to lines, greedily, as a typesetter would by hand. A word wider than the line is broken, never cut off:
 * a web address of 200 characters is all there.
 */
export const breakLines = (pieces: readonly Piece[], width: number, measure: Measure): readonly Line[] =>
  paragraphsOf(pieces).flatMap((paragraph) => {
    const lines = linesOf(wordsOf(paragraph), width, measure);
    return lines.map((words, index) => {
      const last = index === lines.length - 1;
      return { pieces: joined(words, last), last };
    });
  });

interface Word {
  readonly pieces: readonly Piece[];
  /** It is wider than the line, and its rest stands on the next. */
  readonly goesOn: boolean;
}

const paragraphsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    for (const [index, part] of piece.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (part) paragraphs.at(-1)?.push({ ...piece, text: part });
    }
  }
  return paragraphs;
};

const wordsOf = (pieces: readonly Piece[]): readonly Word[] => {
  const words: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    for (const part of piece.text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) open = false;
      else if (open) words.at(-1)?.push({ ...piece, text: part });
      else {
        words.push([{ ...piece, text: part }]);
        open = true;
      }
    }
  }
  return words.map((word) => ({ pieces: word, goesOn: false }));
};

const linesOf = (words: readonly Word[], width: number, measure: Measure): readonly (readonly Word[])[] => {
  const space = measure(' ', false);
  const lines: Word[][] = [[]];
  let used = 0;
  for (const whole of words) {
    for (const word of fitting(whole, width, measure)) {
      const wide = widthOf(word, measure);
      if (used > 0 && used + space + wide > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(word);
      used += (used > 0 ? space : 0) + wide;
    }
  }
  return lines;
};

const widthOf = ({ pieces }: Word, measure: Measure): number =>
  pieces.reduce((sum, { text, bold }) => sum + measure(text, bold), 0);

/** The word itself, or the pieces of it that each fill a line. */
const fitting = (word: Word, width: number, measure: Measure): readonly Word[] => {
  if (widthOf(word, measure) <= width) return [word];
  const parts: Piece[][] = [[]];
  let used = 0;
  for (const piece of word.pieces) {
    for (const character of piece.text) {
      const wide = measure(character, piece.bold);
      if (used > 0 && used + wide > width) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push({ ...piece, text: character });
      used += wide;
    }
  }
  return parts.map((part, index) => ({ pieces: merged(part), goesOn: index < parts.length - 1 }));
};

/** Wrapped lines end in a space, so that words do not run together when the text is copied or read aloud; a broken word stays one. */
const joined = (words: readonly Word[], last: boolean): readonly Piece[] => {
  const spaced = words.flatMap(({ pieces, goesOn }, index) => {
    const isEnd = last && index === words.length - 1;
    return isEnd || goesOn ? pieces : [...pieces.slice(0, -1), ...pieces.slice(-1).map(withSpace)];
  });
  return merged(spaced);
};

const withSpace = (piece: Piece): Piece => ({ ...piece, text: `${piece.text} ` });

const merged = (pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (before && before.bold === piece.bold && before.link === piece.link)
      result[result.length - 1] = { ...piece, text: before.text + piece.text };
    else result.push(piece);
  }
  return result;
};
