import { daysBetween, longDate, shortDate } from '../../base/civil-date.ts';
import { localDate } from '../../base/local-time.ts';
import { dutyPartsFor } from '../../domain/content/duty-list.ts';
import { lookingState, lookingsLeftOpen, lookingTitle, lookingUnderWay } from '../../domain/looking.ts';
import { schoolYear, termOf } from '../../domain/school-year.ts';
import { coverage } from '../../domain/tally/coverage.ts';
import { sourceWords } from '../../domain/words.ts';
import { useElsewhere } from '../../here/elsewhere.ts';
import { latestNotes, recentLookings } from '../../here/first-questions.ts';
import { useHere } from '../../here/here.ts';
import { useDutyFrameworks, useRecords, useSaving, useTallies } from '../../here/records.ts';
import { SaveLine } from '../../pieces/save-line.tsx';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import { IconPlus, IconSettings } from '../../ui/pictures/icons.tsx';
import { Progress } from '../../ui/pictures/progress.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { Entry } from '../../ui/words/entry.tsx';
import { Mark } from '../../ui/words/mark.tsx';
import {
  LaterActionsLine,
  LaterBackupReminder,
  LaterComingUp,
  LaterInstallFirst,
  LaterReportsWaiting,
} from './later.tsx';
import { NeedsYou } from './needs-you.tsx';
import { ReadyLine } from './ready-line.tsx';
import { ReformBanner } from './reform-banner.tsx';
import { SampleLine } from './sample-line.tsx';
import './today.css';

/** The school and year you are in, the big button, and what needs you. */
export const Today = () => {
  const { clock } = useServices();
  const { school, place, board } = useHere();
  const today = clock.today();
  const saving = useSaving();
  const lookings = useRecords(recentLookings(place));
  const notes = useRecords(latestNotes(place));

  return (
    <Page width="wide">
      <PageHeader
        eyebrow={`${school.name} · ${schoolYear(today).name}, ${termOf(today, board.termStarts)} term`}
        title={greeting(clock.now())}
        status={<SaveLine saving={saving} />}
        actions={
          <ButtonLink kind="quiet" icon={<IconSettings />} href={`#${routes.settings}`}>
            Settings
          </ButtonLink>
        }
      />
      {place.sample && <SampleLine />}
      {notes?.length === 0 && <LaterInstallFirst />}
      <div className="today-columns">
        <div className="stack-loose">
          <ButtonLink kind="primary" size="large" wide icon={<IconPlus />} href={`#${routes.note}`}>
            New note
          </ButtonLink>
          <NextLooking lookings={lookings} today={today} />
          {notes && <NeedsYou />}
          {notes && notes.length > 0 && <LaterActionsLine />}
          {notes && notes.length > 0 && <LaterReportsWaiting />}
          {notes && notes.length > 0 && <LaterBackupReminder />}
        </div>
        <div className="stack-loose">
          {notes && <ThisYear />}
          <Section heading="Latest notes" actions={<a href={`#${routes.notes}`}>Find in all notes</a>}>
            {notes && notes.length === 0 && (
              <EmptyState>
                What you write comes first here. A note needs no duty yet: write it, sort it later.
              </EmptyState>
            )}
            {notes?.map((note) => (
              <Entry
                key={note.record}
                meta={[
                  shortDate(note.body.seenOn ?? localDate(note.createdAt), today),
                  note.body.source && sourceWords[note.body.source],
                  note.body.part === 2 && 'Part 2',
                ]
                  .filter(Boolean)
                  .join(' · ')}
                actions={
                  <ButtonLink
                    kind="quiet"
                    size="small"
                    href={`#${to.note(note.record)}`}
                    aria-label={`Open the note: ${firstWords(note.body.text, 40)}`}
                  >
                    Open
                  </ButtonLink>
                }
              >
                {firstWords(note.body.text, 140)}
              </Entry>
            ))}
          </Section>
          {notes && <ReformBanner />}
          <ReadyLine />
        </div>
        <LaterComingUp />
      </div>
    </Page>
  );
};

const greeting = (now: number): string => {
  const hour = new Date(now).getHours();
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
};

const firstWords = (text: string, most: number): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line || 'Empty note';
};

const NextLooking = ({
  lookings,
  today,
}: {
  readonly lookings: readonly Current<'looking'>[] | undefined;
  readonly today: string;
}) => {
  if (!lookings) return null;
  const underWay = lookingUnderWay(lookings, today);
  const leftOpen = lookingsLeftOpen(lookings, today);
  const planned = lookings
    .filter((one) => lookingState(one.body) === 'planned' && one.body.on >= today)
    .sort((one, other) => one.body.on.localeCompare(other.body.on))[0];
  const next = underWay ?? planned;
  if (!next && leftOpen.length === 0)
    return (
      <EmptyState
        title="No visit planned"
        action={<ButtonLink href={`#${routes.startLooking}`}>Plan or start one</ButtonLink>}
      >
        A visit fits one or two duties and about an hour.
      </EmptyState>
    );
  return (
    <List>
      {next && (
        <ListRow
          href={`#${to.looking(next.record)}`}
          title={lookingTitle(next.body)}
          meta={
            underWay
              ? `Under way · ${next.body.focus.length} ${next.body.focus.length === 1 ? 'duty' : 'duties'}`
              : whenWords(next.body.on, today)
          }
          trailing={<Mark tone="teal">{underWay ? 'Resume' : 'Open'}</Mark>}
        />
      )}
      {leftOpen.map(({ record, body }) => (
        <ListRow
          key={record}
          href={`#${to.looking(record)}`}
          title={lookingTitle(body)}
          meta={`Left open on ${shortDate(body.on, today)}: finish or go on`}
          trailing={
            <Mark shape="due" tone="attention">
              Open
            </Mark>
          }
        />
      ))}
    </List>
  );
};

const whenWords = (on: string, today: string): string => {
  const days = daysBetween(today, on);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  return `${longDate(on)} · in ${days} days`;
};

const ThisYear = () => {
  const { clock } = useServices();
  const { school, place } = useHere();
  const frameworks = useDutyFrameworks('go-without');
  const tallies = useTallies(place.school);
  const elsewhere = useElsewhere();
  if (!frameworks || !tallies) return null;
  const duties = dutyPartsFor(frameworks, school)
    .flatMap((part) => part.duties.map(({ id }) => ({ id, alsoAsked: part.alsoAsked })))
    .filter(({ id }) => !elsewhere?.has(id));
  const covered = coverage(duties, tallies, schoolYear(clock.today()).from);
  const { looked, of } = covered.duties;
  return (
    <Section heading="This year">
      <List>
        <ListRow
          href={`#${routes.duties}`}
          title={`${looked} of ${of} duties looked at`}
          meta={`Since 1 September. Also asked of boards: ${covered.alsoAsked.looked} of ${covered.alsoAsked.of}, counted apart`}
        >
          <Progress done={looked} of={of} words={`${looked} of ${of}`} />
        </ListRow>
      </List>
    </Section>
  );
};
