import { useCallback, useMemo } from 'react';
import { MakePdf } from '../../pieces/make-pdf/make-pdf.tsx';
import { PassOnText } from '../../pieces/pass-on/pass-on-text.tsx';
import type { ReportDocument } from '../../report/document.ts';
import { documentText } from '../../report/document-text.ts';
import { composeMinutes } from '../../report/minutes/compose-minutes.ts';
import { useServices } from '../../services.ts';

/** What the clerk may put into the minutes of this report: to copy, or as a Word file, in the same words. */
export const MinuteWording = ({ report }: { readonly report: ReportDocument }) => {
  const { renderWord } = useServices();
  const minutes = useMemo(() => composeMinutes(report), [report]);
  const make = useCallback(
    async (options: Parameters<typeof renderWord>[1]) => {
      const made = await renderWord(minutes, options);
      return made.ok ? { ok: true as const, value: { bytes: made.value } } : made;
    },
    [renderWord, minutes],
  );
  return (
    <div className="stack">
      <PassOnText label="Minute wording" text={documentText(minutes.blocks)} pasteInto="the minutes" />
      <MakePdf
        make={make}
        file="word"
        fileName={minutes.fileName.replace(/\.pdf$/, '.docx')}
        label="Make a Word file"
        kind="secondary"
      />
    </div>
  );
};
