import { useMemo } from 'react';
import { type TypedDraft, useTypedDraft } from '../../../pieces/typed-draft.ts';
import { useServices } from '../../../services.ts';
import type { DraftSlot } from '../../../storage/notebook.ts';
import { TextField, type TextFieldProps } from '../../../ui/fields/text-field.tsx';

type Kept = 'board' | 'school' | 'person';

interface DraftFieldProps<Type extends Kept> extends Omit<TextFieldProps, 'problem'> {
  readonly type: Type;
  readonly record: string;
  readonly field: DraftSlot<Type>['field'];
  /** What is wrong with the words, if anything is; they are kept all the same. */
  readonly check?: (text: string) => string | undefined;
}

/** A line of text that is saved as it is typed, keystroke by keystroke. */
export const DraftField = <Type extends Kept>({
  type,
  record,
  field,
  check,
  ...rest
}: DraftFieldProps<Type>) => {
  const { notebook } = useServices();
  const draft: TypedDraft = useMemo(
    () => notebook.draft({ type, record, field }),
    [notebook, type, record, field],
  );
  const typed = useTypedDraft(draft);
  return (
    <TextField
      {...rest}
      value={typed.text}
      problem={check?.(typed.text)}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => void typed.leave()}
    />
  );
};
