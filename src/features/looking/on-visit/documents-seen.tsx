import { useCallback, useRef, useState } from 'react';
import type { Duty } from '../../../domain/content/content.ts';
import type { DocumentSeen } from '../../../domain/records/bodies.ts';
import { type ReviewPeriod, suggestedReview } from '../../../domain/review/review-due.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useRecords } from '../../../here/records.ts';
import { reviewHint } from '../../../pieces/document/review-hint.ts';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { IconPlus, IconTrash } from '../../../ui/pictures/icons.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { UndoLine } from '../../../ui/words/undo-line.tsx';
import { SavedText } from '../saved-text.tsx';

/** What was opened and read here: title, the date on it, who approved it, where it is kept. Nothing is copied. */
export const DocumentsSeen = ({
  looking,
  duties,
}: {
  readonly looking: Current<'looking'>;
  /** Duties in focus; those that a document answers are offered. */
  readonly duties: readonly Duty[];
}) => {
  const { notebook, content } = useServices();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<string>();
  const documents = useRecords({ type: 'document', school: looking.body.school });
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  if (!documents) return null;
  const seen = documents
    .filter(({ body }) => body.found === 'yes' && body.seenIn.includes(looking.record))
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  const records = [...new Set([...seen.map(({ record }) => record), ...added])].filter(
    (one) => one !== removed,
  );
  const remove = (record: string) => {
    setAdded((before) => before.filter((one) => one !== record));
    if (!seen.some((document) => document.record === record)) return;
    setRemoved(record);
    void notebook.remove(record);
  };
  return (
    <Disclosure summary="Documents looked at" meta={seen.length > 0 ? `${seen.length}` : 'If there are any'}>
      <div className="stack">
        {records.map((record) => (
          <OneDocument
            key={record}
            record={record}
            looking={looking}
            duties={duties}
            periods={dates?.reviewPeriods ?? []}
            stands={seen.find((document) => document.record === record)?.body}
            isNew={added.at(-1) === record}
            onRemove={() => remove(record)}
          />
        ))}
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
        <div>
          <Button
            icon={<IconPlus />}
            onClick={() => setAdded((before) => [...before, notebook.newRecord('document')])}
          >
            Add a document
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};

const OneDocument = ({
  record,
  looking,
  duties,
  periods,
  stands,
  isNew,
  onRemove,
}: {
  readonly record: string;
  readonly looking: Current<'looking'>;
  readonly duties: readonly Duty[];
  readonly periods: readonly ReviewPeriod[];
  readonly stands: DocumentSeen | undefined;
  readonly isNew: boolean;
  readonly onRemove: () => void;
}) => {
  const { notebook, clock } = useServices();
  const answered = duties.filter(({ answers }) => answers === 'document');
  const seed: DocumentSeen = {
    school: looking.body.school,
    title: '',
    found: 'yes',
    seenIn: [looking.record],
    seenOn: looking.body.on < clock.today() ? looking.body.on : clock.today(),
    part: startingPart(looking.body),
  };
  const periodOf = (duty: string | undefined) => periods.find(({ statement }) => statement === duty);
  const changing = useRef<Promise<unknown>>(Promise.resolve());
  /** One after the other: the next review follows from what the change before it left. */
  const change = (fields: Changed) => {
    const run = async () => {
      await notebook.settle();
      const [kept] = await notebook.sides(record);
      const before = kept ? (kept.body as DocumentSeen) : seed;
      const next = withReview(before, fields, periodOf);
      return notebook.save({ type: 'document', record, fields: kept ? next : { ...seed, ...next } });
    };
    changing.current = changing.current.then(run, run);
  };
  const box = { type: 'document', record, seed } as const;
  const now = stands ?? seed;
  return (
    <Card trailing={<IconButton label="Take this document off" icon={<IconTrash />} onClick={onRemove} />}>
      <div className="stack">
        <SavedText {...box} field="title" label="Title" autoFocus={isNew} />
        {answered.length > 0 && (
          <Choice
            legend="Does it answer a duty?"
            options={answered.map(({ id, short }) => ({ value: id, label: short }))}
            value={stands?.statement}
            onChoose={(statement) => change({ statement })}
            clear={{ label: 'No', onClear: () => change({ statement: undefined }) }}
          />
        )}
        <div className="grid-cards">
          <KeptDate
            label="Date on it"
            optional
            notAfter={clock.today()}
            kept={stands?.dated}
            onKeep={(dated) => change({ dated })}
          />
          <KeptDate
            label="Next review"
            optional
            hint={reviewHint(now, periodOf(now.statement))}
            kept={now.nextReview}
            onKeep={(nextReview) => change({ nextReview })}
          />
          <SavedText {...box} field="approvedBy" label="Approved by" hint="A role or a committee." />
        </div>
        <SavedText
          {...box}
          field="where"
          label="Where"
          hint="A folder, a page of the website, the minutes."
        />
      </div>
    </Card>
  );
};

type Changed = { readonly [Field in keyof DocumentSeen]?: DocumentSeen[Field] | undefined };

/** What follows from the date on it and the duty it answers; a day that a person chose stays. */
const withReview = (
  before: DocumentSeen,
  changed: Changed,
  periodOf: (duty: string | undefined) => ReviewPeriod | undefined,
): Changed => {
  if ('nextReview' in changed) return changed;
  const { dated, statement } = { ...before, ...changed };
  const chosen = suggestedReview(undefined, before, periodOf(before.statement));
  return { ...changed, nextReview: chosen ?? suggestedReview(dated, {}, periodOf(statement)) };
};
