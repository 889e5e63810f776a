export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const be16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const pngSize = (bytes: Uint8Array): PictureSize | undefined => {
  if (be16(bytes, 0) !== 0x8950 || be16(bytes, 2) !== 0x4e47) return undefined;
  return {
    width: be16(bytes, 16) * 65_536 + be16(bytes, 18),
    height: be16(bytes, 20) * 65_536 + be16(bytes, 22),
  };
};

/** Markers that carry the size of the picture: SOF0 to SOF15, without the three that are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegSize = (bytes: Uint8Array): PictureSize | undefined => {
  if (be16(bytes, 0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    if (isFrame(bytes[at + 1] ?? 0)) return { width: be16(bytes, at + 7), height: be16(bytes, at + 5) };
    at += 2 + Math.max(2, be16(bytes, at + 2));
  }
  return undefined;
};

/**
 * Width and height as the file itself says, before anything is unpacked: a small file can hold a picture that fills
 * the memory of a phone. Undefined for kinds that are not read here.
 */
export const sizeSaid = (bytes: Uint8Array): PictureSize | undefined => pngSize(bytes) ?? jpegSize(bytes);

/** The size that fits, in the same proportion; never larger than it is. */
export const fittingSize = ({ width, height }: PictureSize, most: number): PictureSize => {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
