import { appliesToSchool } from '../../domain/content/applies.ts';
import { dutyParts } from '../../domain/content/duty-list.ts';
import { useHere } from '../../here/here.ts';
import { useDutyFrameworks } from '../../here/records.ts';
import { routes } from '../../routes.ts';
import { TwoPane } from '../../ui/layout/page.tsx';
import { KnownProvider } from './known-provider.tsx';
import { ListPane } from './list/list-pane.tsx';
import { NotHere } from './not-here.tsx';
import { OneDuty } from './one-duty/one-duty.tsx';

/** One duty; with room, the list stays beside it. */
export const DutyPage = ({ statement }: { readonly statement: string }) => (
  <KnownProvider>
    <TwoPane
      showing="detail"
      listLabel="All duties"
      list={<ListPane current={statement} />}
      detailLabel="The duty"
      detail={<Found key={statement} statement={statement} />}
    />
  </KnownProvider>
);

const Found = ({ statement }: { readonly statement: string }) => {
  const { school } = useHere();
  const frameworks = useDutyFrameworks();
  if (!frameworks) return null;
  const found = dutyParts(frameworks).flatMap((part) =>
    [...part.duties, ...part.hidden].filter(({ id }) => id === statement).map((duty) => ({ part, duty })),
  );
  const { part, duty } = found[0] ?? {};
  if (!part || !duty)
    return (
      <NotHere title="This duty is not here" next={{ href: `#${routes.duties}`, label: 'All duties' }}>
        The address names no duty of the checklist. It may have been cut short when it was copied.
      </NotHere>
    );
  return <OneDuty duty={duty} part={part} applies={appliesToSchool(duty, school)} />;
};
