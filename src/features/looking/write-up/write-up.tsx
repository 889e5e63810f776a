import { useState } from 'react';
import { isoTime } from '../../../base/clock.ts';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { lookingState } from '../../../domain/looking.ts';
import { inOrder } from '../../../domain/plan/planned-focus.ts';
import { joinedVisit } from '../../../domain/same-visit.ts';
import { useDutyFrameworks } from '../../../here/records.ts';
import { useWriters } from '../../../here/writers.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { ReadBackReminder } from '../read-back/read-back-reminder.tsx';
import { SameVisit } from '../same-visit/same-visit.tsx';
import { useRecordsOfVisit, useSameVisit } from '../same-visit/use-same-visit.ts';
import { WithLooking } from '../with-looking.tsx';
import { Actions } from './actions.tsx';
import { EarlierActions } from './earlier-actions.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { Remarks } from './remarks.tsx';
import { SortNotes } from './sort-notes.tsx';
import { WriteUpDuty } from './write-up-duty.tsx';
import './write-up.css';

/** Notes, one answer a duty, actions; little more. What stays empty does not print. */
export const WriteUp = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>{(found) => <Fields looking={found} />}</WithLooking>
);

const Fields = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook, clock } = useServices();
  const frameworks = useDutyFrameworks();
  const others = useSameVisit(looking);
  const notes = useRecordsOfVisit('note', looking.record, others);
  const assurances = useRecordsOfVisit('assurance', looking.record, others);
  const [finishing, setFinishing] = useState(false);
  if (!frameworks || !notes || !assurances) return <LookingHeader looking={looking} step="write-up" />;

  const duties = allDuties(frameworks);
  const visit = joinedVisit(looking, others ?? []);
  const planned = inOrder(visit.body.focus).map(({ statement }) => statement);
  const touched = [
    ...new Set([
      ...planned,
      ...notes.flatMap((note) => note.body.statements),
      ...assurances.map((assurance) => assurance.body.statement),
    ]),
  ];
  const answered = new Set(notes.flatMap(({ body }) => body.prompt ?? []));

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
        <SameVisit looking={looking} />
        <ReadBackReminder looking={looking} />
        <EarlierActions looking={looking} />
        <SortNotes notes={notes} duties={duties} near={touched} />
        {touched.length === 0 && notes.length === 0 && (
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
        <OpenQuestions looking={looking} duties={duties} near={touched} answered={answered} />
        <Remarks looking={looking} />
        {others?.map((other) => (
          <TheirWriteUp key={other.record} other={other} />
        ))}
        <Button kind="primary" size="large" wide busy={finishing} onClick={() => void finish()}>
          {lookingState(looking.body) === 'finished' ? 'See the report' : 'Finish and see the report'}
        </Button>
        <p className="soft small">
          <a href={`#${to.factCheck(looking.record)}`}>Ask the school to check the facts</a> before the board
          sees them. Nothing is sent by itself.
        </p>
      </div>
    </>
  );
};

/** Whose answers and notes stand above; the rest of what they wrote has one place, and prints all the same. */
const TheirWriteUp = ({ other }: { readonly other: Current<'looking'> }) => {
  const writer = useWriters();
  return (
    <p className="soft small">
      Actions, questions and matters that {writer(other.author)} wrote stand in{' '}
      <a href={`#${to.writeUp(other.record)}`}>their own write-up</a> of this visit, and print in the report
      too.
    </p>
  );
};
