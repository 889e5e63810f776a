import { useEffect, useRef } from 'react';
import { isFound, isShown } from '../../../domain/duty-facts.ts';
import { schoolYear } from '../../../domain/school-year.ts';
import { useElsewhere } from '../../../here/elsewhere.ts';
import { useHere } from '../../../here/here.ts';
import { DutiesTabs } from '../../../pieces/tabs/duties-tabs.tsx';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { DutyFilter } from './duty-filter.tsx';
import { DutyRow } from './duty-row.tsx';
import { type DutyRows, useDutyRows } from './duty-rows.ts';
import { useKeptScroll } from './kept-scroll.ts';
import { listQuery, useListAddress } from './list-address.ts';

import './list-pane.css';

/** The checklist by part, then what is also asked of boards; what does not apply stands at the end, with the reason. */
export const ListPane = ({
  current,
  onListed,
}: {
  readonly current?: string;
  /** The rows stand. */
  readonly onListed?: () => void;
}) => {
  const { clock } = useServices();
  const { school } = useHere();
  const rows = useDutyRows();
  const pane = useRef<HTMLDivElement>(null);
  const where = `${school.name} · ${schoolYear(clock.today()).name}`;
  useKeptScroll(pane, rows !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the rows come
  useEffect(() => {
    if (rows) onListed?.();
  }, [rows !== undefined]);
  return (
    <div className="duty-list stack-loose" ref={pane}>
      {current ? (
        // Beside a duty the page's one title is the duty's.
        <div className="duty-list-head">
          <p className="soft small">{where}</p>
          <h2>Duties</h2>
        </div>
      ) : (
        <PageHeader
          eyebrow={where}
          title="Duties"
          actions={
            <ButtonLink kind="quiet" href={`#${routes.yearPlan}`}>
              Year plan
            </ButtonLink>
          }
        />
      )}
      <DutiesTabs current="checklist" />
      {rows && <Rows rows={rows} current={current} />}
    </div>
  );
};

const Rows = ({
  rows: { parts, notForUs },
  current,
}: {
  readonly rows: DutyRows;
  readonly current: string | undefined;
}) => {
  const { clock } = useServices();
  const address = useListAddress();
  const elsewhere = useElsewhere();
  const all = parts.flatMap(({ facts }) => facts);
  const shownParts = parts
    .map(({ part, facts }) => ({
      part,
      // What the trust looks at is not missing here; its rows say who looks.
      ours: facts.filter(({ duty }) => !elsewhere?.has(duty.id)),
      facts: facts.filter((one) => isShown(one, address.show) && isFound(one.duty, address.find)),
    }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <>
      <DutyFilter facts={all} address={address} />
      {all.every(({ looked }) => looked === null) && <NothingLookedAt />}
      {shownParts.length === 0 && (
        <EmptyState
          title="No duty like this"
          action={<Button onClick={() => address.change({ show: 'all', find: '' })}>Show all duties</Button>}
        >
          {address.find === ''
            ? 'None of the duties of this school is in this state at the moment.'
            : 'Try one word of the title, such as “plan” or “pupils”.'}
        </EmptyState>
      )}
      {shownParts.map(({ part, ours, facts }) => (
        <Section
          key={part.id}
          heading={part.title}
          meta={
            ours.length > 0 &&
            `${ours.filter(({ lookedThisYear }) => lookedThisYear).length} of ${ours.length} looked at`
          }
        >
          <List>
            {facts.map((one) => (
              <DutyRow
                key={one.duty.id}
                facts={one}
                today={clock.today()}
                current={one.duty.id === current}
                query={listQuery(address)}
                elsewhere={elsewhere?.get(one.duty.id)}
              />
            ))}
          </List>
        </Section>
      ))}
      {notForUs.length > 0 && address.show === 'all' && address.find === '' && (
        <Disclosure summary="Does not apply to this school" meta={`${notForUs.length}`}>
          <List look="plain">
            {notForUs.map(({ duty, why }) => (
              <ListRow key={duty.id} href={`#${to.duty(duty.id)}`} title={duty.short} meta={why} />
            ))}
          </List>
        </Disclosure>
      )}
    </>
  );
};

const NothingLookedAt = () => (
  <EmptyState
    title="Nobody has looked yet"
    action={
      <ButtonLink kind="primary" href={`#${routes.startLooking}`}>
        Plan or start a visit
      </ButtonLink>
    }
  >
    Open a duty to see what to ask and what you might see. Each row then says how assured you are, and what
    that rests on.
  </EmptyState>
);
