import { longDate } from '../../base/civil-date.ts';
import { lookingTitle } from '../../domain/looking.ts';
import { lookingWords } from '../../domain/words.ts';
import { useSaving } from '../../here/records.ts';
import { SaveLine } from '../../pieces/save-line.tsx';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { LinkTabs } from '../../ui/actions/link-tabs.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { QuickHide } from './on-visit/quick-hide.tsx';
import './looking-header.css';

export type LookingStep = 'plan' | 'notes' | 'read-back' | 'write-up' | 'fact-check' | 'report';

/** Title, the line that says what is on disk, and the steps: free to move between, in no forced order. */
export const LookingHeader = ({
  looking,
  step,
}: {
  readonly looking: Current<'looking'>;
  readonly step: LookingStep;
}) => {
  const { clock } = useServices();
  const { record, body } = looking;
  const when = body.on === clock.today() ? 'Today' : longDate(body.on);
  return (
    <>
      <PageHeader
        eyebrow={`${lookingWords[body.kind]} · ${when}`}
        title={lookingTitle(body)}
        back={{ href: `#${routes.looking}`, label: 'Looking' }}
        status={
          <span className="looking-status">
            <SaveLine saving={useSaving()} />
            {body.kind === 'visit' && <QuickHide />}
          </span>
        }
      />
      <LinkTabs
        label="Steps"
        items={[
          { href: `#${to.plan(record)}`, label: 'Plan', current: step === 'plan' },
          {
            href: `#${to.looking(record)}`,
            label: body.kind === 'visit' ? 'On the visit' : 'Notes',
            current: step === 'notes',
          },
          ...(body.kind === 'visit'
            ? [{ href: `#${to.readBack(record)}`, label: 'Read-back', current: step === 'read-back' }]
            : []),
          { href: `#${to.writeUp(record)}`, label: 'Write up', current: step === 'write-up' },
          { href: `#${to.factCheck(record)}`, label: 'Fact check', current: step === 'fact-check' },
          { href: `#${to.lookingReport(record)}`, label: 'Report', current: step === 'report' },
        ]}
      />
    </>
  );
};
