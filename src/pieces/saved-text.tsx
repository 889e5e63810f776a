import { type ComponentProps, useMemo, useState } from 'react';
import type { BodyOf, RecordType } from '../domain/records/bodies.ts';
import { TextArea } from '../ui/fields/text-area.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Hints } from './hints/hints.tsx';
import { type TypedDraft, useTypedDraft } from './typed-draft.ts';

/** What a box needs of storage; the notebook fits it. */
export interface TextKeeper {
  draft<Type extends RecordType>(slot: {
    readonly type: Type;
    readonly record: string;
    readonly field: keyof BodyOf<Type> & string;
    readonly seed?: BodyOf<Type>;
  }): TypedDraft;
}

export type SavedTextProps<Type extends RecordType> = {
  readonly keeper: TextKeeper;
  readonly type: Type;
  readonly record: string;
  readonly field: keyof BodyOf<Type> & string;
  readonly long?: boolean;
  readonly seed?: BodyOf<Type>;
  /** Another number: the words were changed beside the box. */
  readonly readAnew?: number;
  /** What the record says, where the box may be drawn before the record has arrived. */
  readonly stands?: string | undefined;
} & Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'autoFocus' | 'list'>;

/** A field of a record that saves as it is typed. */
export const SavedText = <Type extends RecordType>({
  keeper,
  type,
  record,
  field,
  long = false,
  seed,
  readAnew = 0,
  stands,
  ...shown
}: SavedTextProps<Type>) => {
  const [replaced, setReplaced] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the seed counts only for a new record
  const draft = useMemo(
    () => keeper.draft({ type, record, field, ...(seed ? { seed } : {}) }),
    [keeper, type, record, field],
  );
  const typed = useTypedDraft(draft, undefined, { stands, readAnew: readAnew + replaced });
  const common = { ...shown, value: typed.text, onBlur: () => void typed.leave() };
  return (
    <>
      {long ? (
        <TextArea {...common} onChange={(event) => typed.type(event.currentTarget.value)} />
      ) : (
        <TextField {...common} onChange={(event) => typed.type(event.currentTarget.value)} />
      )}
      <Hints
        record={record}
        text={typed.text}
        typed={typed.typed}
        onReplaced={() => setReplaced((times) => times + 1)}
      />
    </>
  );
};
