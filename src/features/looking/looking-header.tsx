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

export type LookingStep = 'notes' | 'write-up' | 'report';

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
        status={<SaveLine saving={useSaving()} />}
      />
      <LinkTabs
        label="Steps"
        items={[
          {
            href: `#${to.looking(record)}`,
            label: body.kind === 'visit' ? 'On the visit' : 'Notes',
            current: step === 'notes',
          },
          { href: `#${to.writeUp(record)}`, label: 'Write up', current: step === 'write-up' },
          { href: `#${to.lookingReport(record)}`, label: 'Report', current: step === 'report' },
        ]}
      />
    </>
  );
};
