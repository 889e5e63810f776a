import { type CivilDate, longDate } from '../../base/civil-date.ts';
import { isoTime } from '../../base/clock.ts';
import { lookingState } from '../../domain/looking.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/words/notice.tsx';

/** Where a looking is not under way: what it is instead, and the one step back into it. */
export const PlanOrFinished = ({ looking: { record, body } }: { readonly looking: Current<'looking'> }) => {
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
  const today = clock.today();
  const start = (on: CivilDate) =>
    void notebook.save({ type: 'looking', record, fields: { startedAt: isoTime(clock.now()), on } });
  // Its day has passed: only the person knows whether it took place then or is beginning now.
  const isPast = body.on < today;
  return (
    <Notice
      tone="info"
      title={`Planned for ${longDate(body.on)}`}
      actions={
        <>
          {isPast && (
            <Button kind="primary" onClick={() => start(body.on)}>
              It was on that day
            </Button>
          )}
          <Button kind={isPast ? 'secondary' : 'primary'} onClick={() => start(today)}>
            Start now
          </Button>
        </>
      }
    >
      {body.kind === 'visit' && body.meet.length > 0
        ? `You meet: ${body.meet.join(', ')}.`
        : 'You can note things down before it starts, too.'}
    </Notice>
  );
};
