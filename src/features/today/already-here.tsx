import { useRecords } from '../../here/records.ts';
import { useServices } from '../../services.ts';
import { useWatched } from '../../ui/use-watched.ts';
import { Notice } from '../../ui/words/notice.tsx';

/** Said before anything is written: what is on this device already, and what becomes of it. */
export const AlreadyHere = ({ what }: { readonly what: string }) => {
  const { notebook } = useServices();
  const place = useWatched(notebook.place);
  const boards = useRecords({ type: 'board' });
  const own = boards?.filter(({ body }) => !body.sample).map(({ body }) => body.name) ?? [];
  return (
    <>
      {own.length > 0 && (
        <Notice tone="info" title={`You already keep a notebook for ${own.join(' and ')}`}>
          {what} adds a board beside it; nothing in it changes. You go from one to the other in Settings,
          Boards and schools.
        </Notice>
      )}
      {place?.sample && (
        <Notice tone="info" title="The sample school goes">
          It is taken off this device, with what you tried in it, as soon as your own notebook is there.
        </Notice>
      )}
    </>
  );
};
