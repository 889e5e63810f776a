import { type ComponentProps, useMemo, useState } from 'react';
import type { BodyOf } from '../../../domain/records/bodies.ts';
import { Hints } from '../../../pieces/hints/hints.tsx';
import { useTypedDraft } from '../../../pieces/typed-draft.ts';
import { useServices } from '../../../services.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';

/** Words about a list of the library, saved as they are typed. */
export const TypedText = <Type extends 'placing' | 'adoption'>({
  type,
  record,
  field,
  seed,
  readAnew,
  ...shown
}: {
  readonly type: Type;
  readonly record: string;
  readonly field: keyof BodyOf<Type> & string;
  readonly seed: BodyOf<Type>;
  /** Another number: the words were changed beside the box. */
  readonly readAnew: number;
} & Pick<ComponentProps<typeof TextArea>, 'label' | 'hint'>) => {
  const { notebook } = useServices();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the seed counts only for a new record
  const draft = useMemo(() => notebook.draft({ type, record, field, seed }), [notebook, type, record, field]);
  const [replaced, setReplaced] = useState(0);
  const words = useTypedDraft(draft, undefined, { readAnew: readAnew + replaced });
  return (
    <>
      <TextArea
        {...shown}
        value={words.text}
        onChange={(event) => words.type(event.currentTarget.value)}
        onBlur={() => void words.leave()}
      />
      <Hints
        record={record}
        text={words.text}
        typed={words.typed}
        onReplaced={() => setReplaced((times) => times + 1)}
      />
    </>
  );
};
