import { useHere } from '../../../here/here.ts';
import { LeaveSample as LeaveIt } from '../../../pieces/leave-sample.tsx';
import { useServices } from '../../../services.ts';

export const LeaveSample = () => {
  const { notebook } = useServices();
  const { place } = useHere();
  return <LeaveIt leave={() => notebook.dropBoard(place.board)} />;
};
