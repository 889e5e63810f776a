import { useState } from 'react';
import { UnderWay } from '../../../pieces/under-way.tsx';
import { to } from '../../../routes.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { EraseForm } from './erase-form.tsx';
import { useFollowFocus } from './follow-focus.ts';

/** Three steps, because there is no way back: a press, a question, and a word typed. */
export const EraseEverything = () => {
  const [isAsking, ask] = useState(false);
  const follow = useFollowFocus(String(isAsking));
  return (
    <Section heading="Erase everything on this device">
      <div className="stack" ref={follow} tabIndex={-1}>
        {isAsking ? (
          <UnderWay keep="Ask the clerk, and erase it when the matter is closed.">
            <EraseForm onKeep={() => ask(false)}>
              <Notice
                tone="warn"
                title="There is no way back"
                actions={
                  <ButtonLink size="small" href={`#${to.settingsPart('backup')}`}>
                    Make a backup first
                  </ButtonLink>
                }
              >
                What is in no file elsewhere is lost for good. Files you have sent and backups you have made
                stay where they are; traces may stay in the free space of the disk.
              </Notice>
            </EraseForm>
          </UnderWay>
        ) : (
          <>
            <p>
              For a device you give back or pass on. All boards, schools, notes, reports and keys go, the
              second copy too, and the app is as new.
            </p>
            <div>
              <Button kind="danger" onClick={() => ask(true)}>
                Erase everything…
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
};
