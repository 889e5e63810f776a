import { useMemo, useState } from 'react';
import { Hints } from '../../../pieces/hints/hints.tsx';
import { useTypedDraft } from '../../../pieces/typed-draft.ts';
import { useServices } from '../../../services.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';

/** Shows what stands until somebody types; emptied, it stays empty while it is being looked at. */
export const EditText = ({
  record,
  name,
  words,
}: {
  readonly record: string;
  readonly name: string;
  readonly words: string;
}) => {
  const { notebook } = useServices();
  const draft = useMemo(
    () => notebook.draft({ type: 'setting', record, field: 'value', seed: { name, value: '' } }),
    [notebook, record, name],
  );
  const [replaced, setReplaced] = useState(0);
  const typed = useTypedDraft(draft, undefined, { readAnew: replaced });
  const [touched, setTouched] = useState(false);
  return (
    <>
      <TextArea
        label="The words"
        hint="A line that begins with # is a heading, with - or 1. an item of a list. What stands in braces, such as {school}, is filled in. Left empty, the shipped words stand."
        value={touched ? typed.text : words}
        onChange={(event) => {
          setTouched(true);
          typed.type(event.currentTarget.value);
        }}
        onBlur={() => void typed.leave()}
      />
      <Hints
        record={record}
        text={typed.text}
        typed={touched}
        onReplaced={() => setReplaced((times) => times + 1)}
      />
    </>
  );
};
