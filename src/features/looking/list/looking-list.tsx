import { useMemo } from 'react';
import { longDate, shortDate } from '../../../base/civil-date.ts';
import { type LookingState, lookingState, lookingTitle } from '../../../domain/looking.ts';
import { withoutTwins } from '../../../domain/same-visit.ts';
import { schoolYear } from '../../../domain/school-year.ts';
import { lookingWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { LookingTabs } from '../../../pieces/tabs/looking-tabs.tsx';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { IconPlus } from '../../../ui/pictures/icons.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { useSameVisitAnswers } from '../same-visit/use-same-visit.ts';

const headings: Record<LookingState, string> = {
  'under-way': 'Under way',
  planned: 'Planned',
  finished: 'Finished',
};

/** Visits, website checks and board papers read: planned, under way, finished. */
export const LookingList = () => {
  const { clock } = useServices();
  const { place, school } = useHere();
  const lookings = useRecords({ type: 'looking', school: place.school, limit: 200 });
  const answers = useSameVisitAnswers('go-without');
  const visits = useMemo(
    () => withoutTwins(lookings ?? [], answers?.pairsOf(lookings ?? []) ?? [], place.person),
    [lookings, answers, place.person],
  );
  const inState = (state: LookingState) => visits.filter(({ visit }) => lookingState(visit.body) === state);
  return (
    <Page>
      <PageHeader
        eyebrow={`${school.name} · ${schoolYear(clock.today()).name}`}
        title="Looking"
        lead="Visits, website checks and board papers read. Each ends as a report."
        actions={
          <ButtonLink kind="primary" icon={<IconPlus />} href={`#${routes.startLooking}`}>
            Plan or start
          </ButtonLink>
        }
      />
      <LookingTabs current="visits" />
      {lookings && lookings.length === 0 && (
        <EmptyState
          title="Nothing looked at yet"
          action={
            <ButtonLink kind="primary" href={`#${routes.startLooking}`}>
              Plan or start a visit
            </ButtonLink>
          }
        >
          A visit needs three answers: when, whom you meet, and which duties. One or two duties fill an hour.
        </EmptyState>
      )}
      {(['under-way', 'planned', 'finished'] as const).map(
        (state) =>
          inState(state).length > 0 && (
            <Section key={state} heading={headings[state]}>
              <List look="apart">
                {inState(state).map(({ visit, others }) => (
                  <LookingRow key={visit.record} looking={visit} others={others} today={clock.today()} />
                ))}
              </List>
            </Section>
          ),
      )}
    </Page>
  );
};

const LookingRow = ({
  looking: { record, body },
  others,
  today,
}: {
  readonly looking: Current<'looking'>;
  /** Other governors' visits that are this one. */
  readonly others: readonly Current<'looking'>[];
  readonly today: string;
}) => (
  <ListRow
    // Until its day, a plan is what one comes back to.
    href={`#${body.on > today && lookingState(body) === 'planned' ? to.plan(record) : to.looking(record)}`}
    title={lookingTitle(body)}
    meta={[
      body.on === today ? 'Today' : longDate(body.on),
      body.focus.length > 0 && `${body.focus.length} ${body.focus.length === 1 ? 'duty' : 'duties'}`,
      body.finishedOn && `finished ${shortDate(body.finishedOn, today)}`,
      others.length > 0 && 'one visit, two governors’ notes',
    ]
      .filter(Boolean)
      .join(' · ')}
    trailing={
      <Mark tone={lookingState(body) === 'under-way' ? 'teal' : 'plain'}>
        {body.kind === 'paper' && body.purpose === '' ? 'Notes' : lookingWords[body.kind]}
      </Mark>
    }
  />
);
