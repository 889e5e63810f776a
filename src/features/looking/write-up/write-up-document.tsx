import { useCallback } from 'react';
import type { Duty } from '../../../domain/content/content.ts';
import { seenHere } from '../../../domain/documents/seen-here.ts';
import { documentAnswer } from '../../../domain/tally/standing-assurance.ts';
import type { StatementTally } from '../../../domain/tally/tally.ts';
import { useRecords } from '../../../here/records.ts';
import { DocumentAnswerMark } from '../../../pieces/answer/answer-mark.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { DocumentOfDuty } from '../check/document-checks.tsx';

/** Nobody is asked for this answer: it follows from what was looked for and found. */
export const WriteUpDocument = ({
  duty,
  looking,
  tally,
}: {
  readonly duty: Duty;
  readonly looking: Current<'looking'>;
  readonly tally: StatementTally | undefined;
}) => {
  const { content, clock } = useServices();
  const documents = useRecords({ type: 'document', school: looking.body.school });
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  if (!documents) return null;
  const ofDuty = documents.filter(({ body }) => body.statement === duty.id);
  const isSeen = seenHere(ofDuty, looking.record) !== undefined;
  return (
    <>
      <p>
        <DocumentAnswerMark answer={tally ? documentAnswer(tally, clock.today()).answer : 'not-looked-at'} />{' '}
        Worked out from what was looked for and found.
      </p>
      <Disclosure summary="The document" meta={isSeen ? 'Looked for' : 'If you looked for it'}>
        <DocumentOfDuty
          duty={duty}
          looking={looking}
          documents={ofDuty}
          period={dates?.reviewPeriods.find(({ statement }) => statement === duty.id)}
        />
      </Disclosure>
    </>
  );
};
