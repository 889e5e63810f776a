/** gzip, in the browser's own engine. */
export const packed = (source: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> =>
  source.pipeThrough(new CompressionStream('gzip'));

export const unpacked = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  streamOf(bytes).pipeThrough(new DecompressionStream('gzip'));

/** Bytes handed on in pieces of 64 KB, so that a packed file can be given up in the middle. */
export const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let from = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (from >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(from, from + 65_536));
      from += 65_536;
    },
  });
};

/** `whole` is false where the file stops or breaks in the middle: what stands before that is as it was written. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

/** All of a stream in one piece, as far as it goes. */
export const gatheredAsFar = async (source: ReadableStream<Uint8Array>): Promise<Opened> => {
  const pieces: Uint8Array[] = [];
  const reader = source.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
    return { bytes: joined(pieces), whole: true };
  } catch {
    return { bytes: joined(pieces), whole: false };
  }
};
