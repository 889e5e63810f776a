import type { DocumentSeen } from '../../domain/records/bodies.ts';
import type { TypedDraft } from '../typed-draft.ts';

/** What the facts of a document need of storage; the notebook fits it. */
export interface DocumentKeeper {
  save(change: {
    readonly type: 'document';
    readonly record: string;
    readonly fields: { readonly [Field in keyof DocumentSeen]?: DocumentSeen[Field] | undefined };
  }): Promise<{ readonly ok: boolean }>;
  remove(record: string): Promise<{ readonly ok: boolean }>;
  draft(slot: {
    readonly type: 'document';
    readonly record: string;
    readonly field: 'title' | 'where' | 'approvedBy';
  }): TypedDraft;
}
