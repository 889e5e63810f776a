import { useMemo } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { dutyPartsFor } from '../../../domain/content/duty-list.ts';
import { schoolYear } from '../../../domain/school-year.ts';
import { boardCopyOf, yearGlance, yearsOf } from '../../../domain/year/glance.ts';
import { isYear } from '../../../domain/year/terms.ts';
import { useElsewhere } from '../../../here/elsewhere.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks, useRecords, useTallies } from '../../../here/records.ts';
import { DutiesTabs } from '../../../pieces/tabs/duties-tabs.tsx';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { IconPrint } from '../../../ui/pictures/icons.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { useInAddress } from '../in-address.ts';
import { OfSchool } from '../of-school.tsx';
import { GlanceKey } from './glance-key.tsx';
import { GlancePicture } from './glance-picture.tsx';
import { GlanceTable } from './glance-table.tsx';
import type { GlancePart } from './two-copies.tsx';
import '../year-lists.css';
import './glance.css';

/** Duties by terms: what was planned, what was looked at and how, and which answer stood then. */
export const GlancePage = () => {
  const { clock } = useServices();
  const { place } = useHere();
  const { words, change } = useInAddress();
  const schools = useRecords({ type: 'school' });
  const today = clock.today();
  const chosen = words.school || place.school;
  const school = schools?.find(({ record }) => record === chosen)?.body;
  const year = words.year && isYear(words.year) ? words.year : schoolYear(today).name;
  const glance = useGlance(chosen, year);
  const asTable = words.as === 'table';
  const hrefOf = chosen === place.school ? (duty: string) => `#${to.duty(duty)}` : undefined;
  const View = asTable ? GlanceTable : GlancePicture;
  return (
    <Page width="wide">
      <PageHeader
        eyebrow={`${school?.name ?? ''} · ${year}`}
        title="The year at a glance"
        lead="What was planned, what was looked at and how, and which answer stood then."
        actions={
          <>
            <ButtonLink kind="quiet" href={`#${routes.yearPlan}`}>
              Year plan
            </ButtonLink>
            {chosen === place.school && (
              <ButtonLink kind="quiet" href={`#${to.boardPaper('annual')}?year=${year}`}>
                Report of the year
              </ButtonLink>
            )}
            <Button icon={<IconPrint />} onClick={() => window.print()}>
              Print
            </Button>
          </>
        }
      />
      <DutiesTabs current="year" />
      {glance && schools && (
        <>
          <div className="glance-choices no-print">
            <Select
              label="Year"
              value={year}
              onChange={(event) => change({ year: event.currentTarget.value })}
            >
              {[...new Set([...glance.years, year])].map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
            <OfSchool schools={schools} chosen={chosen} onChoose={(next) => change({ school: next })} />
            <Choice
              legend="Show it as"
              options={[
                { value: 'picture', label: 'Picture' },
                { value: 'table', label: 'Table' },
              ]}
              value={asTable ? 'table' : 'picture'}
              onChoose={(as) => change({ as: as === 'table' ? as : '' })}
            />
          </div>
          <p className="year-only-print small">
            As recorded in the notebook on {longDate(today)}. Each answer is a governor’s own view; “not
            looked at” means only that no look is recorded.
          </p>
          {chosen !== place.school && (
            <p className="soft small no-print">
              Notes open for the school this device works for; change it under{' '}
              <a href={`#${to.settingsPart('boards')}`}>Boards and schools</a>.
            </p>
          )}
          {/* Not on paper: there it would be missing where all that was looked at is in Part 2, and so tell of it. */}
          {glance.isEmpty && (
            <div className="no-print">
              <EmptyState
                title="Nothing looked at or planned in this year"
                action={<a href={`#${routes.startLooking}`}>Plan or start a visit</a>}
              >
                Each duty has a line here, and each term a place on it.
              </EmptyState>
            </div>
          )}
          {!asTable && <GlanceKey elsewhere={glance.hasElsewhere} />}
          {glance.parts.map((part) => (
            <Section key={part.title} heading={part.title}>
              <View part={part} today={today} hrefOf={hrefOf} />
            </Section>
          ))}
        </>
      )}
    </Page>
  );
};

const useGlance = (school: string, year: string) => {
  const { clock } = useServices();
  const { board } = useHere();
  const body = useRecords({ type: 'school' })?.find(({ record }) => record === school)?.body;
  const frameworks = useDutyFrameworks();
  const tallies = useTallies(school);
  const lookings = useRecords({ type: 'looking', school });
  const documents = useRecords({ type: 'document', school });
  const plans = useRecords({ type: 'plan' });
  const today = clock.today();
  // Of a year that is over it is not known who looked then: only how it stands now.
  const elsewhereNow = useElsewhere();
  const elsewhere = year >= schoolYear(today).name ? elsewhereNow : undefined;
  const { termStarts } = board;
  return useMemo(() => {
    if (!body || !frameworks || !tallies || !lookings || !documents || !plans) return undefined;
    const all = {
      tallies,
      plans: plans.map((plan) => plan.body),
      known: {
        lookings: new Map(lookings.map((one) => [one.record, one.body])),
        documents: new Map(documents.map((one) => [one.record, one.body])),
      },
    };
    const at = { school, year, today, termStarts, elsewhere };
    const open = boardCopyOf(all);
    const parts = dutyPartsFor(frameworks, body).map(({ title, duties }): GlancePart => {
      const inBoardCopy = yearGlance(duties, { ...open, ...at });
      return {
        title,
        rows: yearGlance(duties, { ...all, ...at }).map((row, place) => ({
          ...row,
          inBoardCopy: inBoardCopy[place]?.cells ?? [],
        })),
      };
    });
    return {
      parts,
      hasElsewhere: parts.some(({ rows }) => rows.some(({ duty }) => elsewhere?.has(duty.id))),
      years: yearsOf(all, today),
      isEmpty: parts.every(({ rows }) =>
        rows.every(({ cells }) =>
          cells.every(({ looked, inPlan, toCome }) => !looked && inPlan.length + toCome.length === 0),
        ),
      ),
    };
  }, [body, frameworks, tallies, lookings, documents, plans, school, year, today, termStarts, elsewhere]);
};
