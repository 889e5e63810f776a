import { useHere } from '../../here/here.ts';
import { LeaveSample } from '../../pieces/leave-sample.tsx';
import { useServices } from '../../services.ts';

export const SampleLine = () => {
  const { notebook } = useServices();
  const { place } = useHere();
  return <LeaveSample leave={() => notebook.dropBoard(place.board)} />;
};
