import { useMemo, useState } from 'react';
import type { Wording } from '../../../../domain/records/bodies.ts';
import { Hints } from '../../../../pieces/hints/hints.tsx';
import { useTypedDraft } from '../../../../pieces/typed-draft.ts';
import { useServices } from '../../../../services.ts';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';

/** Shows what stands until somebody types; emptied, it stays empty while it is being looked at. */
export const WordsBox = ({
  record,
  label,
  words,
  seed,
  onFirstWord,
}: {
  readonly record: string;
  readonly label: string;
  readonly words: string;
  readonly seed: Wording;
  readonly onFirstWord: () => void;
}) => {
  const { notebook } = useServices();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the seed counts only for a new record
  const draft = useMemo(
    () => notebook.draft({ type: 'wording', record, field: 'text', seed }),
    [notebook, record],
  );
  const [replaced, setReplaced] = useState(0);
  const typed = useTypedDraft(draft, onFirstWord, { readAnew: replaced });
  const [touched, setTouched] = useState(false);
  const shown = {
    label,
    value: touched ? typed.text : words,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setTouched(true);
      typed.type(event.currentTarget.value);
    },
    onBlur: () => void typed.leave(),
  };
  return (
    <>
      {seed.field === 'short' ? <TextField {...shown} /> : <TextArea {...shown} />}
      <Hints
        record={record}
        text={typed.text}
        typed={touched}
        onReplaced={() => setReplaced((times) => times + 1)}
      />
    </>
  );
};
