import { useMemo } from 'react';
import { TextField, type TextFieldProps } from '../../ui/fields/text-field.tsx';
import { useTypedDraft } from '../typed-draft.ts';
import type { DocumentKeeper } from './document-keeper.ts';

interface DocumentTextProps extends Pick<TextFieldProps, 'label' | 'hint' | 'optional' | 'inputMode'> {
  readonly keeper: DocumentKeeper;
  readonly record: string;
  readonly field: 'title' | 'where' | 'approvedBy';
  readonly check?: (text: string) => string | undefined;
}

/** A line about a document, on its way to the disk with each key. */
export const DocumentText = ({ keeper, record, field, check, ...words }: DocumentTextProps) => {
  const draft = useMemo(() => keeper.draft({ type: 'document', record, field }), [keeper, record, field]);
  const { text, type, leave } = useTypedDraft(draft);
  return (
    <TextField
      {...words}
      value={text}
      problem={check?.(text)}
      autoComplete="off"
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => void leave()}
    />
  );
};
