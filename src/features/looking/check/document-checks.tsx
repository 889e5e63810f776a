import { useCallback, useReducer } from 'react';
import type { Duty } from '../../../domain/content/content.ts';
import { documentKey, seenBefore, seenDay, seenHere } from '../../../domain/documents/seen-here.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useRecords } from '../../../here/records.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { DocumentLook } from '../../../pieces/document/document-look.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Card } from '../../../ui/lists/card.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { DocumentTicks } from './document-ticks.tsx';

/** What to look for, one card a document. */
export const DocumentChecks = ({
  looking,
  duties,
}: {
  readonly looking: Current<'looking'>;
  readonly duties: readonly Duty[];
}) => {
  const { content } = useServices();
  const documents = useRecords({ type: 'document', school: looking.body.school });
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  if (!documents || duties.length === 0) return null;
  const looked = duties.filter((duty) => seenHere(ofDuty(documents, duty), looking.record)).length;
  return (
    <div className="stack">
      <p className="soft" role="status">
        {looked === 0
          ? `${duties.length === 1 ? 'One document' : `${duties.length} documents`} to look for; about 20 minutes.`
          : `${looked} of ${duties.length} looked for.`}
      </p>
      {duties.map((duty) => (
        <DocumentCheck
          key={duty.id}
          duty={duty}
          looking={looking}
          documents={ofDuty(documents, duty)}
          period={dates?.reviewPeriods.find(({ statement }) => statement === duty.id)}
        />
      ))}
    </div>
  );
};

const ofDuty = (documents: readonly Current<'document'>[], duty: Duty) =>
  documents.filter(({ body }) => body.statement === duty.id);

interface DocumentCheckProps {
  readonly duty: Duty;
  readonly looking: Current<'looking'>;
  /** Of this duty. */
  readonly documents: readonly Current<'document'>[];
  readonly period: Parameters<typeof DocumentLook>[0]['period'];
}

const DocumentCheck = (props: DocumentCheckProps) => (
  <Card
    as="section"
    title={props.duty.short}
    trailing={<a href={`#${to.duty(props.duty.id)}`}>Whole duty</a>}
  >
    <p>
      <AcronymText>{props.duty.text}</AcronymText>
    </p>
    <DocumentOfDuty {...props} />
  </Card>
);

/** Looked for in this looking: found or not, and what it says of itself. */
export const DocumentOfDuty = ({ duty, looking, documents, period }: DocumentCheckProps) => {
  const { notebook, clock } = useServices();
  const { board } = useHere();
  const { school, on } = looking.body;
  const here = seenHere(documents, looking.record);
  const record =
    here?.record ?? notebook.meetingRecord('document', documentKey(school, duty.id, looking.record));
  const today = clock.today();
  const past = usePast();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  return (
    <>
      {here?.body.part === 2 && <p className="soft small">Suggested for {board.partLabel}.</p>}
      {here && <EntryClash past={past} entry={here} onChanged={readAnew} />}
      <DocumentLook
        key={`${record} ${changed}`}
        keeper={notebook}
        record={record}
        kept={here?.body}
        seed={{
          school,
          statement: duty.id,
          title: duty.short,
          seenOn: seenDay(on, today),
          part: startingPart(looking.body),
        }}
        begin={async () => looking.record}
        last={seenBefore(documents, looking.record)?.body}
        period={period}
        today={today}
      >
        {duty.tickList && here && <DocumentTicks tickList={duty.tickList} document={here} />}
      </DocumentLook>
      {here && <EntryHistory past={past} entry={here} onChanged={readAnew} />}
    </>
  );
};
