import { useCallback, useEffect, useRef } from 'react';
import { MakePdf } from '../../../pieces/make-pdf/make-pdf.tsx';
import { ReportBeside } from '../../../pieces/report-preview/report-preview.tsx';
import { composeVisitSheet } from '../../../report/compose-visit-sheet.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { IconPrint } from '../../../ui/pictures/icons.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { usePlanWords } from '../plan/pass-on/use-plan-words.ts';
import { useSameDocument } from '../plan/pass-on/use-same-document.ts';
import { WithLooking } from '../with-looking.tsx';
import { useSheet } from './use-sheet.ts';

/** Paper to write on, where a phone is not wanted. */
export const Sheet = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>{(found) => <SheetOf looking={found} />}</WithLooking>
);

const SheetOf = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { record, body } = looking;
  const { renderPdf } = useServices();
  const sheet = useSheet(looking);
  const words = usePlanWords(looking);
  const document = useSameDocument(
    sheet &&
      words &&
      composeVisitSheet({
        looking: body,
        school: words.school,
        parts: sheet.partsOf(sheet.fresh),
        actions: words.actions,
        content: sheet.content,
        lawDate: body.on,
      }),
  );
  const remember = useRememberSheet(looking, sheet?.fresh);
  const make = useCallback(
    (options: Parameters<typeof renderPdf>[1]) => {
      if (!document) throw new Error('A sheet was to be made before it was composed.');
      remember();
      return renderPdf(document, options);
    },
    [renderPdf, document, remember],
  );
  const isChanged = body.sheet !== undefined && !same(body.sheet, sheet?.fresh ?? []);
  return (
    <>
      <div className="no-print">
        <LookingHeader looking={looking} step="plan" />
      </div>
      {body.focus.length === 0 && (
        <EmptyState action={<a href={`#${to.plan(record)}`}>Choose duties on the plan</a>}>
          A sheet has the questions of the duties in focus. None is chosen yet.
        </EmptyState>
      )}
      {document && body.focus.length > 0 && (
        <ReportBeside document={document}>
          <p>
            Print it, write on it, and type it up afterwards: the same lines in the same order.{' '}
            <a href={`#${to.plan(record)}`}>Back to the plan</a>
          </p>
          {isChanged && (
            <p>
              The plan has changed since a sheet was printed. If you print this one, “Type it up” follows it.
            </p>
          )}
          <MakePdf make={make} fileName={document.fileName}>
            <Button icon={<IconPrint />} onClick={() => window.print()}>
              Print
            </Button>
          </MakePdf>
          <p>
            <a href={`#${to.typeUp(record)}`}>Type it up</a>
          </p>
          <p className="soft small">
            A sheet with notes on it belongs to the school. Type it up soon, then shred it.
          </p>
        </ReportBeside>
      )}
    </>
  );
};

/** Whatever way the sheet leaves the app, what stood on it is kept, in its order. */
const useRememberSheet = (looking: Current<'looking'>, fresh: readonly string[] | undefined) => {
  const { notebook } = useServices();
  const latest = useRef({ looking, fresh });
  latest.current = { looking, fresh };
  const remember = useCallback(() => {
    const { looking: now, fresh: ids } = latest.current;
    if (ids && ids.length > 0 && !same(now.body.sheet ?? [], ids))
      void notebook.save({ type: 'looking', record: now.record, fields: { sheet: [...ids] } });
  }, [notebook]);
  useEffect(() => {
    addEventListener('beforeprint', remember);
    return () => removeEventListener('beforeprint', remember);
  }, [remember]);
  return remember;
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);
