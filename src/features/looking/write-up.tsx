import { useState } from 'react';
import { isoTime } from '../../base/clock.ts';
import type { Duty } from '../../domain/content/content.ts';
import { allDuties } from '../../domain/content/duty-list.ts';
import { lookingState } from '../../domain/looking.ts';
import { useHere } from '../../here/here.ts';
import { useDutyFrameworks, useRecords } from '../../here/records.ts';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { Entry } from '../../ui/words/entry.tsx';
import { Actions } from './actions.tsx';
import { EarlierActions } from './earlier-actions.tsx';
import { LookingHeader } from './looking-header.tsx';
import { Remarks } from './remarks.tsx';
import { WithLooking } from './with-looking.tsx';
import { WriteUpDuty } from './write-up-duty.tsx';

/** Notes, one answer a duty, actions; little more. What stays empty does not print. */
export const WriteUp = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>{(found) => <Fields looking={found} />}</WithLooking>
);

const Fields = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook, clock } = useServices();
  const { school } = useHere();
  const frameworks = useDutyFrameworks();
  const notes = useRecords({ type: 'note', looking: looking.record });
  const assurances = useRecords({ type: 'assurance', looking: looking.record });
  const [finishing, setFinishing] = useState(false);
  if (!frameworks || !notes || !assurances) return <LookingHeader looking={looking} step="write-up" />;

  const duties = allDuties(frameworks);
  const planned = looking.body.focus.map(({ statement }) => statement);
  const touched = [
    ...new Set([
      ...planned,
      ...notes.flatMap((note) => note.body.statements),
      ...assurances.map((assurance) => assurance.body.statement),
    ]),
  ];
  const unsorted = notes.filter((note) => note.body.statements.length === 0);

  const finish = async () => {
    setFinishing(true);
    await notebook.settle();
    if (lookingState(looking.body) !== 'finished')
      await notebook.save({
        type: 'looking',
        record: looking.record,
        fields: {
          finishedOn: clock.today(),
          startedAt: looking.body.startedAt ?? isoTime(clock.now()),
        },
      });
    location.hash = to.lookingReport(looking.record);
  };

  return (
    <>
      <LookingHeader looking={looking} step="write-up" />
      <div className="stack-loose">
        <EarlierActions looking={looking} />
        {unsorted.length > 0 && (
          <Section
            heading="Notes without a duty"
            meta="Choose one for each, or leave them: they print under “Other notes”."
          >
            {unsorted.map((note) => (
              <UnsortedNote key={note.record} note={note} duties={duties} planned={planned} />
            ))}
          </Section>
        )}
        {touched.length === 0 && unsorted.length === 0 && (
          <EmptyState action={<a href={`#${to.looking(looking.record)}`}>Write a note</a>}>
            Each duty you planned or wrote about stands here, with its notes and the question “How assured am
            I?”.
          </EmptyState>
        )}
        {touched.map((statement) => (
          <WriteUpDuty
            key={statement}
            statement={statement}
            duty={duties.find((one) => one.id === statement)}
            looking={looking}
            notes={notes.filter((note) => note.body.statements.includes(statement))}
            assurances={assurances.filter((one) => one.body.statement === statement)}
          />
        ))}
        <Actions looking={looking} statements={touched} notes={notes} />
        <Remarks looking={looking} />
        <Button kind="primary" size="large" wide busy={finishing} onClick={() => void finish()}>
          {lookingState(looking.body) === 'finished' ? 'See the report' : 'Finish and see the report'}
        </Button>
        <p className="soft small">
          Send the draft to {school.name} before the board sees it. Nothing is sent by itself.
        </p>
      </div>
    </>
  );
};

const UnsortedNote = ({
  note,
  duties,
  planned,
}: {
  readonly note: Current<'note'>;
  readonly duties: readonly Duty[];
  readonly planned: readonly string[];
}) => {
  const { notebook } = useServices();
  const inOrder = [...duties].sort(
    (one, other) => Number(planned.includes(other.id)) - Number(planned.includes(one.id)),
  );
  return (
    <Entry meta={<a href={`#${to.note(note.record)}`}>Change the note</a>}>
      {note.body.text}
      <Select
        label="About which duty?"
        value=""
        onChange={(event) =>
          void notebook.save({
            type: 'note',
            record: note.record,
            fields: { statements: [event.currentTarget.value] },
          })
        }
      >
        <option value="">Not decided yet</option>
        {inOrder.map((duty) => (
          <option key={duty.id} value={duty.id}>
            {duty.short}
          </option>
        ))}
      </Select>
    </Entry>
  );
};
