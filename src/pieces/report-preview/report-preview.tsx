import type { ReactNode } from 'react';
import { longDate } from '../../base/civil-date.ts';
import type { ReportDocument } from '../../report/document.ts';
import { classNames } from '../../ui/class-names.ts';
import { BlockPreview } from './block-preview.tsx';
import './report-preview.css';

/** Said in report/foot-words.ts too, which this room may not ask. */
const withoutCode: ReadonlySet<string> = new Set([
  'crib-sheet',
  'visit-sheet',
  'pre-visit-note',
  'board-text',
  'year-plan',
  'figures',
  'minutes',
  'checklist',
]);

/** The document as a sheet of paper: the same words in the same order as the PDF, and what Ctrl+P prints. */
export const ReportPreview = ({ document }: { readonly document: ReportDocument }) => {
  const { school, mark, partLabel, edition, kind } = document;
  return (
    <article
      className={classNames('report-sheet', `report-sheet-${edition}`, `report-sheet-${kind}`)}
      aria-label={document.title}
    >
      {kind !== 'crib-sheet' && (
        <p className="report-sheet-strip">
          <span>
            <strong>{school}</strong> {longDate(document.on)}
          </span>
          {partLabel && <strong className="report-sheet-label">{partLabel}</strong>}
          {mark && <strong className="report-sheet-mark">{mark}</strong>}
        </p>
      )}
      {document.blocks.map((block, index) => (
        // A finished document never changes, so a block's place in it is its name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <BlockPreview key={index} block={block} />
      ))}
      <p className="report-sheet-foot">
        {!withoutCode.has(kind)
          ? `Code ${document.code.match(/.{1,4}/g)?.join('-') ?? ''}`
          : `Content ${document.content}`}
      </p>
    </article>
  );
};

/** The sheet, and beside it what is done with it; only the sheet prints. */
export const ReportBeside = ({
  document,
  wide = false,
  children,
}: {
  readonly document: ReportDocument;
  /** There is something to read beside it, and not only something to press. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) => (
  <div className={classNames('report-beside', wide && 'report-beside-wide')}>
    <div className="no-print stack">{children}</div>
    <ReportPreview document={document} />
  </div>
);
