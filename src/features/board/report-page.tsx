import { lazy, Suspense, useCallback, useState } from 'react';
import { longDate } from '../../base/civil-date.ts';
import { useHere } from '../../here/here.ts';
import { useOtherBoard } from '../../here/other-board.ts';
import { useRecord } from '../../here/records.ts';
import { MakePdf } from '../../pieces/make-pdf/make-pdf.tsx';
import { OtherBoard } from '../../pieces/other-board.tsx';
import { ReportPreview } from '../../pieces/report-preview/report-preview.tsx';
import type { ReportDocument } from '../../report/document.ts';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { IconPrint } from '../../ui/pictures/icons.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { Minuted } from './minuted.tsx';
import type { DocumentProblem } from './read-report-document.ts';
import { ReportMarks } from './report-marks.tsx';
import { useReportDocument } from './use-report-document.ts';

const MinuteWording = lazy(async () => ({ default: (await import('./minute-wording.tsx')).MinuteWording }));

const back = { href: `#${routes.board}`, label: 'Board' };

/** One report: what stands on the sheet is what the PDF says. */
export const ReportPage = ({ report: record }: { readonly report: string }) => {
  const report = useRecord('report', record);
  const other = useOtherBoard(report);
  if (report === undefined) return <Page>{null}</Page>;
  if (other) return <OtherBoard title="This report is not here" name={other.name} />;
  if (report === null || report.deleted)
    return (
      <Page>
        <PageHeader title="This report is not here" back={back} />
        <EmptyState action={<a href={`#${routes.board}`}>All reports</a>}>
          It may have been deleted, or it stands on another device.
        </EmptyState>
      </Page>
    );
  return <OneReport report={report} />;
};

const documentProblemText: Record<DocumentProblem, string> = {
  'not-here':
    'The words of this report are not on this device. The notes it was made from are: make the report again from its visit.',
  'newer-format':
    'This report was made by a newer version of the notebook. Update this one (Settings, About), then open it again.',
  damaged:
    'The words of this report cannot be read. The notes it was made from are safe: make the report again from its visit.',
};

const OneReport = ({ report: { record, body } }: { readonly report: Current<'report'> }) => {
  const { board } = useHere();
  const document = useReportDocument(body.document);
  const [looking] = body.lookings;
  return (
    <Page width="wide">
      <div className="no-print">
        <PageHeader
          eyebrow={longDate(body.on)}
          title={body.title}
          back={back}
          lead={
            <span className="cluster">
              <ReportMarks
                mark={document?.ok ? document.value.mark : undefined}
                version={body.version}
                partLabel={body.part === 2 ? board.partLabel : undefined}
              />
            </span>
          }
        />
      </div>
      {document && !document.ok && (
        <Notice
          tone="problem"
          title="This report did not open"
          announce
          actions={looking && <ButtonLink href={`#${to.lookingReport(looking)}`}>Make it again</ButtonLink>}
        >
          {documentProblemText[document.problem]}
        </Notice>
      )}
      <div className="no-print">
        <Minuted report={record} />
      </div>
      {document?.ok && <ReportWithFile document={document.value} />}
    </Page>
  );
};

const ReportWithFile = ({ document }: { readonly document: ReportDocument }) => {
  const { renderPdf } = useServices();
  const make = useCallback(
    (options: Parameters<typeof renderPdf>[1]) => renderPdf(document, options),
    [renderPdf, document],
  );
  return (
    <>
      <MakePdf make={make} fileName={document.fileName}>
        <Button icon={<IconPrint />} onClick={() => window.print()}>
          Print
        </Button>
      </MakePdf>
      <div className="no-print">
        <Minutes document={document} />
      </div>
      <ReportPreview document={document} />
    </>
  );
};

/** For the clerk, and fetched only when somebody opens it. */
const Minutes = ({ document }: { readonly document: ReportDocument }) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary="Minute wording"
      meta="For the clerk"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {open && (
        <Suspense>
          <MinuteWording report={document} />
        </Suspense>
      )}
    </Disclosure>
  );
};
