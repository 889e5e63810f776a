import { useCallback, useState } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import type { NewCode, NotebookLock } from '../../../storage/lock/notebook-lock.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { Notice } from '../../../ui/words/notice.tsx';
import { lockAfterChoices, lockProblemText, newPassphraseProblem } from './lock-words.ts';
import { NewPassphrase, nothingTyped } from './new-passphrase.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { SecretForm } from './secret-form.tsx';

export const LockIsOn = ({ lock }: { readonly lock: NotebookLock }) => {
  const facts = useLoaded(useCallback(() => lock.facts(), [lock]));
  const [after, setAfter] = useState<string>();
  const [notLocked, setNotLocked] = useState(false);
  if (!facts) return null;
  return (
    <>
      <p>
        {facts.since && `On since ${longDate(localDate(facts.since))}. `}Everything you write here is
        encrypted on this device.
      </p>
      {notLocked && (
        <Notice tone="problem" title="Not locked" announce>
          {lockProblemText['not-saved']}
        </Notice>
      )}
      <div>
        <Button kind="primary" onClick={async () => setNotLocked(!(await lock.lockNow()).ok)}>
          Lock now
        </Button>
      </div>
      <Choice
        legend="When I leave the app, lock it"
        hint="Taking a photo or choosing a file counts as leaving. Untouched, it locks after 15 minutes. Words in a form that has a button of its own are kept only once it is pressed; notes are kept as you type."
        options={[...lockAfterChoices]}
        value={after ?? String(facts.after)}
        onChoose={(value) => {
          setAfter(value);
          void lock.lockAfter(Number(value));
        }}
      />
      <div className="stack-tight">
        <Disclosure summary="Change the passphrase">
          <ChangePassphrase lock={lock} />
        </Disclosure>
        <Disclosure summary="Make a new recovery code">
          <NewRecoveryCode lock={lock} />
        </Disclosure>
        <Disclosure summary="Switch the lock off">
          <div className="stack">
            <p>What you wrote is then kept on this device without encryption, as before.</p>
            <SecretForm lock={lock} action="Switch the lock off" kind="danger" ask={lock.switchOff} />
          </div>
        </Disclosure>
      </div>
    </>
  );
};

const ChangePassphrase = ({ lock }: { readonly lock: NotebookLock }) => {
  const [typed, setTyped] = useState(nothingTyped);
  const [isAsked, setAsked] = useState(false);
  const [isDone, setDone] = useState(false);
  const problem = newPassphraseProblem(typed.words, typed.again);
  const change = async (words: string) => {
    const changed = await lock.changePassphrase(words, typed.words);
    if (changed.ok) {
      setTyped(nothingTyped);
      setAsked(false);
    }
    setDone(changed.ok);
    return changed;
  };
  const check = () => {
    setAsked(true);
    setDone(false);
    return problem === undefined;
  };
  return (
    <div className="stack">
      {isDone && (
        <Notice tone="good" title="Changed" announce>
          From now on the new passphrase opens the notebook. The recovery code is the same as before.
        </Notice>
      )}
      <SecretForm lock={lock} action="Change the passphrase" ask={change} check={check}>
        <NewPassphrase typed={typed} problem={isAsked ? problem : undefined} onType={setTyped} />
      </SecretForm>
    </div>
  );
};

const NewRecoveryCode = ({ lock }: { readonly lock: NotebookLock }) => {
  const [made, setMade] = useState<NewCode>();
  const [isDone, setDone] = useState(false);
  if (isDone)
    return (
      <Notice tone="good" title="Changed" announce>
        The new code opens the notebook; the old one does not any more.
      </Notice>
    );
  if (made) {
    const keep = async () => {
      const kept = await made.keep();
      setDone(kept.ok);
      return kept;
    };
    return <RecoveryCode code={made.code} action="Use the new code" keep={keep} />;
  }
  const make = async (words: string) => {
    const answer = await lock.newRecoveryCode(words);
    if (answer.ok) setMade(answer.value);
    return answer;
  };
  return (
    <div className="stack">
      <p>The old one opens the notebook until you say that you have the new one.</p>
      <SecretForm lock={lock} action="Show me a new code" ask={make} />
    </div>
  );
};
