import { type ReactNode, useMemo, useState } from 'react';
import { arrangementLine } from '../../domain/about-senco.ts';
import type { Assurance, AssuranceAnswer, Part, PartReason } from '../../domain/records/bodies.ts';
import { assuranceAnswers } from '../../domain/records/choices.ts';
import { answerWords } from '../../domain/words.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { Hints } from '../hints/hints.tsx';
import { EntryFoot } from '../history/entry-foot.tsx';
import { type TypedDraft, useTypedDraft } from '../typed-draft.ts';
import { answerLooks } from './answer-mark.tsx';
import { PartChoice } from './part-choice.tsx';

/** What the answer needs of storage; the notebook fits it. */
export interface AnswerKeeper {
  draft(slot: {
    readonly type: 'assurance';
    readonly record: string;
    readonly field: 'reason';
    readonly seed?: Assurance;
  }): TypedDraft;
  save(change: {
    readonly type: 'assurance';
    readonly record: string;
    readonly fields: { readonly [Field in keyof Assurance]?: Assurance[Field] | undefined };
  }): Promise<{ readonly ok: boolean }>;
}

/** "How assured am I?", with the reason in one's own words. An answer is a choice, never a score. */
export const AnswerChoice = ({
  keeper,
  record,
  seed,
  answer,
  part,
  partLabel,
  partReason = null,
  legend = 'How assured am I?',
  onFirst,
  readAnew = 0,
  stands,
  history,
}: {
  readonly keeper: AnswerKeeper;
  readonly record: string;
  /** What the record says before anything is chosen. */
  readonly seed: Assurance;
  /** The answer as it stands; undefined when none was given in this looking. */
  readonly answer: AssuranceAnswer | undefined;
  /** As the record stands; undefined before there is one. */
  readonly part: Part | undefined;
  /** The board's own word for its confidential part. */
  readonly partLabel: string;
  readonly partReason?: PartReason | null;
  readonly legend?: string;
  /** Called before the first save: the looking it belongs to may not exist yet. */
  readonly onFirst?: () => void;
  /** Another number: the reason was changed beside its box. */
  readonly readAnew?: number;
  /** The reason as it stands; undefined before there is a record. */
  readonly stands?: string | undefined;
  readonly history?: ReactNode;
}) => {
  const [replaced, setReplaced] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the seed counts only for a new record
  const draft = useMemo(
    () => keeper.draft({ type: 'assurance', record, field: 'reason', seed }),
    [keeper, record],
  );
  const begin = async () => {
    onFirst?.();
    if (part !== undefined || seed.part === 1) return;
    // A draft keeps the seed it had when this box was first opened, and a note may have become confidential since.
    await Promise.resolve();
    const { reason: _, ...rest } = seed;
    await keeper.save({ type: 'assurance', record, fields: rest });
  };
  const { text, type, typed, leave } = useTypedDraft(draft, () => void begin(), {
    stands,
    readAnew: readAnew + replaced,
  });
  const choose = async (chosen: AssuranceAnswer) => {
    onFirst?.();
    await leave();
    await keeper.save({
      type: 'assurance',
      record,
      fields: answer === undefined && text === '' ? { ...seed, answer: chosen } : { answer: chosen },
    });
  };
  const move = async (fields: { readonly part: Part; readonly partReason?: PartReason | undefined }) => {
    await leave();
    await keeper.save({ type: 'assurance', record, fields });
  };
  return (
    <div className="stack">
      <Choice
        legend={legend}
        options={assuranceAnswers.map((value) => ({
          value,
          label: answerWords[value],
          ...answerLooks[value],
        }))}
        value={answer}
        onChoose={(chosen) => void choose(chosen)}
      />
      <TextArea
        label="Because…"
        hint={arrangementLine([seed.statement])}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void leave()}
      />
      <Hints
        record={record}
        text={text}
        typed={typed}
        visit={seed.looking}
        onReplaced={() => setReplaced((times) => times + 1)}
      />
      {part && (
        <EntryFoot>
          <PartChoice
            part={part}
            partLabel={partLabel}
            why={partReason}
            onChoose={(change) => void move(change)}
          />
          {history}
        </EntryFoot>
      )}
    </div>
  );
};
