import { type ComponentProps, useMemo, useState } from 'react';
import type { BodyOf, RecordType } from '../../domain/records/bodies.ts';
import { Hints } from '../../pieces/hints/hints.tsx';
import { useTypedDraft } from '../../pieces/typed-draft.ts';
import { useServices } from '../../services.ts';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

/** A field of a record that saves as it is typed. */
export const SavedText = <Type extends RecordType>({
  type,
  record,
  field,
  long = false,
  seed,
  readAnew = 0,
  stands,
  ...shown
}: {
  readonly type: Type;
  readonly record: string;
  readonly field: keyof BodyOf<Type> & string;
  readonly long?: boolean;
  readonly seed?: BodyOf<Type>;
  /** Another number: the words were changed beside the box. */
  readonly readAnew?: number;
  /** What the record says, where the box may be drawn before the record has arrived. */
  readonly stands?: string | undefined;
} & Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'autoFocus' | 'list'>) => {
  const { notebook } = useServices();
  const [replaced, setReplaced] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the seed counts only for a new record
  const draft = useMemo(
    () => notebook.draft({ type, record, field, ...(seed ? { seed } : {}) }),
    [notebook, type, record, field],
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
