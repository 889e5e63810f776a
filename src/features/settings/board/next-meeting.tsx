import { useNextMeeting } from '../../../here/next-meeting.ts';
import { KeptDate } from '../../../pieces/kept-date.tsx';

/** Papers are due from it; it is the same for everyone on this board. */
export const NextMeeting = () => {
  const { date, keep } = useNextMeeting();
  return (
    <KeptDate
      label="Next meeting of the board"
      hint="Today then says when papers have to be out."
      optional
      kept={date}
      onKeep={(on) => void keep(on)}
    />
  );
};
