import { partReasonWords } from '../../domain/part-reason-words.ts';
import type { Part, PartReason } from '../../domain/records/bodies.ts';
import { partReasons } from '../../domain/records/choices.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Choice } from '../../ui/fields/choice.tsx';

interface PartChange {
  readonly part: Part;
  readonly partReason?: PartReason | undefined;
}

/** Folded, because most of what is written may be read by everybody. */
export const PartChoice = ({
  part,
  partLabel,
  why,
  onChoose,
}: {
  readonly part: Part;
  /** The board's own word for its confidential part. */
  readonly partLabel: string;
  /** The reason given; left out for what needs none, null while none is given. */
  readonly why?: PartReason | null;
  readonly onChoose: (change: PartChange) => void;
}) => {
  const confidential = partLabel || 'Part 2';
  return (
    <Disclosure summary="Where may it be read?" meta={part === 1 ? 'Board copy' : confidential}>
      <div className="stack">
        <Choice
          legend="Where may it be read?"
          hideLegend
          hint={`The board decides what goes into ${confidential}; this is a suggestion.`}
          options={[
            { value: 'board', label: 'Board copy' },
            { value: 'part-2', label: confidential },
          ]}
          value={part === 1 ? 'board' : 'part-2'}
          onChoose={(where) => onChoose(where === 'board' ? { part: 1, partReason: undefined } : { part: 2 })}
        />
        {part === 2 && why !== undefined && (
          <Choice
            legend="Why not in the board copy?"
            options={partReasons.map((value) => ({ value, label: partReasonWords[value] }))}
            value={why ?? undefined}
            onChoose={(partReason) => onChoose({ part: 2, partReason })}
          />
        )}
        {part === 2 && (
          <p className="soft small">
            {confidential} is never the cure for pupil detail: take it out of the words, too.
          </p>
        )}
      </div>
    </Disclosure>
  );
};
