import type { BodyOf, RecordType } from '../../domain/records/bodies.ts';

/** What a person wrote and may want back as it was. Each has a line of words in past-words.ts. */
export type PastType =
  | 'looking'
  | 'note'
  | 'assurance'
  | 'action'
  | 'followUp'
  | 'remark'
  | 'document'
  | 'readBack'
  | 'reply'
  | 'question'
  | 'placing'
  | 'adoption'
  | 'post'
  | 'setting'
  | 'wording'
  | 'own'
  | 'plan'
  | 'figures'
  | 'board';

/** One revision, as the notebook's history has it; what it says was checked when it came in. */
export interface PastRevision {
  readonly revision: string;
  readonly at: string;
  readonly author: string;
  readonly op: 'put' | 'delete' | 'erase';
  readonly body: unknown;
}

/** A record as it stands; the notebook's fit it. */
export interface PastEntry<Type extends PastType = PastType> {
  readonly type: Type;
  readonly record: string;
  readonly body: BodyOf<Type>;
  readonly heads: readonly string[];
  readonly at: string;
  readonly createdAt: string;
  readonly clashes: readonly string[];
}

/** What the history needs of storage; the notebook fits it. */
export interface PastKeeper {
  history(record: string): Promise<readonly PastRevision[]>;
  sides(record: string): Promise<readonly PastRevision[]>;
  /** What is being typed goes into the history first. */
  settle(): Promise<void>;
  save<Type extends RecordType>(change: {
    readonly type: Type;
    readonly record: string;
    readonly fields: { readonly [Field in keyof BodyOf<Type>]?: BodyOf<Type>[Field] | undefined };
  }): Promise<{ readonly ok: boolean }>;
}

/** What ids are called on this screen. */
export interface PastNames {
  /** Who wrote, by role. */
  readonly writer: (author: string) => string;
  /** The board's own word for its confidential part. */
  readonly partLabel: string;
  readonly shortOf?: ((statement: string) => string) | undefined;
  readonly boardOf?: ((board: string) => string) | undefined;
}

export interface Past extends PastNames {
  readonly keeper: PastKeeper;
}

export interface PastProps {
  readonly past: Past;
  readonly entry: PastEntry;
  /** It says something else now: its boxes must be read anew. Without this, it can only be looked at. */
  readonly onChanged?: (() => void) | undefined;
}
