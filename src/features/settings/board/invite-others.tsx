import { useState } from 'react';
import type { Invite } from '../../../exchange/invite.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { PassOnText } from '../../../pieces/pass-on/pass-on-text.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { useFollowFocus } from '../device/follow-focus.ts';

type Made = { readonly of: string; readonly line: string };

/** Boards that were set up apart are two boards, whatever they are called; an invite makes the next one the same. */
export const InviteOthers = () => {
  const { place, board, person } = useHere();
  const schools = useRecords({ type: 'school' })?.filter((one) => one.board === place.board);
  const [made, setMade] = useState<Made>();
  const follow = useFollowFocus(made?.line ?? '');
  if (place.sample || !schools || schools.length === 0) return null;
  // The crest is a picture, and far too long for a line that is pasted.
  const { crest: _, ...settings } = board;
  const invite: Invite = {
    format: 1,
    kind: 'send-notebook-invite',
    board: { id: place.board, body: settings },
    schools: schools.map(({ record, body }) => ({ id: record, body })),
    by: person.role,
  };
  const of = JSON.stringify(invite);
  const make = async () => {
    const { writeInvite } = await import('../../../exchange/invite.ts');
    setMade({ of, line: writeInvite(invite) });
  };
  return (
    <Disclosure summary="Invite others of this board" meta="A text to send">
      <div className="stack" ref={follow} tabIndex={-1}>
        <p>
          Whoever joins with it works on this same board: year plan, visits and notes then fit together. It
          holds the board’s name and settings, its schools, and the safeguarding lead’s role and number if
          they are entered. It holds no notes and no names. It is not secret, and not a key to anything here.
        </p>
        {made?.of === of ? (
          <PassOnText
            label="The invite"
            subject={`Invite to the SEND notebook of ${board.name}`}
            text={`To work on the notebook of ${board.name}, open the SEND Assurance Notebook and choose “I have an invite from my clerk”. If you have a notebook already: Settings, Boards and schools, “Join a board with an invite”. Paste this whole text there.\n\n${made.line}`}
          />
        ) : (
          <Button onClick={() => void make()}>Make the invite</Button>
        )}
      </div>
    </Disclosure>
  );
};
