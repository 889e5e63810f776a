import { ok, problem, type Result } from '../../base/result.ts';
import { type FileLimits, type FileProblem, withinFileLimit } from './file-limits.ts';
import { streamOf, unpacked } from './pack-file.ts';
import { armourIn, openSealed, unarmoured } from './seal-file.ts';

/** The lines of a file as bytes. `whole` false: it is known already that something of the file is missing. */
export interface OpenForm {
  readonly stream: ReadableStream<Uint8Array>;
  readonly whole: boolean;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

const ageStart = [...new TextEncoder().encode('age-encryption.org/v1\n')];
const gzipStart = [0x1f, 0x8b];
const byteOrderMark = [0xef, 0xbb, 0xbf];

const startText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 65_536));

const openPlain = ({
  bytes,
  whole,
}: {
  bytes: Uint8Array;
  whole: boolean;
}): Result<OpenForm, FileProblem> => {
  if (startsWith(bytes, gzipStart)) return ok({ stream: unpacked(bytes), whole });
  const from = startsWith(bytes, byteOrderMark) ? byteOrderMark.length : 0;
  const looksRight = startText(bytes).slice(0, 200).trimStart().startsWith('{');
  if (looksRight) return ok({ stream: streamOf(bytes.subarray(from)), whole });
  return problem(whole ? 'not-a-notebook-file' : 'cut-short');
};

/** Recognises every form by what is in it: names and types are lost on the way through mail and phones. */
export const openForm = async (
  given: Uint8Array,
  secret: string | null,
  limits: FileLimits,
): Promise<Result<OpenForm, FileProblem>> => {
  const fits = withinFileLimit(given, limits);
  if (!fits.ok) return fits;
  const isArmoured = armourIn(startText(given)) >= 0;
  const bare = isArmoured
    ? await unarmoured(new TextDecoder().decode(given))
    : ok({ bytes: given, whole: true });
  if (!bare.ok) return bare;
  if (!isArmoured && !startsWith(given, ageStart)) return openPlain(bare.value);
  if (!startsWith(bare.value.bytes, ageStart)) return problem(bare.value.whole ? 'damaged' : 'cut-short');
  const opened = await openSealed(bare.value.bytes, secret);
  if (!opened.ok) return opened;
  const { bytes, whole } = opened.value;
  return openPlain({ bytes, whole: whole && bare.value.whole });
};
