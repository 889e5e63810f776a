import { useState } from 'react';
import { isAnswer } from '../../../domain/fact-check/check-state.ts';
import { useHere } from '../../../here/here.ts';
import type { Kept } from '../../../report/looking-view.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useRecordsOfVisit, useSameVisit } from '../same-visit/use-same-visit.ts';
import { OneReply } from './one-reply.tsx';

/** What came back: mostly one answer, now and then one from the head and one from the SENCO. */
export const SchoolReplies = ({
  looking,
  check,
}: {
  readonly looking: Current<'looking'>;
  readonly check: Kept<'factCheck'>;
}) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const replies = useRecordsOfVisit('reply', looking.record, useSameVisit(looking));
  const [more, setMore] = useState<readonly string[]>([]);
  if (!replies) return null;
  const here = replies
    .filter(({ body }) => body.factCheck === check.record)
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  const own = notebook.meetingRecord('reply', [place.person, check.record]);
  const records = [
    ...new Set([...here.map(({ record }) => record), ...(here.length > 0 ? [] : [own]), ...more]),
  ];
  const allAnswered = here.length === records.length && here.every(({ body }) => isAnswer(body));
  return (
    <Section heading="What the school said">
      {records.map((record) => (
        <OneReply
          key={record}
          record={record}
          reply={here.find((one) => one.record === record)}
          check={check}
          looking={looking}
        />
      ))}
      {allAnswered && (
        <div>
          <Button size="small" onClick={() => setMore((stood) => [...stood, notebook.newRecord('reply')])}>
            Another answer came
          </Button>
        </div>
      )}
    </Section>
  );
};
