import { useHere } from '../../../here/here.ts';
import { SendFile } from '../../../pieces/send-file/send-file.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import type { KnownPlan } from './use-year-plan.ts';

/** One file for all who work with this plan; the board's name is in it, so that another board can tell whose it is. */
export const SendYearPlan = ({
  known: { whose },
  plan: { record },
}: {
  readonly known: KnownPlan;
  readonly plan: Current<'plan'>;
}) => {
  const { notebook } = useServices();
  const { place } = useHere();
  if (place.sample) return null;
  const make = async () => {
    await notebook.settle();
    const files = await notebook.files();
    return files.exportNotebook({
      kind: 'hand-over',
      boards: [place.board],
      records: [record, ...(whose === 'board' ? [place.board] : [])],
      lock: { kind: 'none' },
      form: 'text',
    });
  };
  return (
    <Disclosure
      summary={whose === 'board' ? 'Send the plan to all schools' : 'Send the plan to others of the board'}
      meta="A file"
    >
      <div className="stack">
        <p>
          {whose === 'board'
            ? 'One file for every school. Who works for this board takes it in under Settings, “Take in a file”, and has the plan. Who works for another board finds it as a plan to start from.'
            : 'For those who joined this board by its invite: they open the file under Settings, “Take in a file”. Then all work with the same plan.'}{' '}
          It holds the plan, and no notes.
          {whose === 'board' &&
            ' The board’s own details go with it: its name, its settings, and who decides and who looks, duty by duty. Whoever works for a board below a trust board is asked before any of that holds there.'}
        </p>
        <SendFile what="year-plan" make={make} />
      </div>
    </Disclosure>
  );
};
