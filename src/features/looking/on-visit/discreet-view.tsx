import { useLayoutEffect } from 'react';
import { useSaving } from '../../../here/records.ts';
import { NoteBox, type NoteBoxProps } from '../../../pieces/note-box/note-box.tsx';
import { SaveLine } from '../../../pieces/save-line.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';
import { QuickHide } from './quick-hide.tsx';
import './discreet-view.css';

/** For a room in which others see the screen: a plain page to write on, and no word of what it is about. */
export const DiscreetView = ({
  box,
  onLeave,
}: {
  readonly box: Pick<NoteBoxProps, 'keeper' | 'seed'>;
  readonly onLeave: () => void;
}) => {
  useLayoutEffect(() => {
    document.documentElement.dataset.discreet = 'yes';
    return () => {
      delete document.documentElement.dataset.discreet;
    };
  }, []);
  const saving = useSaving();
  return (
    <div className="discreet">
      <VisuallyHidden as="div">
        <h1 id="page-title" tabIndex={-1}>
          Notes
        </h1>
      </VisuallyHidden>
      <div className="discreet-bar">
        <SaveLine saving={saving} />
        <QuickHide />
      </div>
      <NoteBox {...box} />
      <div>
        <Button kind="quiet" size="small" onClick={onLeave}>
          Show everything again
        </Button>
      </div>
    </div>
  );
};
