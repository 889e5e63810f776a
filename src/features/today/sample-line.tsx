import { useState } from 'react';
import { useHere } from '../../here/here.ts';
import { routes } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/words/notice.tsx';

/** Says that the school is invented, and takes it away in one tap. */
export const SampleLine = () => {
  const { notebook } = useServices();
  const { place } = useHere();
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    await notebook.dropBoard(place.board);
    location.hash = routes.today;
  };
  return (
    <Notice
      tone="info"
      title="A sample school"
      actions={
        <Button size="small" busy={leaving} onClick={() => void leave()}>
          Leave the sample
        </Button>
      }
    >
      Hillside Primary is invented. Try anything: leaving takes it all off this device.
    </Notice>
  );
};
