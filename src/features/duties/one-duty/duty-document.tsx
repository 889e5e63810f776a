import { useReducer, useState } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import type { Duty, Framework } from '../../../domain/content/content.ts';
import { seenHere } from '../../../domain/documents/seen-here.ts';
import { countHeads, headCountWords, tickListFor } from '../../../domain/documents/tick-list.ts';
import { documentAnswer } from '../../../domain/tally/standing-assurance.ts';
import type { StatementTally } from '../../../domain/tally/tally.ts';
import { useHere } from '../../../here/here.ts';
import type { useLookingNow } from '../../../here/looking-now.ts';
import { useRecords } from '../../../here/records.ts';
import { DocumentAnswerMark } from '../../../pieces/answer/answer-mark.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { UndoLine } from '../../../ui/words/undo-line.tsx';
import { useKnown } from '../known.ts';
import { DocumentForm } from './document-form.tsx';
import { DocumentSeenRow } from './document-seen-row.tsx';
import { ReviewLines } from './review-lines.tsx';

/** Nobody answers for a document: what was looked for and found, and its dates, give the answer. */
export const DutyDocument = ({
  duty,
  tally,
  now,
  frameworks,
}: {
  readonly duty: Duty;
  readonly tally: StatementTally | undefined;
  readonly now: ReturnType<typeof useLookingNow>;
  readonly frameworks: readonly Framework[] | undefined;
}) => {
  const { clock, notebook } = useServices();
  const { place, board, school } = useHere();
  const { lookings } = useKnown();
  const documents = useRecords({ type: 'document', school: place.school, statement: duty.id });
  const [open, setOpen] = useState(false);
  const [removed, setRemoved] = useState<string>();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  if (!documents) return null;

  const { answer, from } = tally
    ? documentAnswer(tally, clock.today())
    : { answer: 'not-looked-at' as const, from: null };
  const newest = documents.find(({ record }) => record === from?.record);
  const seenIn = lookings.get(newest?.body.seenIn.at(-1) ?? '');
  const here = seenHere(documents, now.record);
  const others = documents.filter((document) => document !== newest);
  const lookedSummary = here
    ? 'Change what I found'
    : newest
      ? 'I looked for it again'
      : 'I looked for this document';
  const tickList = frameworks?.find(({ id }) => id === duty.tickList);
  const list = tickList && tickListFor(tickList, school);
  const remove = (record: string) => {
    setRemoved(record);
    void notebook.remove(record);
  };

  const row = (document: Current<'document'>) => (
    <DocumentSeenRow
      key={document.record}
      document={document}
      partLabel={board.partLabel}
      holds={document.body.heads && list && headCountWords(countHeads(list.heads, document.body.heads))}
      onMove={(part) => void notebook.save({ type: 'document', record: document.record, fields: { part } })}
      onRemove={() => remove(document.record)}
      onChanged={readAnew}
    />
  );

  return (
    <Section heading="The document" meta="Worked out from what was found">
      <p className="cluster">
        <DocumentAnswerMark answer={answer} />
        <span className="soft">
          {newest ? fromWords(newest.body.seenOn, seenIn?.kind) : 'Nobody has looked for it yet.'}
        </span>
      </p>
      <ReviewLines duty={duty} />
      {newest && row(newest)}
      {removed && (
        <UndoLine
          onUndo={() => {
            void notebook.restore(removed);
            setRemoved(undefined);
          }}
          onDismiss={() => setRemoved(undefined)}
        >
          Taken off. It is kept under Settings, Recently deleted.
        </UndoLine>
      )}
      <Disclosure summary={lookedSummary} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        {open && <DocumentForm key={changed} duty={duty} now={now} known={documents} tickList={tickList} />}
      </Disclosure>
      {others.length > 0 && (
        <Disclosure summary="Seen or looked for before" meta={`${others.length}`}>
          <div className="stack">{others.map(row)}</div>
        </Disclosure>
      )}
      {tickList && (
        <p>
          <a href={`#${to.framework(tickList.id)}`}>{tickList.title}</a>
        </p>
      )}
    </Section>
  );
};

const fromPlaces = {
  visit: 'From a visit',
  website: 'From a website check',
  paper: 'From a board paper',
} as const;

const fromWords = (on: string, kind: keyof typeof fromPlaces | undefined): string =>
  kind ? `${fromPlaces[kind]}, ${longDate(on)}` : longDate(on);
