import { ok, problem, type Result } from '../../base/result.ts';

/** What a reader accepts at most, so that no file can fill a device or hang it. Far above any real notebook. */
export interface FileLimits {
  /** Bytes of the file as it is given. */
  readonly file: number;
  /** Bytes once unpacked: a few thousand packed ones can hold gigabytes. */
  readonly unpacked: number;
  /** Bytes of one line. The largest revision has 2,000,000 characters (revisions/canonical.ts). */
  readonly line: number;
  readonly lines: number;
  /** Bytes of one blob. */
  readonly blob: number;
}

export const fileLimits: FileLimits = {
  file: 300 * 1024 * 1024,
  unpacked: 1024 * 1024 * 1024,
  line: 8 * 1024 * 1024,
  lines: 1_000_000,
  blob: 50 * 1024 * 1024,
};

/** Why a whole file cannot be read. */
export type FileProblem =
  | 'empty'
  | 'too-big'
  | 'not-a-notebook-file'
  | 'newer-format'
  | 'needs-passphrase'
  | 'needs-key'
  | 'wrong-passphrase'
  | 'wrong-key'
  | 'cut-short'
  | 'damaged';

export const withinFileLimit = (bytes: Uint8Array, limits: FileLimits): Result<Uint8Array, FileProblem> => {
  if (bytes.length === 0) return problem('empty');
  return bytes.length > limits.file ? problem('too-big') : ok(bytes);
};
