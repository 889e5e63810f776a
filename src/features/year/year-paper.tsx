import { type ReactNode, useCallback } from 'react';
import { MakePdf } from '../../pieces/make-pdf/make-pdf.tsx';
import { MakeWord } from '../../pieces/make-pdf/make-word.tsx';
import { ReportBeside } from '../../pieces/report-preview/report-preview.tsx';
import type { ReportDocument } from '../../report/document.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/actions/button.tsx';
import { IconPrint } from '../../ui/pictures/icons.tsx';
import './year-paper.css';

/** A page for the board as it will be printed, and the ways it leaves the app. */
export const YearPaper = ({
  document,
  word = false,
  children,
}: {
  readonly document: ReportDocument;
  /** Offered as a file of Word too. */
  readonly word?: boolean;
  /** What to know before it is passed on. */
  readonly children?: ReactNode;
}) => {
  const { renderPdf, renderWord } = useServices();
  const make = useCallback(
    (options: Parameters<typeof renderPdf>[1]) => renderPdf(document, options),
    [renderPdf, document],
  );
  return (
    <div className="year-paper">
      <ReportBeside document={document}>
        {children}
        <MakePdf make={make} fileName={document.fileName}>
          <Button icon={<IconPrint />} onClick={() => window.print()}>
            Print
          </Button>
        </MakePdf>
        {word && <MakeWord document={document} render={renderWord} />}
      </ReportBeside>
    </div>
  );
};
