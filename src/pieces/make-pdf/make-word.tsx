import { useCallback } from 'react';
import type { ReportDocument } from '../../report/document.ts';
import { MakePdf, type MakePdfProps } from './make-pdf.tsx';

type Make = MakePdfProps['make'];
type Problem = Extract<Awaited<ReturnType<Make>>, { ok: false }>;

/** A document as a Word file, beside its PDF or where words are to be changed by somebody else. */
export const MakeWord = ({
  document,
  render,
  label = 'Make a Word file',
  onMake,
}: {
  readonly document: ReportDocument;
  readonly render: (
    document: ReportDocument,
    options: Parameters<Make>[0],
  ) => Promise<{ readonly ok: true; readonly value: Uint8Array<ArrayBuffer> } | Problem>;
  readonly label?: string;
  /** It is about to leave as it stands now. */
  readonly onMake?: () => void;
}) => {
  const make = useCallback(
    async (options: Parameters<Make>[0]) => {
      onMake?.();
      const made = await render(document, options);
      return made.ok ? { ok: true as const, value: { bytes: made.value } } : made;
    },
    [render, document, onMake],
  );
  return (
    <MakePdf
      make={make}
      file="word"
      fileName={document.fileName.replace(/\.pdf$/, '.docx')}
      label={label}
      kind="secondary"
    />
  );
};
