import { type SubmitEvent, useCallback, useState } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { NotebookLock, PreparedLock } from '../../../storage/lock/notebook-lock.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { Notice } from '../../../ui/words/notice.tsx';
import { newPassphraseProblem } from './lock-words.ts';
import { NewPassphrase, nothingTyped } from './new-passphrase.tsx';
import { RecoveryCode } from './recovery-code.tsx';

/** First what forgetting means, then a passphrase, then the code on paper; only then is anything changed. */
export const SwitchOn = ({ lock }: { readonly lock: NotebookLock }) => {
  const [isUnderstood, setUnderstood] = useState(false);
  const [prepared, setPrepared] = useState<PreparedLock>();
  if (!isUnderstood) return <Explain onGoOn={() => setUnderstood(true)} />;
  if (!prepared) return <ChoosePassphrase lock={lock} onReady={setPrepared} />;
  return (
    <Section heading="Step 3 of 3: the recovery code">
      <RecoveryCode code={prepared.code} action="Switch the lock on" keep={prepared.switchOn} />
    </Section>
  );
};

const Explain = ({ onGoOn }: { readonly onGoOn: () => void }) => {
  const { notebook } = useServices();
  const [isTicked, tick] = useState(false);
  const facts = useLoaded(useCallback(() => notebook.facts(), [notebook]));
  return (
    <>
      <p>
        For a tablet that others use as well, or a laptop that anybody can open. Phones that ask for a code
        are encrypted already; there you may not need it.
      </p>
      <Section heading="Step 1 of 3: what it means">
        <div className="stack">
          <ul className="prose">
            <li>Everything you wrote is encrypted on this device, and the app asks for a passphrase.</li>
            <li>It locks when you leave the app for a while, and after a quarter of an hour untouched.</li>
            <li>Files you send, and backups, are not locked by it: a backup has a passphrase of its own.</li>
          </ul>
          <Notice tone="warn" title="If you forget the passphrase">
            Only the recovery code opens the notebook then. Lose both, and what you wrote here is gone: not
            your school, not your board and not we can open it again.
          </Notice>
          <p>
            Make a backup first.{' '}
            {facts &&
              (facts.lastBackup
                ? `The last one is of ${longDate(localDate(facts.lastBackup))}.`
                : 'There is none yet.')}{' '}
            <a href={`#${to.settingsPart('backup')}`}>Make a backup</a>
          </p>
          <Tick
            label="I know that nobody can open it for me"
            checked={isTicked}
            onChange={() => tick(!isTicked)}
          />
          <div>
            <Button kind="primary" disabled={!isTicked} onClick={onGoOn}>
              Choose a passphrase
            </Button>
          </div>
        </div>
      </Section>
    </>
  );
};

const ChoosePassphrase = ({
  lock,
  onReady,
}: {
  readonly lock: NotebookLock;
  readonly onReady: (prepared: PreparedLock) => void;
}) => {
  const [typed, setTyped] = useState(nothingTyped);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const problem = newPassphraseProblem(typed.words, typed.again);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem || isBusy) return;
    setBusy(true);
    onReady(await lock.prepare(typed.words));
  };
  return (
    <Section heading="Step 2 of 3: a passphrase">
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <NewPassphrase typed={typed} problem={isAsked ? problem : undefined} onType={setTyped} />
        <div>
          <Button type="submit" kind="primary" busy={isBusy}>
            {isBusy ? 'Making the keys…' : 'Show me the recovery code'}
          </Button>
        </div>
      </form>
    </Section>
  );
};
