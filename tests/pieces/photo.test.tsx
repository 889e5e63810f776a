// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { PhotoPicture } from '../../src/pieces/photo/photo-picture.tsx';
import { Photos } from '../../src/pieces/photo/photos.tsx';
import { fittingSize, sizeSaid } from '../../src/pieces/photo/picture-size.ts';
import { readPhoto } from '../../src/pieces/photo/read-photo.ts';
import { waitFor } from '../features/wait-for.ts';
import { draw } from '../ui/draw.ts';

const png = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

/** As a camera writes it: what it says of place and time comes before the size. */
const jpeg = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc4, 0, 4, 9, 9],
    ...[0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 1],
  ]);

const nowhere = { saveBlob: async () => ({ ok: false }) as const, readBlob: async () => null };

describe('The size a picture says it has', () => {
  it('is read before anything is unpacked', () => {
    expect(sizeSaid(png(40_000, 70_000))).toEqual({ width: 40_000, height: 70_000 });
    expect(sizeSaid(jpeg(4_032, 3_024))).toEqual({ width: 4_032, height: 3_024 });
  });
  it('is not guessed', () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('GIF89a'), jpeg(1, 1).slice(0, 12)])
      expect(sizeSaid(bytes)).toBeUndefined();
  });
  it('becomes one that fits, in the same proportion, and never a larger one', () => {
    expect(fittingSize({ width: 4_000, height: 3_000 }, 1600)).toEqual({ width: 1600, height: 1200 });
    expect(fittingSize({ width: 10, height: 20_000 }, 1600)).toEqual({ width: 1, height: 1600 });
    expect(fittingSize({ width: 300, height: 200 }, 1600)).toEqual({ width: 300, height: 200 });
  });
});

it('a picture that would fill the memory, and a file that is none, are refused in words', async () => {
  const huge = new File([png(40_000, 70_000)], 'huge.png', { type: 'image/png' });
  expect(await readPhoto(huge)).toEqual({ ok: false, problem: 'too-large' });
  const text = new File(['Dear governors'], 'letter.jpg', { type: 'image/jpeg' });
  expect(await readPhoto(text)).toEqual({ ok: false, problem: 'not-a-picture' });
  const { place, find } = draw(<Photos keeper={nowhere} photos={[]} onChange={async () => undefined} />);
  const field = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', { value: [text] });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await waitFor(() => expect(place.textContent).toContain('not a picture that this browser can read'));
});

it('where a picture is not on this device, its description stands in its place', async () => {
  const { place } = draw(<PhotoPicture keeper={nowhere} blob="sha256:a" alt="The board by the library" />);
  await waitFor(() => expect(place.textContent).toContain('not on this device: The board by the library'));
});

it('a photo taken off a note can be put back', () => {
  const photo = { blob: 'sha256:a', alt: 'The board', noPupils: true };
  const kept: unknown[] = [];
  const onChange = async (photos: unknown) => {
    kept.push(photos);
    return { ok: true };
  };
  const { place } = draw(<Photos keeper={nowhere} photos={[photo]} onChange={onChange} />);
  const press = (words: string) =>
    act(() => [...place.querySelectorAll('button')].find((one) => one.textContent === words)?.click());
  press('Take it off');
  press('Undo');
  expect(kept).toEqual([[], [photo]]);
});
