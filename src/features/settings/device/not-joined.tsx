import { routes } from '../../../routes.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

/** A file of a board that this device has not joined would come in and then be found nowhere. */
export const NotJoined = () => (
  <Notice
    tone="warn"
    title="From a board this device has not joined"
    actions={<ButtonLink href={`#${routes.join}`}>Join a board with an invite</ButtonLink>}
  >
    A school that each of you set up is a board of its own here, also with the same name. Whoever sent this
    makes an invite under Settings, Boards and schools. Join with it: what the file holds is then seen,
    whichever of the two you open first.
  </Notice>
);
