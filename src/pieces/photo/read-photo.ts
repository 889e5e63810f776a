import { ok, problem, type Result } from '../../base/result.ts';
import { fittingSize, sizeSaid } from './picture-size.ts';

export type PhotoProblem = 'too-large' | 'not-a-picture' | 'cannot-draw';

/** A picture straight from a phone has 3 to 15 MB; more than this is a mistake. */
const mostBytes = 40_000_000;
/** About the largest that a phone's camera makes. Four bytes each while it is drawn. */
const mostPixels = 120_000_000;
/** Of the longer side: a page of A4 can still be read. */
const longestSide = 1600;
/** What a picture may take on the device and in a backup. */
const keptBytes = 700_000;

const tries = [
  { side: longestSide, quality: 0.82 },
  { side: longestSide, quality: 0.65 },
  { side: longestSide, quality: 0.45 },
  { side: 1200, quality: 0.45 },
  { side: 800, quality: 0.45 },
] as const;

const draw = async (
  picture: ImageBitmap,
  { side, quality }: (typeof tries)[number],
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fittingSize(picture, side));
  const page = canvas.getContext('2d');
  if (!page) return undefined;
  // What is see-through would come out black.
  page.fillStyle = '#ffffff';
  page.fillRect(0, 0, canvas.width, canvas.height);
  page.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (drawn?.type !== 'image/jpeg') return undefined;
  return new Uint8Array(await drawn.arrayBuffer());
};

/**
 * A photo as the bytes of a JPEG of at most 1600 pixels, drawn anew: place, time and device, which a camera writes
 * into its files, stay behind. Problems: too-large (over 40 MB or 120 megapixels), not-a-picture, cannot-draw.
 */
export const readPhoto = async (file: File): Promise<Result<Uint8Array<ArrayBuffer>, PhotoProblem>> => {
  if (file.size > mostBytes) return problem('too-large');
  const said = sizeSaid(new Uint8Array(await file.slice(0, 500_000).arrayBuffer()));
  if (said && said.width * said.height > mostPixels) return problem('too-large');
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return problem('not-a-picture');
  }
  try {
    for (const attempt of tries) {
      const bytes = await draw(picture, attempt);
      if (!bytes) return problem('cannot-draw');
      if (bytes.length <= keptBytes) return ok(bytes);
    }
    return problem('cannot-draw');
  } catch {
    return problem('cannot-draw');
  } finally {
    picture.close();
  }
};
