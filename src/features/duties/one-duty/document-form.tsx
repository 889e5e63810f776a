import { useCallback } from 'react';
import type { Duty, Framework } from '../../../domain/content/content.ts';
import { documentKey, seenBefore, seenDay, seenHere } from '../../../domain/documents/seen-here.ts';
import { tickListFor } from '../../../domain/documents/tick-list.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import type { useLookingNow } from '../../../here/looking-now.ts';
import { useRecord } from '../../../here/records.ts';
import { DocumentLook } from '../../../pieces/document/document-look.tsx';
import { HeadTicks } from '../../../pieces/document/head-ticks.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

/** What the looking under way, or today's reading, says of the document; the same fields as in a website check. */
export const DocumentForm = ({
  duty,
  now,
  known,
  tickList,
}: {
  readonly duty: Duty;
  readonly now: ReturnType<typeof useLookingNow>;
  readonly known: readonly Current<'document'>[];
  readonly tickList?: Framework | undefined;
}) => {
  const { notebook, clock, content } = useServices();
  const { place, school } = useHere();
  const looking = useRecord('looking', now.record);
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  const here = seenHere(known, now.record);
  const record =
    here?.record ?? notebook.meetingRecord('document', documentKey(place.school, duty.id, now.record));
  const today = clock.today();
  const list = tickList && tickListFor(tickList, school);
  return (
    <DocumentLook
      key={record}
      keeper={notebook}
      record={record}
      kept={here?.body}
      seed={{
        school: place.school,
        statement: duty.id,
        title: duty.short,
        seenOn: seenDay(looking?.body.on, today),
        part: startingPart(looking?.body),
      }}
      begin={now.begin}
      last={seenBefore(known, now.record)?.body}
      period={dates?.reviewPeriods.find(({ statement }) => statement === duty.id)}
      today={today}
    >
      {here && list && list.heads.length > 0 && (
        <HeadTicks
          list={list}
          kept={here.body.heads}
          onMarks={(heads) => void notebook.save({ type: 'document', record, fields: { heads } })}
        />
      )}
    </DocumentLook>
  );
};
