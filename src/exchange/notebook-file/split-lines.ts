/** One line as bytes, without its line feed; `tooLong` in place of bytes that would not fit. */
export type SplitLine = Uint8Array | 'too-long';

const lineFeed = 10;

/**
 * Cuts pieces into lines. A line longer than `limit` is not kept in memory but passed over. The last one need not end
 * in a line feed: `rest` has it.
 */
export const createLineSplitter = (limit: number) => {
  let kept: Uint8Array[] = [];
  let length = 0;
  const take = (): SplitLine => {
    const [only] = kept;
    const line = new Uint8Array(length > limit ? 0 : length);
    let at = 0;
    if (length <= limit)
      for (const piece of kept) {
        line.set(piece, at);
        at += piece.length;
      }
    const tooLong = length > limit;
    const single = kept.length === 1 ? only : undefined;
    kept = [];
    length = 0;
    return tooLong ? 'too-long' : (single ?? line);
  };
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limit) kept = [];
    else if (piece.length > 0) kept.push(piece);
  };
  return {
    lines: function* (piece: Uint8Array): Generator<SplitLine> {
      let from = 0;
      for (let to = piece.indexOf(lineFeed); to >= 0; to = piece.indexOf(lineFeed, from)) {
        keep(piece.subarray(from, to));
        from = to + 1;
        yield take();
      }
      keep(piece.subarray(from));
    },
    rest: (): SplitLine | null => (length > 0 ? take() : null),
  };
};
