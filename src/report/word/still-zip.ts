/** Midnight of 1 January 1980, the first moment that a zip file can name. */
const firstMoment = 0x00_21_00_00;

const entryMark = 0x02_01_4b_50;
const endMark = 0x06_05_4b_50;

/** Gives every file in a zip the same time, so that the same report is the same bytes on every machine and day. */
export const stillZip = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record is 22 bytes where the zip has no comment, and ours has none.
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== endMark) throw new Error('not a zip file without a comment');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entryMark)
      throw new Error('the list of a zip file is not where it says');
    view.setUint32(at + 12, firstMoment, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstMoment, true);
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
};
