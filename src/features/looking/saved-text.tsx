import { type ComponentProps, useMemo } from 'react';
import type { BodyOf, RecordType } from '../../domain/records/bodies.ts';
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
  ...shown
}: {
  readonly type: Type;
  readonly record: string;
  readonly field: keyof BodyOf<Type> & string;
  readonly long?: boolean;
  readonly seed?: BodyOf<Type>;
} & Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'autoFocus' | 'list'>) => {
  const { notebook } = useServices();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the seed counts only for the first word of a new record
  const draft = useMemo(
    () => notebook.draft({ type, record, field, ...(seed ? { seed } : {}) }),
    [notebook, type, record, field],
  );
  const typed = useTypedDraft(draft);
  const common = { ...shown, value: typed.text, onBlur: () => void typed.leave() };
  return long ? (
    <TextArea {...common} onChange={(event) => typed.type(event.currentTarget.value)} />
  ) : (
    <TextField {...common} onChange={(event) => typed.type(event.currentTarget.value)} />
  );
};
