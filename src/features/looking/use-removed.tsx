import { type ReactNode, useState } from 'react';
import { useServices } from '../../services.ts';
import { UndoLine } from '../../ui/words/undo-line.tsx';

/** Deletes an entry of a list, and the line that brings the latest one back. `what`: "Question". */
export const useRemoved = (
  what: string,
): { readonly remove: (record: string) => void; readonly line: ReactNode } => {
  const { notebook } = useServices();
  const [removed, setRemoved] = useState<string>();
  return {
    remove: (record) => {
      setRemoved(record);
      void notebook.remove(record);
    },
    line: removed && (
      <UndoLine
        onUndo={() => {
          void notebook.restore(removed);
          setRemoved(undefined);
        }}
        onDismiss={() => setRemoved(undefined)}
      >
        {what} deleted. It is kept under Settings, Recently deleted.
      </UndoLine>
    ),
  };
};
