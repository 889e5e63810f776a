import { useCallback } from 'react';
import type { ReportDocument } from '../../report/document.ts';
import { useServices } from '../../services.ts';
import { MakePdf } from './make-pdf.tsx';

/** A document as a Word file, beside its PDF or where words are to be changed by somebody else. */
export const MakeWord = ({
  document,
  label = 'Make a Word file',
  onMake,
}: {
  readonly document: ReportDocument;
  readonly label?: string;
  /** It is about to leave as it stands now. */
  readonly onMake?: () => void;
}) => {
  const { renderWord } = useServices();
  const make = useCallback(
    async (options: Parameters<typeof renderWord>[1]) => {
      onMake?.();
      const made = await renderWord(document, options);
      return made.ok ? { ok: true as const, value: { bytes: made.value } } : made;
    },
    [renderWord, document, onMake],
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
