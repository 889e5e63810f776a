import type { Part } from '../../domain/records/bodies.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Choice } from '../../ui/fields/choice.tsx';

/** Folded, because most of what is written may be read by everybody. */
export const PartChoice = ({
  part,
  partLabel,
  onChoose,
}: {
  readonly part: Part;
  /** The board's own word for its confidential part. */
  readonly partLabel: string;
  readonly onChoose: (part: Part) => void;
}) => {
  const confidential = partLabel || 'Part 2';
  return (
    <Disclosure summary="Where may it be read?" meta={part === 1 ? 'Board copy' : confidential}>
      <Choice
        legend="Where may it be read?"
        hideLegend
        hint={`The board decides what goes into ${confidential}; this is a suggestion.`}
        options={[
          { value: 'board', label: 'Board copy' },
          { value: 'part-2', label: confidential },
        ]}
        value={part === 1 ? 'board' : 'part-2'}
        onChoose={(where) => onChoose(where === 'board' ? 1 : 2)}
      />
      {part === 2 && (
        <p className="soft small">
          {confidential} is never the cure for pupil detail: take it out of the words, too.
        </p>
      )}
    </Disclosure>
  );
};
