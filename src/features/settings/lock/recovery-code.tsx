import { useState } from 'react';
import type { Result } from '../../../base/result.ts';
import type { SwitchProblem } from '../../../storage/lock/notebook-lock.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { lockProblemText } from './lock-words.ts';
import './recovery-code.css';

interface RecoveryCodeProps {
  readonly code: string;
  /** What the button does. */
  readonly action: string;
  readonly keep: () => Promise<Result<null, SwitchProblem>>;
}

/** The code, shown once: nothing goes on before the person says that it stands on paper. */
export const RecoveryCode = ({ code, action, keep }: RecoveryCodeProps) => {
  const [isWritten, setWritten] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SwitchProblem>();
  const go = async () => {
    setBusy(true);
    const kept = await keep();
    setBusy(false);
    setProblem(kept.ok ? undefined : kept.problem);
  };
  return (
    <div className="stack">
      <p>
        This is your recovery code. It opens the notebook when the passphrase is forgotten, and it is shown
        this once. Keep it on paper, away from this device.
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
        <Button onClick={() => print()}>Print it</Button>
      </div>
      <Tick
        label="I have written it down or printed it"
        checked={isWritten}
        onChange={() => setWritten(!isWritten)}
      />
      {problem && (
        <Notice tone="problem" title="Not yet" announce>
          {lockProblemText[problem]}
        </Notice>
      )}
      <div>
        <Button kind="primary" busy={isBusy} disabled={!isWritten} onClick={() => void go()}>
          {action}
        </Button>
      </div>
    </div>
  );
};
