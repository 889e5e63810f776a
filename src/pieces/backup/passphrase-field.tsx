import { useState } from 'react';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { passphraseStrength, strengthText } from './passphrase-strength.ts';

interface PassphraseFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** For a new file: says how strong it is. For a file that is there: nothing to say. */
  readonly isNew?: boolean;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Seen as it is typed, unless hidden: a slip in a passphrase that nobody saw locks a backup for ever. */
export const PassphraseField = ({
  value,
  onChange,
  isNew = false,
  problem,
  autoFocus,
}: PassphraseFieldProps) => {
  const [hidden, setHidden] = useState(false);
  return (
    <div className="stack-tight">
      <TextField
        label="Passphrase"
        type={hidden ? 'password' : 'text'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        autoFocus={autoFocus}
        value={value}
        problem={problem}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isNew && (
        <p className="soft small" role="status">
          {strengthText[passphraseStrength(value)]}
        </p>
      )}
      <Tick
        label="Hide what I type"
        checked={hidden}
        onChange={(event) => setHidden(event.currentTarget.checked)}
      />
    </div>
  );
};
