import type { ReportDocument } from '../../report/document.ts';
import { Mark } from '../../ui/words/mark.tsx';

/** Draft or final, which version, and the board's word for its confidential part. */
export const ReportMarks = ({
  mark,
  version,
  partLabel,
}: {
  readonly mark: ReportDocument['mark'] | undefined;
  readonly version: number;
  readonly partLabel: string | undefined;
}) => (
  <>
    {mark === 'DRAFT' && <Mark shape="half">Draft</Mark>}
    {mark === 'FINAL' && (
      <Mark shape="filled" tone="teal">
        Final
      </Mark>
    )}
    {version > 1 && <Mark tone="faint">Version {version}</Mark>}
    {partLabel && <Mark tone="attention">{partLabel}</Mark>}
  </>
);
