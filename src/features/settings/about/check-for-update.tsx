import { useState } from 'react';
import type { UpdateState } from '../../../offline/offline.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useWatched } from '../../../ui/use-watched.ts';

const updateWords: Record<UpdateState, string | undefined> = {
  none: undefined,
  waiting: 'A new version is on this device.',
  settling: 'Saving in every tab, then changing over…',
  'not-saved':
    'Not changed over: some words in one of the tabs are not on disk yet. See to them, then try again.',
  'reload-soon': 'The new version takes over here as soon as you stop typing.',
};

const answerWords = {
  asking: 'Asking…',
  asked: 'Asked. If there is a newer version, it is offered here when it has come.',
  'no-answer': 'No answer: there may be no signal. This version goes on working; ask again later.',
};

/** Asks only this app's own address, and changes nothing until the person says yes. */
export const CheckForUpdate = () => {
  const { offline } = useServices();
  const update = useWatched(offline.status)?.update ?? 'none';
  const [answer, setAnswer] = useState<keyof typeof answerWords>();
  const ask = async () => {
    setAnswer('asking');
    setAnswer(await offline.checkForUpdate());
  };
  const words = updateWords[update] ?? (answer && answerWords[answer]);
  return (
    <div className="stack-tight">
      <div className="cluster">
        {update === 'waiting' || update === 'not-saved' ? (
          <Button kind="primary" onClick={() => void offline.acceptUpdate()}>
            Use the new version
          </Button>
        ) : (
          <Button busy={answer === 'asking'} onClick={() => void ask()}>
            Check for a newer version
          </Button>
        )}
      </div>
      <p role="status" className="small soft">
        {words}
      </p>
    </div>
  );
};
