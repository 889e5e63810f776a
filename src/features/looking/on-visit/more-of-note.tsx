import { longDate } from '../../../base/civil-date.ts';
import { useHere } from '../../../here/here.ts';
import type { NoteInHand } from '../../../pieces/note-box/note-box.tsx';
import { Photos } from '../../../pieces/photo/photos.tsx';
import { useServices } from '../../../services.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';

/** What few notes need: the day it was seen when that is another, and a photo where the board allows it. */
export const MoreOfNote = ({ note }: { readonly note: NoteInHand }) => {
  const { notebook, clock, offline } = useServices();
  const { board } = useHere();
  const photos = board.photoPolicy === 'documents';
  const { seenOn, attachments } = note.choices;
  const said = [
    seenOn && `seen ${longDate(seenOn)}`,
    attachments.length > 0 && (attachments.length === 1 ? '1 photo' : `${attachments.length} photos`),
  ].filter(Boolean);
  return (
    <Disclosure
      summary={photos ? 'Seen on another day, or a photo' : 'Seen on another day'}
      meta={said.length > 0 ? said.join(', ') : undefined}
    >
      <div className="stack">
        <DateField
          label="Seen on"
          hint="The day it was seen or said. When it was written down is kept by itself."
          max={clock.today()}
          value={seenOn ?? ''}
          onChange={(event) => void note.choose({ seenOn: event.currentTarget.value || undefined })}
        />
        {photos && (
          <Photos
            keeper={notebook}
            photos={attachments}
            hold={offline.hold}
            onChange={(next) => note.choose({ attachments: [...next] }, true)}
          />
        )}
      </div>
    </Disclosure>
  );
};
