import { type ReactNode, useCallback } from 'react';
import { MakePdf } from '../../pieces/make-pdf/make-pdf.tsx';
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
  const makeWord = useCallback(
    async (options: Parameters<typeof renderWord>[1]) => {
      const made = await renderWord(document, options);
      return made.ok ? { ok: true as const, value: { bytes: made.value } } : made;
    },
    [renderWord, document],
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
        {word && (
          <MakePdf
            make={makeWord}
            file="word"
            fileName={document.fileName.replace(/\.pdf$/, '.docx')}
            label="Make the Word file"
            kind="secondary"
          />
        )}
      </ReportBeside>
    </div>
  );
};
