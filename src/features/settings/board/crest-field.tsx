import { type ChangeEvent, useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { UndoLine } from '../../../ui/words/undo-line.tsx';
import { type CrestProblem, readCrest } from './crest.ts';

const crestProblemText: Record<CrestProblem, string> = {
  'not-a-picture':
    'This file is not a PNG or JPEG picture. Ask the school office for the logo as one of these.',
  'too-large': 'This picture is larger than 20 MB. Choose a smaller one.',
  'cannot-draw':
    'This browser could not make the picture small enough. Try another file, or another browser.',
};

interface CrestFieldProps {
  /** A data address. */
  readonly crest: string | undefined;
  readonly onChange: (crest: string | undefined) => unknown;
}

export const CrestField = ({ crest, onChange }: CrestFieldProps) => {
  const [problem, setProblem] = useState<CrestProblem>();
  const [takenAway, setTakenAway] = useState<string>();

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    const read = await readCrest(file);
    // The same file can then be chosen again after a mistake.
    field.value = '';
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    setTakenAway(undefined);
    onChange(read.value);
  };

  return (
    <div className="stack">
      <TextField
        label="Crest or logo"
        hint="PNG or JPEG. It is made small, and stays on this device."
        optional
        type="file"
        accept="image/png,image/jpeg"
        className="crest-file"
        problem={problem && crestProblemText[problem]}
        onChange={(event) => void take(event)}
      />
      {crest && (
        <div className="crest">
          <img className="crest-picture" src={crest} alt="The crest as it stands" />
          <Button
            onClick={() => {
              setTakenAway(crest);
              onChange(undefined);
            }}
          >
            Take it away
          </Button>
        </div>
      )}
      {!crest && takenAway && (
        <UndoLine onUndo={() => onChange(takenAway)} onDismiss={() => setTakenAway(undefined)}>
          The crest was taken away.
        </UndoLine>
      )}
    </div>
  );
};
