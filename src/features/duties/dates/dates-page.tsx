import { addDays, longDate } from '../../../base/civil-date.ts';
import { certaintyWords } from '../../../domain/content/certainty-words.ts';
import { mayBeOutOfDate } from '../../../domain/review/civil-months.ts';
import type { NoDateYet } from '../../../domain/review/dates-ahead.ts';
import { useDatesAhead } from '../../../here/dates-ahead.ts';
import { useHere } from '../../../here/here.ts';
import { useNextMeeting } from '../../../here/next-meeting.ts';
import { useSaving } from '../../../here/records.ts';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { SaveLine } from '../../../pieces/save-line.tsx';
import { DutiesTabs } from '../../../pieces/tabs/duties-tabs.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { DateRows } from './date-rows.tsx';
import { YearCalendar } from './year-calendar.tsx';

/** Days ahead that stand under "Next". */
const near = 90;

/** Every date of this school and its board on one page: what it rests on, and how sure that is. */
export const DatesPage = () => {
  const { clock } = useServices();
  const { school, board } = useHere();
  const ahead = useDatesAhead();
  const meeting = useNextMeeting();
  const saving = useSaving();
  const today = clock.today();

  return (
    <Page>
      <PageHeader
        eyebrow={school.name}
        title="Dates"
        lead="Worked out from what was found and when. Each says what it rests on."
        status={<SaveLine saving={saving} />}
      />
      <DutiesTabs current="dates" />
      <KeptDate
        label="Next meeting of the board"
        hint={`Papers go out ${board.papersDays} clear days before; the number stands under Board details.`}
        optional
        kept={meeting.date}
        onKeep={(date) => void meeting.keep(date)}
      />
      {ahead && (
        <>
          {mayBeOutOfDate(ahead.dates.checkedOn, today) && (
            <Notice tone="warn" title="These dates may be out of date">
              They were checked on {longDate(ahead.dates.checkedOn)}, more than a year ago.
            </Notice>
          )}
          {[
            { heading: 'Past', lines: ahead.lines.filter(({ on }) => on < today) },
            {
              heading: `In the next ${near} days`,
              lines: ahead.lines.filter(({ on }) => on >= today && on <= addDays(today, near)),
            },
            { heading: 'Later', lines: ahead.lines.filter(({ on }) => on > addDays(today, near)) },
          ].map(
            ({ heading, lines }) =>
              lines.length > 0 && (
                <Section key={heading} heading={heading}>
                  <DateRows lines={lines} dates={ahead.dates} today={today} />
                </Section>
              ),
          )}
          <NotKnownYet
            noDate={ahead.noDate}
            senco={ahead.senco !== null && ahead.senco.qualification === null}
          />
          <Section heading="The year in three terms" meta="Fixed in law or grant, or only usual">
            <YearCalendar dates={ahead.dates} />
          </Section>
          <p className="soft small">
            Checked on {longDate(ahead.dates.checkedOn)} against stored copies of public pages. Not legal
            advice.
          </p>
        </>
      )}
    </Page>
  );
};

const whyNone: Record<NoDateYet['found'], string> = {
  'not-looked-at': 'Nobody has looked for it yet.',
  'not-found': 'Looked for, not found.',
  'no-date': 'Found, but no date on it was written down.',
};

const NotKnownYet = ({
  noDate,
  senco,
}: {
  readonly noDate: readonly NoDateYet[];
  readonly senco: boolean;
}) =>
  noDate.length > 0 || senco ? (
    <Section heading="No date known yet">
      <List look="apart">
        {senco && (
          <ListRow
            href={`#${to.settingsPart('school')}`}
            title="SENCO qualification"
            meta="Worked out from when the SENCO took up the post: three dates under My school, no name."
          />
        )}
        {noDate.map(({ duty, period, found }) => (
          <ListRow
            key={duty.id}
            href={`#${to.duty(duty.id)}`}
            title={duty.short}
            meta={`${whyNone[found]} ${period.certainty === 'own-knowledge' ? 'Usually' : 'Due'} ${period.months} months from its date.`}
          >
            <p className="soft small">
              {[period.basis, certaintyWords[period.certainty], period.note].filter(Boolean).join(' · ')}
            </p>
          </ListRow>
        ))}
      </List>
    </Section>
  ) : null;
