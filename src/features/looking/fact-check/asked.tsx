import { longDate } from '../../../base/civil-date.ts';
import { checkState } from '../../../domain/fact-check/check-state.ts';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { groupedCode } from '../../../report/code.ts';
import type { Kept } from '../../../report/looking-view.ts';
import { useServices } from '../../../services.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { SavedText } from '../saved-text.tsx';
import { stateWords } from './check-words.ts';

/** Whom, when, by when: as it was, or put right. */
export const Asked = ({ check: { record, body } }: { readonly check: Kept<'factCheck'> }) => {
  const { notebook, clock } = useServices();
  const change = (fields: { sentOn?: string; replyBy?: string }) =>
    void notebook.save({ type: 'factCheck', record, fields });
  return (
    <Disclosure summary={`Sent to ${body.sentTo || 'the school'}`} meta={longDate(body.sentOn)}>
      <div className="stack">
        <SavedText type="factCheck" record={record} field="sentTo" label="To, by role" />
        <KeptDate
          label="Sent on"
          notAfter={clock.today()}
          needed
          kept={body.sentOn}
          onKeep={(sentOn) => sentOn && change({ sentOn })}
        />
        <KeptDate
          label="Reply by"
          hint={body.replyBy < body.sentOn ? 'That is before it was sent.' : undefined}
          needed
          kept={body.replyBy}
          onKeep={(replyBy) => replyBy && change({ replyBy })}
        />
        <p className="soft small">Code of what was sent: {groupedCode(body.code)}</p>
      </div>
    </Disclosure>
  );
};

/** Asked before, and asked again since. */
export const EarlierAskings = ({
  checks,
  replies,
}: {
  readonly checks: readonly Kept<'factCheck'>[];
  readonly replies: readonly Kept<'reply'>[];
}) => {
  const today = useServices().clock.today();
  if (checks.length === 0) return null;
  return (
    <Disclosure summary="Asked before" meta={`${checks.length}`}>
      <ul className="stack-tight">
        {checks.map((check) => (
          <li key={check.record}>
            {longDate(check.body.sentOn)}, {check.body.sentTo || 'the school'}:{' '}
            {stateWords[checkState(check, replies, today)]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
