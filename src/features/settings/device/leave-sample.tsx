import { useState } from 'react';
import { useHere } from '../../../here/here.ts';
import { routes } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { SaveProblem } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

const stillHereText: Record<SaveProblem, string> = {
  full: 'The device has no room left even for taking things away. Make some room, then try again.',
  unavailable: 'The browser’s storage did not answer. Close other tabs of this notebook, then try again.',
  'newer-version':
    'A newer version of the notebook is open in another tab. Reload this page, then try again.',
  'too-large': 'The storage refused it. Reload this page, then try again.',
};

export const LeaveSample = () => {
  const { notebook } = useServices();
  const { place } = useHere();
  const [state, setState] = useState<'rest' | 'leaving' | SaveProblem>('rest');
  const leave = async () => {
    setState('leaving');
    const left = await notebook.dropBoard(place.board);
    if (!left.ok) return setState(left.problem);
    location.hash = routes.today;
  };
  return (
    <Section heading="The sample school">
      <p>
        Hillside Primary is invented. Leaving takes all of it off this device, and what you tried in it too.
      </p>
      {state !== 'rest' && state !== 'leaving' && (
        <Notice tone="problem" title="The sample is still here" announce>
          {stillHereText[state]}
        </Notice>
      )}
      <div>
        <Button busy={state === 'leaving'} onClick={() => void leave()}>
          Leave the sample
        </Button>
      </div>
    </Section>
  );
};
