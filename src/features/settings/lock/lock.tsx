import { useCallback } from 'react';
import { useServices } from '../../../services.ts';
import type { LockChange, NotebookLock } from '../../../storage/lock/notebook-lock.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { useWatched } from '../../../ui/use-watched.ts';
import { Notice } from '../../../ui/words/notice.tsx';
import { WorkLine } from '../../../ui/words/work-line.tsx';
import { LockIsOn } from './lock-is-on.tsx';
import { SwitchOn } from './switch-on.tsx';

/** The optional lock of this device. */
export const Lock = () => {
  const { notebook } = useServices();
  const state = useWatched(notebook.lock);
  const lock = useLoaded(useCallback(() => notebook.locking(), [notebook]));
  if (!lock || !state) return null;
  if (!globalThis.crypto.subtle)
    return <p>This browser encrypts only over a secure connection (https), so there is no lock here.</p>;
  return <Known lock={lock} isOn={state !== 'none'} />;
};

const Known = ({ lock, isOn }: { readonly lock: NotebookLock; readonly isOn: boolean }) => {
  const change = useWatched(lock.change);
  const isGoing = change?.way === 'unsealing' && !change.stopped;
  return (
    <div className="stack-loose">
      {change && <Change change={change} />}
      {!isGoing && (isOn ? <LockIsOn lock={lock} /> : <SwitchOn lock={lock} />)}
    </div>
  );
};

const Change = ({ change: { way, done, total, stopped } }: { readonly change: LockChange }) => {
  const what = way === 'sealing' ? 'Encrypting what you wrote' : 'Taking the encryption away';
  if (stopped)
    return (
      <Notice tone="warn" title="Not finished yet">
        {what} was interrupted. It goes on when the notebook is unlocked the next time; nothing is lost.
      </Notice>
    );
  return (
    <WorkLine
      what={what}
      done={done}
      total={total || undefined}
      howFar="You can go on writing, or close the app: it goes on by itself."
    />
  );
};
