import { safeParse } from 'valibot';
import { bodyVersion } from '../../domain/records/bodies.ts';
import { bodySchemas } from '../../domain/records/schemas.ts';
import type { FileKind } from '../../exchange/notebook-file/notebook-lines.ts';
import type { Revision } from '../../revisions/revision.ts';

const isKnown = (type: string): type is keyof typeof bodySchemas => Object.hasOwn(bodySchemas, type);

/**
 * May this body stand on our screens? Another person's must be as the schemas say. In a file to oneself only what would
 * break a screen counts: a date left empty must not cost the visit it stands in. Types we do not know are kept.
 */
export const isBodyFit = ({ header, words }: Revision, kind: FileKind): boolean => {
  const { type, op, v } = header;
  if (!words || op !== 'put' || !isKnown(type)) return true;
  if (v > bodyVersion) return false;
  const { issues = [] } = safeParse(bodySchemas[type], words.body);
  return issues.every(
    (issue) => kind !== 'hand-over' && (issue.kind === 'validation' || issue.expected === 'never'),
  );
};
