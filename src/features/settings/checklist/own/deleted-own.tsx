import { descendantsOf } from '../../../../domain/own-content/own-item.ts';
import { useRecords } from '../../../../here/records.ts';
import { useServices } from '../../../../services.ts';
import { UndoLine } from '../../../../ui/words/undo-line.tsx';

/** What went with it comes back with it. */
export const DeletedOwn = ({ record }: { readonly record: string }) => {
  const { notebook } = useServices();
  const deleted = useRecords({ type: 'own', deleted: true });
  const restore = async () => {
    for (const id of [record, ...descendantsOf(deleted ?? [], record)]) await notebook.restore(id);
  };
  return (
    <UndoLine onUndo={() => void restore()}>Deleted. It is kept under Settings, Recently deleted.</UndoLine>
  );
};
