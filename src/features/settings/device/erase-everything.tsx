import { useState } from 'react';
import { notErasedText } from '../../../pieces/erase-trouble.ts';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

type Problem = keyof typeof notErasedText | 'other-tabs';

const problemText: Record<Problem, string> = {
  ...notErasedText,
  'other-tabs':
    'This notebook is open in another tab or window, which could write again. Close it, then try again.',
};

const word = 'erase';

/** Two steps, because there is no way back: a press, and a word typed. Then the app is as new. */
export const EraseEverything = () => {
  const { notebook } = useServices();
  const [step, setStep] = useState<'rest' | 'asking' | 'erasing'>('rest');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const isTyped = typed.trim().toLowerCase() === word;

  const erase = async () => {
    if (!isTyped || step === 'erasing') return;
    setStep('erasing');
    const done = await (await notebook.erasing()).eraseEverything();
    if (!done.ok) {
      setProblem(done.problem);
      return setStep('asking');
    }
    // A new page: nothing of the old one is left in memory.
    location.hash = routes.today;
    location.reload();
  };

  return (
    <Section heading="Erase everything on this device">
      {step === 'rest' ? (
        <>
          <p>
            For a device you give back or pass on. All boards, schools, notes, reports and keys go, the second
            copy too, and the app is as new.
          </p>
          <Button kind="danger" onClick={() => setStep('asking')}>
            Erase everything…
          </Button>
        </>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void erase();
          }}
        >
          <Notice
            tone="warn"
            title="There is no way back"
            actions={
              <ButtonLink size="small" href={`#${to.settingsPart('backup')}`}>
                Make a backup first
              </ButtonLink>
            }
          >
            What is in no file elsewhere is lost for good. Files you have sent and backups you have made stay
            where they are; traces may stay in the free space of the disk.
          </Notice>
          {problem && (
            <Notice tone="problem" title="Nothing was erased" announce>
              {problemText[problem]}
            </Notice>
          )}
          <TextField
            label={`Type “${word}” to go on`}
            value={typed}
            autoFocus
            autoComplete="off"
            autoCapitalize="none"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <div className="cluster">
            <Button
              onClick={() => {
                setStep('rest');
                setTyped('');
                setProblem(undefined);
              }}
            >
              Keep everything
            </Button>
            <Button kind="danger" type="submit" disabled={!isTyped} busy={step === 'erasing'}>
              Erase everything now
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
};
