import { useMemo, useState } from 'react';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useDutyFrameworks, useRecords } from '../../../here/records.ts';
import { NoteBox } from '../../../pieces/note-box/note-box.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { IconEye } from '../../../ui/pictures/icons.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { CheckNotes } from '../check/check-notes.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { NoteEntries } from '../note-entries.tsx';
import { PlanOrFinished } from '../plan-or-finished.tsx';
import { SameVisit } from '../same-visit/same-visit.tsx';
import { WithLooking } from '../with-looking.tsx';
import { EarlierActions } from '../write-up/earlier-actions.tsx';
import { AnsweredQuestion, type Answering } from './answering.tsx';
import { useDiscreet } from './discreet.ts';
import { DiscreetView } from './discreet-view.tsx';
import { DocumentsSeen } from './documents-seen.tsx';
import { FocusDuties } from './focus-duty.tsx';
import { MoreOfNote } from './more-of-note.tsx';
import './on-visit.css';

/** Questions first, the note box always ready: made for one thumb and no signal. */
export const OneLooking = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>
    {(found) => (found.body.kind === 'visit' ? <OnVisit looking={found} /> : <CheckNotes looking={found} />)}
  </WithLooking>
);

const OnVisit = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const { discreet, set: setDiscreet } = useDiscreet();
  const frameworks = useDutyFrameworks('go-without');
  const notes = useRecords({ type: 'note', looking: looking.record, limit: 200 });
  const duties = useMemo(() => allDuties(frameworks ?? []), [frameworks]);
  const [answering, setAnswering] = useState<Answering>();
  const { record, body } = looking;
  const focus = body.focus.map(({ statement, wording }) => ({
    statement,
    short: duties.find((duty) => duty.id === statement)?.short ?? wording,
  }));
  const seed = {
    school: body.school,
    looking: record,
    statements: focus.length === 1 && focus[0] ? [focus[0].statement] : [],
    part: startingPart(body),
  };
  // Which of the two it is must be known first: what others shall not see may not stand there for a moment.
  if (discreet === undefined) return null;
  if (discreet) return <DiscreetView box={{ keeper: notebook, seed }} onLeave={() => setDiscreet(false)} />;

  return (
    <>
      <LookingHeader looking={looking} step="notes" />
      <PlanOrFinished looking={looking} />
      <SameVisit looking={looking} asksOnly />
      <div className="on-visit">
        <div className="on-visit-writing">
          <div className="note-dock">
            <NoteBox
              keeper={notebook}
              seed={seed}
              options={focus}
              more={(note) => (
                <>
                  <AnsweredQuestion
                    note={note}
                    answering={answering}
                    onTaken={() => setAnswering(undefined)}
                  />
                  <MoreOfNote note={note} />
                </>
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
            {body.sheet && (
              <ButtonLink wide href={`#${to.typeUp(record)}`}>
                Type up the paper sheet
              </ButtonLink>
            )}
            {notes && notes.length > 0 && (
              <ButtonLink wide href={`#${to.readBack(record)}`}>
                Read it back, in the room
              </ButtonLink>
            )}
          </div>
        </div>
        <div className="on-visit-list stack">
          <div className="on-visit-discreet">
            <Button kind="quiet" size="small" icon={<IconEye />} onClick={() => setDiscreet(true)}>
              Discreet view
            </Button>
          </div>
          <FocusDuties looking={looking} duties={duties} notes={notes ?? []} onAnswer={setAnswering} />
          <div>
            <EarlierActions looking={looking} folded />
            <DocumentsSeen
              looking={looking}
              duties={duties.filter(({ id }) => body.focus.some(({ statement }) => statement === id))}
            />
          </div>
        </div>
      </div>
    </>
  );
};
