import type { Note } from '../../domain/records/bodies.ts';
import type { TypedDraft } from '../typed-draft.ts';

/** What the note box needs of storage; the notebook fits it. */
export interface NoteKeeper {
  newRecord(type: 'note'): string;
  draft(slot: {
    readonly type: 'note';
    readonly record: string;
    readonly field: 'text';
    readonly seed?: Note;
  }): TypedDraft;
  save(change: {
    readonly type: 'note';
    readonly record: string;
    readonly fields: { readonly [Field in keyof Note]?: Note[Field] | undefined };
  }): Promise<{ readonly ok: boolean }>;
}
