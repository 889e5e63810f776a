import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../base/result.ts';
import { useServices } from '../../../services.ts';
import type { NotebookLock, SwitchProblem, UnlockProblem } from '../../../storage/lock/notebook-lock.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { lockProblemText, waitWords } from './lock-words.ts';

interface SecretFormProps {
  readonly lock: NotebookLock;
  /** What the button does. */
  readonly action: string;
  readonly kind?: 'primary' | 'danger';
  readonly ask: (words: string) => Promise<Result<unknown, UnlockProblem | SwitchProblem>>;
  /** Says what is wrong with what else the form asks for. */
  readonly check?: () => boolean;
  readonly children?: ReactNode;
}

/** Milliseconds until the next try is allowed, counted down; 0 when it is. */
const useWait = (lock: NotebookLock, tries: number): number => {
  const { clock } = useServices();
  const [left, setLeft] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each try the time is asked anew
  useEffect(() => {
    let until = 0;
    const look = () => setLeft(Math.max(0, until - clock.now()));
    void lock.nextTry().then((next) => {
      until = next;
      look();
    });
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [lock, clock, tries]);
  return left;
};

/** Asks for the passphrase or the recovery code, says plainly when it is wrong, and counts the wait down. */
export const SecretForm = ({ lock, action, kind = 'primary', ask, check, children }: SecretFormProps) => {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<UnlockProblem | SwitchProblem>();
  const [isShown, show] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const left = useWait(lock, tries);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy || left > 0 || check?.() === false) return;
    if (words.trim() === '') return field.current?.focus();
    setBusy(true);
    const answer = await ask(words);
    setBusy(false);
    setTries((so) => so + 1);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setWords('');
    else field.current?.select();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextField
        ref={field}
        label="Passphrase or recovery code"
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={words}
        problem={problem && lockProblemText[problem]}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Tick label="Show what I type" checked={isShown} onChange={() => show(!isShown)} />
      {children}
      <div className="cluster">
        <Button type="submit" kind={kind} busy={isBusy} aria-disabled={left > 0}>
          {isBusy ? 'Looking…' : action}
        </Button>
        {left > 0 && <span className="soft small">{`Next try ${waitWords(left)}`}</span>}
      </div>
      <p className="visually-hidden" role="status">
        {problem && lockProblemText[problem]}
      </p>
    </form>
  );
};
