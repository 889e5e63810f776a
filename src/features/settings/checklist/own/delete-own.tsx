import { useState } from 'react';
import { descendantsOf, type OwnRecord } from '../../../../domain/own-content/own-item.ts';
import { useServices } from '../../../../services.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { IconTrash } from '../../../../ui/pictures/icons.tsx';
import { Notice } from '../../../../ui/words/notice.tsx';
import { followPress } from '../follow-press.ts';
import { isUsed } from './is-used.ts';

/** What something was written about can only be hidden: its words must stay readable. */
export const DeleteOwn = ({
  record,
  noun,
  own,
  onDeleted,
}: {
  readonly record: string;
  readonly noun: string;
  /** Among which is what goes with it, and may be in use as well. */
  readonly own: readonly OwnRecord[];
  /** Where the form goes with it. */
  readonly onDeleted?: (() => void) | undefined;
}) => {
  const { notebook } = useServices();
  const [used, setUsed] = useState(false);
  const [looking, setLooking] = useState(false);
  const remove = async () => {
    setLooking(true);
    await notebook.settle();
    // What is in it goes first: left alone, it would stand nowhere.
    const all = [...descendantsOf(own, record), record];
    let isInUse = false;
    for (const id of all) isInUse ||= await isUsed(notebook, id);
    if (!isInUse) followPress(`own ${record}`, 'there');
    if (!isInUse) for (const id of all) await notebook.remove(id);
    if (!isInUse) onDeleted?.();
    setUsed(isInUse);
    setLooking(false);
  };
  return (
    <div className="stack-tight">
      {used && (
        <Notice tone="info" title={`Something was written about this ${noun}`} announce>
          It stays, so that its words can still be read there. Hide it instead.
        </Notice>
      )}
      <div>
        <Button kind="danger" icon={<IconTrash />} busy={looking} onClick={() => void remove()}>
          Delete this {noun}
        </Button>
      </div>
    </div>
  );
};
