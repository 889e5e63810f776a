import { longDate } from '../../../base/civil-date.ts';
import { useHere } from '../../../here/here.ts';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import type { NoteInHand } from '../../../pieces/note-box/note-box.tsx';
import { Photos } from '../../../pieces/photo/photos.tsx';
import { useServices } from '../../../services.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';

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
        <KeptDate
          label="Seen on"
          hint="The day it was seen or said. When it was written down is kept by itself."
          notAfter={clock.today()}
          kept={seenOn}
          onKeep={(day) => void note.choose({ seenOn: day })}
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
