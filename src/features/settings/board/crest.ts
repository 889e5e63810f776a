import { ok, problem, type Result } from '../../../base/result.ts';

export type CrestProblem = 'not-a-picture' | 'too-large' | 'cannot-draw';

/** Of the longer side; sharp at 2.5 cm on paper. */
const pixels = 300;
/** A picture straight from a camera; more is a mistake. */
const mostBytes = 20_000_000;
/** Text of a field may have 200,000 characters; a crest is copied with every change of the board's details. */
const mostCharacters = 120_000;

/** By its first bytes: a name or type can say anything. */
const isPngOrJpeg = (start: Uint8Array): boolean =>
  (start[0] === 0x89 && start[1] === 0x50 && start[2] === 0x4e && start[3] === 0x47) ||
  (start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff);

/** Width and height in pixels that fit, in the same proportion; never larger than it is. */
export const crestSize = (width: number, height: number, most: number = pixels) => {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

const draw = (picture: ImageBitmap, most: number, type: 'image/png' | 'image/jpeg'): string | undefined => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, crestSize(picture.width, picture.height, most));
  const page = canvas.getContext('2d');
  if (!page) return undefined;
  if (type === 'image/jpeg') {
    page.fillStyle = '#ffffff';
    page.fillRect(0, 0, canvas.width, canvas.height);
  }
  page.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const address = canvas.toDataURL(type, 0.85);
  return address.startsWith(`data:${type};base64,`) ? address : undefined;
};

/**
 * A PNG or JPEG as a small data address, drawn anew: what a camera wrote into the file (place, time, device) stays
 * behind. Problems: not-a-picture, too-large (over 20 MB), cannot-draw (the browser gives no canvas).
 */
export const readCrest = async (file: File): Promise<Result<string, CrestProblem>> => {
  if (file.size > mostBytes) return problem('too-large');
  if (!isPngOrJpeg(new Uint8Array(await file.slice(0, 4).arrayBuffer()))) return problem('not-a-picture');
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return problem('not-a-picture');
  }
  const tries = [
    () => draw(picture, pixels, 'image/png'),
    () => draw(picture, pixels, 'image/jpeg'),
    () => draw(picture, pixels / 2, 'image/jpeg'),
  ];
  for (const attempt of tries) {
    const address = attempt();
    if (address && address.length <= mostCharacters) return ok(address);
  }
  return problem('cannot-draw');
};
