import { ok, problem, type Result } from '../../base/result.ts';
import type { FileProblem } from './file-limits.ts';
import { type FileHeader, type FileKind, formatName, formatVersion } from './notebook-lines.ts';
import { isObject } from './read-line.ts';

const kinds: readonly unknown[] = ['backup', 'hand-over', 'own-device'] satisfies FileKind[];
const plainId = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$/;

const isText = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.length <= length;

const areBoards = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 1_000 && value.every((id) => isText(id, 200) && plainId.test(id));

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Takes only what it knows, so that a later program may say more without a new version. */
export const readHeader = (line: Readonly<Record<string, unknown>>): Result<FileHeader, FileProblem> => {
  const { format, version, maker, made, kind, boards, by, count } = line;
  if (format !== formatName) return problem('not-a-notebook-file');
  if (Number.isSafeInteger(version) && Number(version) > formatVersion) return problem('newer-format');
  const isRight =
    version === formatVersion &&
    isText(maker, 200) &&
    isText(made, 40) &&
    !Number.isNaN(Date.parse(made)) &&
    kinds.includes(kind) &&
    areBoards(boards) &&
    isCount(count);
  if (!isRight) return problem('damaged');
  const header: FileHeader = { format, version, maker, made, kind: kind as FileKind, boards, count };
  if (by === undefined) return ok(header);
  if (!isObject(by) || !isText(by.name, 200) || !isText(by.person, 200) || !plainId.test(by.person))
    return problem('damaged');
  return ok({ ...header, by: { person: by.person, name: by.name } });
};
