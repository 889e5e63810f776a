import { TextField } from '../../../ui/fields/text-field.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';

export interface TypedTwice {
  readonly words: string;
  readonly again: string;
  readonly isShown: boolean;
}

export const nothingTyped: TypedTwice = { words: '', again: '', isShown: false };

interface NewPassphraseProps {
  readonly typed: TypedTwice;
  readonly problem: string | undefined;
  readonly onType: (typed: TypedTwice) => void;
}

/** A new passphrase, twice: a slip in it would lock its owner out. */
export const NewPassphrase = ({ typed, problem, onType }: NewPassphraseProps) => {
  const field = {
    type: typed.isShown ? 'text' : 'password',
    autoComplete: 'new-password',
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: false,
  };
  return (
    <>
      <TextField
        label="New passphrase"
        hint="Four or five words that have nothing to do with one another, or with you: “plum ladder Tuesday kettle”."
        problem={problem}
        value={typed.words}
        onChange={(event) => onType({ ...typed, words: event.currentTarget.value })}
        {...field}
      />
      <TextField
        label="The same again"
        value={typed.again}
        onChange={(event) => onType({ ...typed, again: event.currentTarget.value })}
        {...field}
      />
      <Tick
        label="Show what I type"
        checked={typed.isShown}
        onChange={() => onType({ ...typed, isShown: !typed.isShown })}
      />
    </>
  );
};
