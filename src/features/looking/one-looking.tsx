import { useMemo } from 'react';
import { longDate } from '../../base/civil-date.ts';
import { isoTime } from '../../base/clock.ts';
import { allDuties } from '../../domain/content/duty-list.ts';
import { lookingState } from '../../domain/looking.ts';
import { useHere } from '../../here/here.ts';
import { useDutyFrameworks, useRecords } from '../../here/records.ts';
import { NoteBox } from '../../pieces/note-box/note-box.tsx';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { FocusDuties } from './focus-duty.tsx';
import { LookingHeader } from './looking-header.tsx';
import { NoteEntries } from './note-entries.tsx';
import { WithLooking } from './with-looking.tsx';
import './one-looking.css';

/** One list, the note box always ready, big type: made for one thumb and no signal. */
export const OneLooking = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>{(found) => <Notes looking={found} />}</WithLooking>
);

const Notes = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const frameworks = useDutyFrameworks('go-without');
  const notes = useRecords({ type: 'note', looking: looking.record, limit: 200 });
  const duties = useMemo(() => allDuties(frameworks ?? []), [frameworks]);
  const { record, body } = looking;
  const focus = body.focus.map(({ statement, wording }) => ({
    statement,
    short: duties.find((duty) => duty.id === statement)?.short ?? wording,
  }));

  return (
    <>
      <LookingHeader looking={looking} step="notes" />
      <PlanOrFinished looking={looking} />
      <div className="looking-columns">
        <div className="stack-loose">
          <NoteBox
            keeper={notebook}
            seed={{
              school: place.school,
              looking: record,
              statements: focus.length === 1 && focus[0] ? [focus[0].statement] : [],
            }}
            options={focus}
          />
          <Section heading="Notes" meta={notes && notes.length > 0 ? `${notes.length}` : undefined}>
            {notes?.length === 0 && (
              <EmptyState>
                What you write above stands here, newest first. Tap a note to change it.
              </EmptyState>
            )}
            {notes && <NoteEntries notes={notes} duties={duties} />}
          </Section>
          {notes && notes.length > 0 && (
            <ButtonLink wide href={`#${to.writeUp(record)}`}>
              Write up
            </ButtonLink>
          )}
        </div>
        <div className="stack-loose">
          {body.focus.length > 0 && <FocusDuties looking={looking} duties={duties} />}
        </div>
      </div>
    </>
  );
};

const PlanOrFinished = ({ looking: { record, body } }: { readonly looking: Current<'looking'> }) => {
  const { notebook, clock } = useServices();
  const state = lookingState(body);
  if (state === 'under-way') return null;
  if (state === 'finished')
    return (
      <Notice
        tone="info"
        title={`Finished on ${longDate(body.finishedOn ?? body.on)}`}
        actions={
          <Button
            size="small"
            onClick={() => void notebook.save({ type: 'looking', record, fields: { finishedOn: undefined } })}
          >
            Open it again
          </Button>
        }
      >
        Notes can still be added; a report already made stays as it is.
      </Notice>
    );
  const start = () =>
    notebook.save({
      type: 'looking',
      record,
      fields: { startedAt: isoTime(clock.now()), on: clock.today() },
    });
  return (
    <Notice
      tone="info"
      title={`Planned for ${longDate(body.on)}`}
      actions={
        <Button kind="primary" onClick={() => void start()}>
          Start now
        </Button>
      }
    >
      {body.meet.length > 0
        ? `You meet: ${body.meet.join(', ')}.`
        : 'You can note things down before it starts, too.'}
    </Notice>
  );
};
