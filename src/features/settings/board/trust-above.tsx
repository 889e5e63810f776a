import { useState } from 'react';
import { aboutTrust } from '../../../domain/trust/delegation.ts';
import type { TrustAnswers } from '../../../here/delegation.ts';
import { useHere } from '../../../here/here.ts';
import type { Current } from '../../../storage/notebook.ts';
import type { SaidAnswer } from '../../../storage/said-here.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

/** A trust board whose file names this board. Whether it stands above it, a person says here, and can say otherwise. */
export const TrustAbove = ({
  trust,
  answers,
}: {
  readonly trust: Current<'board'>;
  readonly answers: TrustAnswers;
}) => {
  const { place } = useHere();
  const [failed, setFailed] = useState(false);
  /** Answered just now: what it did is said, and the hand stays where it was. */
  const [fresh, setFresh] = useState(false);
  const say = async (answer: SaidAnswer | null) => {
    setFresh(true);
    setFailed(!(await answers.say(place.board, trust.record, answer)));
  };
  const answer = answers.said.get(aboutTrust(place.board, trust.record));
  const { name } = trust.body;
  return (
    <>
      {answer === 'yes' && (
        <div className="cluster" role={fresh ? 'status' : undefined}>
          <p>Under {name}. What it has set holds here, unless you set something else below.</p>
          <Button size="small" autoFocus={fresh} onClick={() => void say('no')}>
            Not under this board
          </Button>
        </div>
      )}
      {answer === 'no' && (
        <div className="cluster soft small" role={fresh ? 'status' : undefined}>
          <p>Not under {name}. Nothing of what it has set holds here.</p>
          <Button size="small" autoFocus={fresh} onClick={() => void say(null)}>
            Ask me again
          </Button>
        </div>
      )}
      {answer === undefined && (
        <Notice
          tone="info"
          title={`Is ${name} the trust board above us?`}
          actions={
            <>
              <Button autoFocus={fresh} onClick={() => void say('yes')}>
                Yes, it is
              </Button>
              <Button onClick={() => void say('no')}>No, it is not</Button>
            </>
          }
        >
          It says so, and who decides and looks at each duty. Nothing of that holds here unless you say yes.
        </Notice>
      )}
      {failed && (
        <Notice tone="problem" title="Not noted yet" announce>
          The storage of this device did not answer. Nothing was changed: try again.
        </Notice>
      )}
    </>
  );
};
