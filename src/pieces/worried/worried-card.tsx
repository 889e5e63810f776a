import { Button } from '../../ui/actions/button.tsx';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { WorriedElse, WorriedSteps } from './worried-steps.tsx';
import './worried-button.css';

/** Comes by itself, once a visit, where words look like something a child has told. */
export const WorriedCard = ({ onSeen }: { readonly onSeen: () => void }) => (
  <Notice
    tone="warn"
    title="Worried about a child?"
    announce
    actions={<Button onClick={onSeen}>I have read this</Button>}
  >
    <WorriedSteps />
    <Disclosure summary="About staff, or danger now">
      <WorriedElse />
    </Disclosure>
  </Notice>
);
