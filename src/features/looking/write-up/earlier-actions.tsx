import { longDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import { overdueWords } from '../../../domain/actions/overdue-words.ts';
import { daysOverdue, newestFollowUp, openActions } from '../../../domain/needs.ts';
import type { FollowUp } from '../../../domain/records/bodies.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useRecord, useRecords } from '../../../here/records.ts';
import { FollowUpBox } from '../../../pieces/action/follow-up-box.tsx';
import { earlierActions } from '../../../report/earlier-actions.ts';
import type { Kept } from '../../../report/looking-view.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Card } from '../../../ui/lists/card.tsx';

/** The board asks first what became of last time's actions; one tap each answers it. */
export const EarlierActions = ({
  looking,
  folded = false,
}: {
  readonly looking: Current<'looking'>;
  /** In the way of something that is done more often. */
  readonly folded?: boolean;
}) => {
  const { school } = looking.body;
  const lookings = useRecords({ type: 'looking', school });
  const actions = useRecords({ type: 'action', school });
  const followUps = useRecords({ type: 'followUp' });
  if (!lookings || !actions || !followUps) return null;
  const known = earlierActions({ looking, lookings, actions, followUps, localDate });
  const before = known.followUps.filter(({ body }) => body.looking !== looking.record);
  // Open before this looking: what is settled now stays in the list, or a slip could not be put right.
  const open = openActions(known.actions, before);
  if (open.length === 0) return null;
  const list = (
    <div className="stack">
      {open.map((action) => (
        <EarlierAction
          key={action.record}
          action={action}
          looking={looking}
          said={followUps.filter(({ body }) => body.looking === looking.record)}
          last={newestFollowUp(action.record, before)?.body}
        />
      ))}
    </div>
  );
  if (folded)
    return (
      <Disclosure summary="Earlier actions" meta={`${open.length} open`}>
        {list}
      </Disclosure>
    );
  return (
    <Section heading="Earlier actions" meta="What became of them?">
      {list}
    </Section>
  );
};

const EarlierAction = ({
  action,
  looking,
  said,
  last,
}: {
  readonly action: Kept<'action'>;
  readonly looking: Current<'looking'>;
  /** What was said of any action in this looking. */
  readonly said: readonly Current<'followUp'>[];
  /** What was said of it before this looking. */
  readonly last: FollowUp | undefined;
}) => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const past = usePast();
  // Said before under another id, in the sample for one: it is changed there, and not said twice.
  const record =
    said.find(({ author, body }) => author === place.person && body.action === action.record)?.record ??
    notebook.meetingRecord('followUp', [place.person, action.record, looking.record]);
  const known = useRecord('followUp', record);
  if (known === undefined) return null;
  return (
    <Card>
      <div className="stack">
        <p>{action.body.text}</p>
        <p className="soft small">{metaWords(action, looking.body.on, last)}</p>
        <FollowUpBox
          keeper={notebook}
          past={past}
          record={record}
          known={known}
          about={action.body.text}
          begins={{
            action: action.record,
            looking: looking.record,
            on: looking.body.on < clock.today() ? looking.body.on : clock.today(),
            part: startingPart(looking.body, action.body),
          }}
        />
      </div>
    </Card>
  );
};

const metaWords = ({ body }: Kept<'action'>, on: string, last: FollowUp | undefined): string => {
  const late = daysOverdue(body, on);
  return [
    body.ownerRole,
    body.due && `due ${longDate(body.due)}`,
    late > 0 && overdueWords(late),
    last && `not yet on ${longDate(last.on)}${last.text.trim() ? `: ${last.text}` : ''}`,
  ]
    .filter(Boolean)
    .join(' · ');
};
