import { useState } from 'react';
import { type OwnPromptKind, ownPromptKinds } from '../../../../domain/own-content/own-item.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import type { useOurs } from '../use-ours.ts';
import { DeleteOwn } from './delete-own.tsx';
import { OrderButtons } from './order-buttons.tsx';
import { OwnBox } from './own-box.tsx';
import { OwnPast } from './own-past.tsx';
import { useOwnWords } from './own-words.ts';

const promptKindWords: Record<OwnPromptKind, string> = {
  evidence: 'Something to see',
  question: 'Something to ask',
};

/** A prompt of our own; it begins to exist with its first word. */
export const OwnPrompt = ({
  record,
  parent,
  ours,
  autoFocus = false,
  onDeleted,
}: {
  readonly record: string;
  readonly parent: string;
  readonly ours: NonNullable<ReturnType<typeof useOurs>>;
  readonly autoFocus?: boolean;
  readonly onDeleted: () => void;
}) => {
  const entry = ours.own.find((one) => one.record === record);
  const stands = entry?.body;
  const [order] = useState(() => ours.own.filter(({ body }) => body.parent === parent).length);
  const { value, word, choose } = useOwnWords(record, stands, {
    kind: 'prompt',
    parent,
    order,
    fields: { kind: 'evidence' },
  });
  return (
    <div className="stack">
      <OwnBox
        long
        record={record}
        label="Our own prompt"
        hint="No pupil names: everybody of our board reads it."
        autoFocus={autoFocus}
        word={word('text')}
      />
      <Choice
        legend="What it is"
        options={ownPromptKinds.map((kind) => ({ value: kind, label: promptKindWords[kind] }))}
        value={ownPromptKinds.find((kind) => kind === value.kind) ?? 'evidence'}
        onChoose={(kind) => choose('kind', kind)}
      />
      {entry && (
        <>
          <OwnPast entry={entry} />
          <div className="cluster">
            <OrderButtons record={record} own={ours.own} name={value.text ?? ''} />
          </div>
          <DeleteOwn record={record} noun="prompt" own={ours.own} onDeleted={onDeleted} />
        </>
      )}
    </div>
  );
};
