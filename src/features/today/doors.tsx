import { useState } from 'react';
import { useRecords } from '../../here/records.ts';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { LaterInstallFirst } from './later.tsx';
import { openSample } from './open-sample.ts';
import './doors.css';

/** What a first-time visitor sees: two doors, and a way in for those who were invited. */
export const Doors = () => {
  const services = useServices();
  const [opening, setOpening] = useState(false);
  const [failed, setFailed] = useState(false);
  const boards = useRecords({ type: 'board' });
  const look = async () => {
    setOpening(true);
    setFailed(!(await openSample(services)));
    setOpening(false);
  };
  return (
    <Page width="wide">
      <PageHeader
        eyebrow="SEND Assurance Notebook"
        title="See it, note it, and the board knows"
        lead="For link governors and trustees who look at how a school meets the board’s duties for pupils with special educational needs and disabilities (SEND)."
      />
      {failed && (
        <Notice tone="problem" title="The sample school did not open" announce>
          Nothing was changed on this device. Close other tabs of this notebook, then try again.
        </Notice>
      )}
      {boards && boards.length > 0 && (
        <Notice
          tone="info"
          title={`On this device: ${boards.map(({ body }) => body.name).join(', ')}`}
          actions={<a href={`#${to.settingsPart('boards')}`}>Boards and schools</a>}
        >
          Your notebook is here. Choose where to go on.
        </Notice>
      )}
      <LaterInstallFirst />
      <div className="doors">
        <Card as="section" title="Start my notebook">
          <p>Your school’s name, its type, and who you are. Then you can write your first note.</p>
          <ButtonLink kind="primary" size="large" wide href={`#${routes.setUp}`}>
            Set up my school
          </ButtonLink>
          <p className="small">
            <a href={`#${routes.join}`}>I have an invite from my clerk</a>
          </p>
          <p className="small">
            <a href={`#${to.settingsPart('take-in')}`}>I have a backup, or a file from my other device</a>
          </p>
        </Card>
        <Card as="section" title="Just looking">
          <p>Hillside Primary is invented, with two visits, notes and actions. Leave it again in one tap.</p>
          <Button size="large" wide busy={opening} onClick={() => void look()}>
            Look round with a sample school
          </Button>
        </Card>
      </div>
      <ul className="doors-promises">
        <li>Works with no signal, for ever after this first time.</li>
        <li>No account. Nothing leaves this device unless you send it.</li>
        <li>Not an inspection: no scores, no ranking, no judging of teachers, no pupil names.</li>
      </ul>
      <p>
        <a href={`#${routes.acronyms}`}>What does EHCP mean? Look up an acronym</a>
      </p>
    </Page>
  );
};
