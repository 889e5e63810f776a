import { useRef } from 'react';
import { descendantsOf } from '../../../../domain/own-content/own-item.ts';
import { useRecords } from '../../../../here/records.ts';
import { useServices } from '../../../../services.ts';
import { UndoLine } from '../../../../ui/words/undo-line.tsx';
import { followPress, useFollowPress } from '../follow-press.ts';

/** What went with it comes back with it. */
export const DeletedOwn = ({ record }: { readonly record: string }) => {
  const { notebook } = useServices();
  const deleted = useRecords({ type: 'own', deleted: true });
  const place = useRef<HTMLDivElement>(null);
  useFollowPress(`own ${record}`, 'deleted', () => place.current?.focus());
  const restore = async () => {
    followPress(`own ${record}`, 'deleted');
    for (const id of [record, ...descendantsOf(deleted ?? [], record)]) await notebook.restore(id);
  };
  return (
    <div ref={place} tabIndex={-1} className="focus-place">
      <UndoLine onUndo={() => void restore()}>Deleted. It is kept under Settings, Recently deleted.</UndoLine>
    </div>
  );
};
