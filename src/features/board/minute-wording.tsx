import { useMemo } from 'react';
import { MakeWord } from '../../pieces/make-pdf/make-word.tsx';
import { PassOnText } from '../../pieces/pass-on/pass-on-text.tsx';
import type { ReportDocument } from '../../report/document.ts';
import { documentText } from '../../report/document-text.ts';
import { composeMinutes } from '../../report/minutes/compose-minutes.ts';
import { useServices } from '../../services.ts';

/** What the clerk may put into the minutes of this report: to copy, or as a Word file, in the same words. */
export const MinuteWording = ({ report }: { readonly report: ReportDocument }) => {
  const { renderWord } = useServices();
  const minutes = useMemo(() => composeMinutes(report), [report]);
  return (
    <div className="stack">
      <PassOnText label="Minute wording" text={documentText(minutes.blocks)} pasteInto="the minutes" />
      <MakeWord document={minutes} render={renderWord} />
    </div>
  );
};
