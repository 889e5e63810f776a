import { useState } from 'react';
import { UnderWay } from '../../../pieces/under-way.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { EraseForm } from '../device/erase-form.tsx';
import { useFollowFocus } from '../device/follow-focus.ts';

/** The way on for somebody who has neither the passphrase nor the code: first what it costs, then one question. */
export const EraseLocked = () => {
  const [isAsking, ask] = useState(false);
  const follow = useFollowFocus(String(isAsking));
  return (
    <div ref={follow} tabIndex={-1}>
      {isAsking ? (
        <Asked onKeep={() => ask(false)} />
      ) : (
        <div className="stack">
          <p>
            Nobody can open this notebook then: not your school, not your board and not we. You can erase it,
            and begin again on this device. There is no hurry: a code may turn up, and until then nothing is
            lost.
          </p>
          <ul className="prose">
            <li>
              <strong>Lost:</strong> all that is only on this device. Notes, visits, answers and reports, of
              every board, with the second copy.
            </li>
            <li>
              <strong>Not lost:</strong> files you have sent, backups you have made, and what your other
              device has. Take a backup in afterwards: it opens with the passphrase it was made with.
            </li>
          </ul>
          <div>
            <Button kind="danger" onClick={() => ask(true)}>
              Erase everything on this device…
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};

const Asked = ({ onKeep }: { readonly onKeep: () => void }) => (
  <UnderWay keep="Leave this notebook locked, and tell the clerk that you cannot open it.">
    <EraseForm onKeep={onKeep}>
      <Notice tone="warn" title="There is no way back">
        What is in no file elsewhere is lost for good, even if the passphrase or the code turns up later.
        Traces may stay in the free space of the disk.
      </Notice>
    </EraseForm>
  </UnderWay>
);
