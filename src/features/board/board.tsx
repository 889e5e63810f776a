import { longDate } from '../../base/civil-date.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import { routes, to } from '../../routes.ts';
import type { Current } from '../../storage/notebook.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { ReportMarks } from './report-marks.tsx';

/** What was made for the board: each report as it was finished. */
export const Board = () => {
  const { place, board } = useHere();
  const schools = useRecords({ type: 'school' });
  const reports = useRecords({ type: 'report', school: place.school, limit: 200 });
  return (
    <Page>
      <PageHeader
        eyebrow={board.name}
        title="Board"
        lead="Reports made so far, as they were finished. What you note later does not change them."
      />
      <List label="The year">
        <ListRow
          href={`#${routes.yearPlan}`}
          title="Year plan"
          meta="Which duty in which term, and how; for the board to approve"
        />
        <ListRow
          href={`#${routes.glance}`}
          title="Year at a glance"
          meta="Duties by terms: planned, looked at and how, and which answer stood"
        />
        <ListRow
          href={`#${routes.actions}`}
          title="Actions"
          meta="What was agreed on all visits, and what became of it"
        />
        <ListRow
          href={`#${routes.figures}`}
          title="Figures"
          meta="Totals, term by term, as the school gives them"
        />
      </List>
      <List label="Papers">
        <ListRow
          href={`#${to.boardPaper('annual')}`}
          title="Report of the year"
          meta="What was looked at, how the answers moved, what is still open"
        />
        {(board.kind === 'trust' || (schools?.length ?? 0) > 1) && (
          <ListRow
            href={`#${to.boardPaper('trust')}`}
            title="Trust summary"
            meta="Two pages on all schools of this board"
          />
        )}
        <ListRow
          href={`#${to.boardPaper('inspection')}`}
          title="Inspection sheets"
          meta="“How do we know?”: a side of A4 for each duty"
        />
        <ListRow
          href={`#${to.boardPaper('checklist')}`}
          title="The checklist on paper"
          meta="Every duty with its prompts, to fill in or as it stands"
        />
      </List>
      {reports && reports.length === 0 && (
        <EmptyState
          title="No report yet"
          action={
            <ButtonLink kind="primary" href={`#${routes.looking}`}>
              Go to your visits
            </ButtonLink>
          }
        >
          Finish a visit and make its report: it comes here, ready to be printed or sent to the clerk.
        </EmptyState>
      )}
      {reports && reports.length > 0 && (
        <List look="apart" label="Reports">
          {reports.map((report) => (
            <ReportRow key={report.record} report={report} />
          ))}
        </List>
      )}
    </Page>
  );
};

const ReportRow = ({ report: { record, body } }: { readonly report: Current<'report'> }) => {
  const { board } = useHere();
  return (
    <ListRow
      href={`#${to.report(record)}`}
      title={body.title}
      meta={longDate(body.on)}
      trailing={
        <ReportMarks
          mark={body.mark}
          version={body.version}
          partLabel={body.part === 2 ? board.partLabel : undefined}
        />
      }
    />
  );
};
