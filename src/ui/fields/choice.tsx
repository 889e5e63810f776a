import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import type { MarkShape, MarkTone } from '../words/mark.tsx';
import { Shape } from '../words/mark.tsx';
import type { GroupWords } from './field-group.tsx';
import { FieldGroup } from './field-group.tsx';
import { useShown } from './use-shown.ts';
import './choice.css';

interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly shape?: MarkShape | undefined;
  readonly tone?: MarkTone | undefined;
}

interface ChoiceProps<Value extends string> extends GroupWords {
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
  readonly look?: 'pills' | 'list' | undefined;
  /** A way back to no answer, which radio buttons lack. */
  readonly clear?: { readonly label: string; readonly onClear: () => void } | undefined;
}

/** One of a few: native radio buttons, drawn as pills or as a list. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { options, value, onChoose, look = 'pills', clear, ...words } = props;
  const name = useId();
  const [shown, show] = useShown(value);
  return (
    <FieldGroup {...words}>
      <div className={classNames('choice', `choice-${look}`)}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames('choice-option', option.tone && `tone-${option.tone}`)}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === shown}
              onChange={() => {
                show(option.value);
                onChoose(option.value);
              }}
            />
            {option.shape && <Shape shape={option.shape} />}
            {!option.shape && look === 'list' && <span className="choice-dot" aria-hidden="true" />}
            <span className="choice-words">
              <span>{option.label}</span>
              {option.hint && <span className="field-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
        {clear && shown !== undefined && (
          <button
            type="button"
            className="choice-clear"
            onClick={() => {
              show(undefined);
              clear.onClear();
            }}
          >
            {clear.label}
          </button>
        )}
      </div>
    </FieldGroup>
  );
};
