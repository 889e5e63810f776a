import { useCallback } from 'react';
import { useHere } from '../../../../here/here.ts';
import { MakePdf } from '../../../../pieces/make-pdf/make-pdf.tsx';
import { PassOnText } from '../../../../pieces/pass-on/pass-on-text.tsx';
import { ReportBeside } from '../../../../pieces/report-preview/report-preview.tsx';
import { composePreVisitNote } from '../../../../report/compose-pre-visit-note.ts';
import { documentToText } from '../../../../report/document-to-text.ts';
import { to } from '../../../../routes.ts';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { IconPrint } from '../../../../ui/pictures/icons.tsx';
import { useLoaded } from '../../../../ui/use-loaded.ts';
import { Notice } from '../../../../ui/words/notice.tsx';
import { LookingHeader } from '../../looking-header.tsx';
import { WithLooking } from '../../with-looking.tsx';
import { usePlanWords } from './use-plan-words.ts';
import { useSameDocument } from './use-same-document.ts';

/** To the head, copy to the SENCO: as text for an e-mail, or as a sheet. Both are the same words. */
export const PreVisitNote = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>{(found) => <Note looking={found} />}</WithLooking>
);

const Note = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { content, renderPdf } = useServices();
  const { person } = useHere();
  const words = usePlanWords(looking);
  const frameworks = useLoaded(useCallback(() => content.duties(), [content]));
  const [first] = frameworks ?? [];
  const document = useSameDocument(
    words &&
      first &&
      composePreVisitNote({
        ...words,
        looking: looking.body,
        from: person,
        content: first.content,
        lawDate: looking.body.on,
      }),
  );
  const make = useCallback(
    (options: Parameters<typeof renderPdf>[1]) => {
      if (!document) throw new Error('A note was to be made before it was composed.');
      return renderPdf(document, options);
    },
    [renderPdf, document],
  );
  return (
    <>
      <div className="no-print stack">
        <LookingHeader looking={looking} step="plan" />
        <p>
          <a href={`#${to.plan(looking.record)}`}>Back to the plan</a>
        </p>
      </div>
      {looking.body.part === 2 ? (
        <Notice tone="warn" title="This visit is in Part 2">
          Nothing of it goes into a note. Tell the head yourself.
        </Notice>
      ) : (
        document && (
          <ReportBeside document={document} wide>
            <PassOnText
              label="The note as text"
              subject={`${document.title}, ${document.school}`}
              text={documentToText(document)}
            />
            <MakePdf make={make} fileName={document.fileName} kind="secondary">
              <Button icon={<IconPrint />} onClick={() => window.print()}>
                Print
              </Button>
            </MakePdf>
          </ReportBeside>
        )
      )}
    </>
  );
};
