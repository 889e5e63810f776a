import type { BodyOf, RecordType } from '../records/bodies.ts';

/** What a report prints of a record, by type. Anything else (a hint looked at, the hour a visit began) is no change. */
const printed: { readonly [Type in RecordType]?: readonly (keyof BodyOf<Type> & string)[] } = {
  looking: ['purpose', 'priority', 'on', 'start', 'end', 'visitors', 'meet', 'interests', 'focus'],
  note: ['text', 'source', 'seenOn', 'statements', 'attachments'],
  assurance: ['answer', 'reason', 'goodPractice', 'change'],
  mark: ['value'],
  action: ['text', 'ownerRole', 'due', 'howWeKnow', 'statements'],
  followUp: ['state', 'text', 'on'],
  question: ['text', 'answer', 'statement'],
  document: ['title', 'dated', 'found', 'approvedBy', 'where', 'nextReview', 'heads'],
  placing: ['step', 'on'],
  remark: ['kind', 'text', 'theirs'],
  readBack: ['role', 'agreed', 'heard', 'saw', 'agreedText', 'willSend'],
};

export type SinceCheck = 'same' | 'changed' | 'added';

interface Past {
  readonly revision: string;
  readonly body: unknown;
}

const printsAs = (type: RecordType, body: object): string =>
  JSON.stringify((printed[type] ?? Object.keys(body)).map((field) => Reflect.get(body, field) ?? null));

/**
 * Whether a record still prints what the school was asked to check; `basis` are the revisions that was made from.
 * Where the words of that time are not on this device (erased, or never sent along), it counts as changed.
 */
export const sinceCheck = (
  now: { readonly type: RecordType; readonly body: object; readonly heads: readonly string[] },
  basis: ReadonlySet<string>,
  history: readonly Past[],
): SinceCheck => {
  if (now.heads.every((head) => basis.has(head))) return 'same';
  const checked = history.filter(({ revision }) => basis.has(revision));
  if (checked.length === 0) return 'added';
  const prints = printsAs(now.type, now.body);
  const isSame = checked.some(
    ({ body }) => typeof body === 'object' && body !== null && printsAs(now.type, body) === prints,
  );
  return isSame ? 'same' : 'changed';
};
