import { useMemo, useState } from 'react';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { useDutyFrameworks, useRecords } from '../../../here/records.ts';
import { NoteBox } from '../../../pieces/note-box/note-box.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { NoteEntries } from '../note-entries.tsx';
import { AnsweredQuestion, type Answering } from '../on-visit/answering.tsx';
import { FocusDuties } from '../on-visit/focus-duty.tsx';
import '../on-visit/on-visit.css';
import { PlanOrFinished } from '../plan-or-finished.tsx';
import { DocumentChecks } from './document-checks.tsx';
import { WhichDuties } from './which-duties.tsx';
import { WhichPaper } from './which-paper.tsx';

/** A website check and a board paper: what is there first, then what one thinks of it. */
export const CheckNotes = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const frameworks = useDutyFrameworks('go-without');
  const notes = useRecords({ type: 'note', looking: looking.record, limit: 200 });
  const duties = useMemo(() => allDuties(frameworks ?? []), [frameworks]);
  const [answering, setAnswering] = useState<Answering>();
  const { record, body } = looking;
  const dutyOf = (id: string) => duties.find((duty) => duty.id === id);
  const focus = body.focus.map(({ statement, wording }) => ({
    statement,
    short: dutyOf(statement)?.short ?? wording,
  }));
  const documents = body.focus.flatMap(({ statement }) => {
    const duty = dutyOf(statement);
    return duty?.answers === 'document' ? [duty] : [];
  });
  // What is answered by a look at a document has its facts; the others have questions and what one might see.
  const practice = body.focus.filter(({ statement }) => documents.every(({ id }) => id !== statement));

  return (
    <>
      <LookingHeader looking={looking} step="notes" />
      <PlanOrFinished looking={looking} />
      <div className="on-visit">
        <div className="on-visit-writing">
          <div className="note-dock">
            <NoteBox
              keeper={notebook}
              seed={{
                school: body.school,
                looking: record,
                source: 'read',
                statements:
                  body.kind === 'paper' && focus.length === 1 && focus[0] ? [focus[0].statement] : [],
              }}
              options={focus}
              more={(note) => (
                <AnsweredQuestion note={note} answering={answering} onTaken={() => setAnswering(undefined)} />
              )}
            />
          </div>
          <div className="on-visit-notes stack">
            <Section heading="Notes" meta={notes && notes.length > 0 ? `${notes.length}` : undefined}>
              {notes?.length === 0 && (
                <EmptyState>What you write stands here, newest first. Tap a note to change it.</EmptyState>
              )}
              {notes && <NoteEntries notes={notes} duties={duties} />}
            </Section>
            <ButtonLink wide href={`#${to.writeUp(record)}`}>
              Write up
            </ButtonLink>
          </div>
        </div>
        <div className="on-visit-list stack-loose">
          {body.kind === 'paper' && <WhichPaper looking={looking} />}
          {frameworks && (
            <>
              <DocumentChecks looking={looking} duties={documents} />
              {practice.length > 0 && (
                <div className="stack">
                  <FocusDuties
                    looking={{ ...looking, body: { ...body, focus: practice } }}
                    duties={duties}
                    notes={notes ?? []}
                    onAnswer={setAnswering}
                  />
                </div>
              )}
              <WhichDuties looking={looking} frameworks={frameworks} />
            </>
          )}
        </div>
      </div>
    </>
  );
};
