import { useState } from 'react';
import { routes } from '../routes.ts';
import { Button } from '../ui/actions/button.tsx';
import { Notice } from '../ui/words/notice.tsx';

type Problem = 'full' | 'unavailable' | 'newer-version' | 'too-large';

const stillHereText: Record<Problem, string> = {
  full: 'The sample is still here: the device has no room left even for taking things away. Make some room, then try again.',
  unavailable:
    'The sample is still here: the browser’s storage did not answer. Close other tabs of this notebook, then try again.',
  'newer-version':
    'The sample is still here: a newer version of the notebook is open in another tab. Reload this page, then try again.',
  'too-large': 'The sample is still here: the storage refused. Reload this page, then try again.',
};

/** Says that the school is invented, and takes it away in one tap. */
export const LeaveSample = ({
  leave,
}: {
  readonly leave: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: Problem }>;
}) => {
  const [state, setState] = useState<'rest' | 'leaving' | Problem>('rest');
  const busy = state === 'leaving';
  const failed = state !== 'rest' && !busy;
  const press = async () => {
    setState('leaving');
    const left = await leave();
    if (!left.ok) return setState(left.problem);
    setState('rest');
    location.hash = routes.today;
  };
  return (
    <Notice
      tone={failed ? 'problem' : 'info'}
      title="A sample school"
      announce={failed}
      actions={
        <Button size="small" busy={busy} onClick={() => void press()}>
          Leave the sample
        </Button>
      }
    >
      {failed
        ? stillHereText[state]
        : 'Hillside Primary is invented. Try anything: leaving takes it all off this device.'}
    </Notice>
  );
};
