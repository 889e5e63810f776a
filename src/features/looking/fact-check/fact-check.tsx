import { useState } from 'react';
import { checkState, newestCheck } from '../../../domain/fact-check/check-state.ts';
import { lookingState } from '../../../domain/looking.ts';
import type { LookingView } from '../../../report/looking-view.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { useLookingView } from '../report/use-looking-view.ts';
import { WithLooking } from '../with-looking.tsx';
import { AskSchool } from './ask-school.tsx';
import { Asked, EarlierAskings } from './asked.tsx';
import { ChangedSince } from './changed-since.tsx';
import { stateLooks, stateWords, whatNow } from './check-words.ts';
import { SchoolReplies } from './school-replies.tsx';
import './fact-check.css';

/** The school sees the draft first and says what is not right. It never has to be waited for. */
export const FactCheck = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>{(found) => <Check looking={found} />}</WithLooking>
);

const Check = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const view = useLookingView(looking);
  return (
    <>
      <LookingHeader looking={looking} step="fact-check" />
      {view && <Steps looking={looking} view={view} />}
    </>
  );
};

const Steps = ({ looking, view }: { readonly looking: Current<'looking'>; readonly view: LookingView }) => {
  const { clock } = useServices();
  const [asking, setAsking] = useState<'again' | 'just-asked'>();
  const today = clock.today();
  const check = newestCheck(view.factChecks);
  const state = checkState(check, view.replies, today);
  return (
    <div className="stack-loose fact-check">
      <div
        className="stack-tight"
        role="status"
        tabIndex={-1}
        ref={asking === 'just-asked' ? focused : undefined}
      >
        <p>
          <Mark {...stateLooks[state]}>{stateWords[state]}</Mark>
        </p>
        <p className="soft">{whatNow(state, check?.body, today)}</p>
      </div>
      {!check && lookingState(looking.body) !== 'finished' && (
        <Notice tone="info" title="Not finished yet">
          The school would see it as it stands now. <a href={`#${to.writeUp(looking.record)}`}>Write up</a>{' '}
          first, or ask now.
        </Notice>
      )}
      {!check || asking === 'again' ? (
        <AskSchool view={view} onAsked={() => setAsking('just-asked')} />
      ) : (
        <>
          <Asked check={check} />
          <SchoolReplies looking={looking} check={check} />
          <ChangedSince looking={looking} view={view} check={check}>
            <Button onClick={() => setAsking('again')}>Ask the school again</Button>
          </ChangedSince>
          {state !== 'with-the-school' && (
            <ButtonLink kind="primary" size="large" wide href={`#${to.lookingReport(looking.record)}`}>
              See the report
            </ButtonLink>
          )}
        </>
      )}
      {check && (
        <EarlierAskings
          checks={view.factChecks.filter(({ record }) => record !== check.record)}
          replies={view.replies}
        />
      )}
    </div>
  );
};

/** The button that was pressed is gone; whoever listens is told where it stands now. */
const focused = (place: HTMLElement | null) => place?.focus({ preventScroll: true });
