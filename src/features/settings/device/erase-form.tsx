import { type ReactNode, useState } from 'react';
import { notErasedText } from '../../../pieces/erase-trouble.ts';
import { routes } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

type Problem = keyof typeof notErasedText | 'other-tabs';

const problemText: Record<Problem, string> = {
  ...notErasedText,
  'other-tabs':
    'This notebook is open in another tab or window, which could write again. Close it, then try again.',
};

const word = 'ERASE';

/** The last step before everything goes, with no way back: a word typed. Then the app is as new. */
export const EraseForm = ({
  onKeep,
  children,
}: {
  readonly onKeep: () => void;
  /** What goes, and what does not. */
  readonly children: ReactNode;
}) => {
  const { notebook } = useServices();
  const [typed, setTyped] = useState('');
  const [isErasing, setErasing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const isTyped = typed.trim().toUpperCase() === word;

  const erase = async () => {
    if (!isTyped || isErasing) return;
    setErasing(true);
    const done = await (await notebook.erasing()).eraseEverything();
    if (!done.ok) {
      setProblem(done.problem);
      return setErasing(false);
    }
    // A new page: nothing of the old one is left in memory.
    location.hash = routes.today;
    location.reload();
  };

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      {children}
      {problem && (
        <Notice tone="problem" title="Nothing was erased" announce>
          {problemText[problem]}
        </Notice>
      )}
      <TextField
        label={`Type “${word}” to go on`}
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="cluster">
        <Button onClick={onKeep}>Keep everything</Button>
        <Button kind="danger" type="submit" disabled={!isTyped} busy={isErasing}>
          Erase everything now
        </Button>
      </div>
    </form>
  );
};
