import { type SubmitEvent, useRef, useState } from 'react';
import type { Result } from '../../../base/result.ts';
import type { SwitchProblem } from '../../../storage/lock/notebook-lock.ts';
import { readRecoveryCode } from '../../../storage/lock/recovery-code.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { IconCopy, IconPrint } from '../../../ui/pictures/icons.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { useFollowFocus } from '../device/follow-focus.ts';
import { lockProblemText } from './lock-words.ts';
import './recovery-code.css';

interface RecoveryCodeProps {
  readonly code: string;
  /** What the button does. */
  readonly action: string;
  readonly keep: () => Promise<Result<null, SwitchProblem>>;
}

/** After so many wrong ones what stands on paper is wrong: the code is shown again. */
const triesOnPaper = 3;

/** The code, then the code typed back from the paper: nothing goes on before somebody has shown that they have it. */
export const RecoveryCode = ({ code, action, keep }: RecoveryCodeProps) => {
  const [step, setStep] = useState<'shown' | 'shown again' | 'asked'>('shown');
  const follow = useFollowFocus(step);
  return (
    <div ref={follow} tabIndex={-1}>
      {step === 'asked' ? (
        <TypedBack
          code={code}
          action={action}
          keep={keep}
          onBack={() => setStep('shown')}
          onWrong={() => setStep('shown again')}
        />
      ) : (
        <Shown code={code} isAgain={step === 'shown again'} onKept={() => setStep('asked')} />
      )}
    </div>
  );
};

const Shown = ({
  code,
  isAgain,
  onKept,
}: {
  readonly code: string;
  readonly isAgain: boolean;
  readonly onKept: () => void;
}) => {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <div className="stack recovery-code-paper">
      {isAgain && (
        <div className="no-print">
          <Notice tone="warn" title="Three times it was another code" announce>
            Here it is again. Compare it with your paper, group by group, and mend what is written there.
          </Notice>
        </div>
      )}
      <p className="recovery-code-on-paper">
        SEND Assurance Notebook: recovery code. It opens the notebook on the device it was made on. Keep this
        paper away from that device.
      </p>
      <p className="no-print">
        This is your recovery code. It opens the notebook when the passphrase is forgotten, and it is shown
        only now. Write it down or print it, and keep it away from this device. Then type it back.
      </p>
      <p className="recovery-code" translate="no">
        {code.split('-').map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one code never change places
          <span key={place}>{group}</span>
        ))}
      </p>
      <p className="soft small">
        Small and capital letters are the same. What looks like the letter O is a zero, what looks like an I
        or an L is a one.
      </p>
      <div className="cluster no-print">
        <Button icon={<IconPrint />} onClick={() => print()}>
          Print it
        </Button>
        <Button icon={<IconCopy />} onClick={() => void copy()}>
          Copy it
        </Button>
      </div>
      <p role="status" className="soft small no-print">
        {copied === 'yes' && 'Copied. Put it somewhere that is not this device, then copy something else.'}
        {copied === 'no' && 'This browser does not let the app copy it. Write it down, or print it.'}
      </p>
      <div className="no-print">
        <Button kind="primary" onClick={onKept}>
          I have it: type it back
        </Button>
      </div>
    </div>
  );
};

interface TypedBackProps extends RecoveryCodeProps {
  readonly onBack: () => void;
  readonly onWrong: () => void;
}

const problemOf = (typed: string): string => {
  if (typed.trim() === '') return 'Type the code from your paper first.';
  return readRecoveryCode(typed) === null
    ? 'That is not the whole code: it has eight groups of four letters and digits.'
    : 'That is not the code. Look at each group on your paper once more.';
};

const TypedBack = ({ code, action, keep, onBack, onWrong }: TypedBackProps) => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SwitchProblem>();
  const tries = useRef(0);
  const field = useRef<HTMLInputElement>(null);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (readRecoveryCode(typed) !== code) {
      setWrong(problemOf(typed));
      if (typed.trim() !== '') tries.current += 1;
      if (tries.current >= triesOnPaper) return onWrong();
      return field.current?.focus();
    }
    setWrong(undefined);
    setBusy(true);
    const kept = await keep();
    setBusy(false);
    setProblem(kept.ok ? undefined : kept.problem);
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextField
        ref={field}
        label="The recovery code, from your paper"
        hint="Spaces, dashes and capitals do not matter."
        autoFocus
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        className="recovery-code-typed"
        value={typed}
        problem={wrong}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {wrong}
      </p>
      {problem && (
        <Notice tone="problem" title="Not yet" announce>
          {lockProblemText[problem]}
        </Notice>
      )}
      <div className="cluster">
        <Button type="submit" kind="primary" busy={isBusy}>
          {action}
        </Button>
        <Button onClick={onBack}>Show me the code again</Button>
      </div>
    </form>
  );
};
