import { useCallback, useMemo, useState } from 'react';
import type { AdoptingText } from '../../../domain/content/content.ts';
import type { Setting } from '../../../domain/records/bodies.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useRecord } from '../../../here/records.ts';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { MakePdf } from '../../../pieces/make-pdf/make-pdf.tsx';
import { ReportPreview } from '../../../pieces/report-preview/report-preview.tsx';
import { composeBoardText } from '../../../report/compose-board-text.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { IconPrint } from '../../../ui/pictures/icons.tsx';
import { useHeld } from '../../../ui/use-held.ts';
import { UndoLine } from '../../../ui/words/undo-line.tsx';
import { EditText } from './edit-text.tsx';

/** One text as it will be printed; the board's own words where it has some, else those it came with. */
export const OneText = ({ text, content }: { readonly text: AdoptingText; readonly content: string }) => {
  const { notebook, clock, renderPdf } = useServices();
  const { place, board, school } = useHere();
  const past = usePast();
  const name = `adopting-${text.id}`;
  const record = useMemo(
    () => notebook.meetingRecord('setting', [name], place.board),
    [notebook, name, place.board],
  );
  const known = useRecord('setting', record);
  const setting = useHeld(known ?? undefined) ?? known;
  const [anew, setAnew] = useState(0);
  const [before, setBefore] = useState<string>();
  const shipped = useMemo(() => text.paragraphs.join('\n\n'), [text]);
  const own = setting?.body.value ?? '';
  const words = own.trim() ? own : shipped;
  const document = useMemo(
    () => composeBoardText({ title: text.title, text: words, board, school, on: clock.today(), content }),
    [text, words, board, school, clock, content],
  );
  const make = useCallback(
    (options: Parameters<typeof renderPdf>[1]) => renderPdf(document, options),
    [renderPdf, document],
  );
  const readAnew = useCallback(() => setAnew((count) => count + 1), []);
  if (setting === undefined) return null;

  const put = async (value: string) => {
    await notebook.settle();
    const saved = await notebook.save({ type: 'setting', record, fields: { name, value } });
    if (saved.ok) readAnew();
    return saved.ok;
  };
  const putBack = async () => {
    await notebook.settle();
    const [stands] = await notebook.sides(record);
    if (await put('')) setBefore(stands ? (stands.body as Setting).value : own);
  };

  return (
    <>
      <div className="no-print stack">
        <MakePdf make={make} fileName={document.fileName} kind="secondary">
          <Button icon={<IconPrint />} onClick={() => window.print()}>
            Print
          </Button>
        </MakePdf>
        {setting && <EntryClash past={past} entry={setting} onChanged={readAnew} />}
        <Disclosure summary="Change the words" meta={own.trim() ? 'Our own words' : 'As they came'}>
          <div className="stack">
            <EditText key={anew} record={record} name={name} words={words} />
            {own.trim() && (
              <div>
                <Button kind="quiet" size="small" onClick={() => void putBack()}>
                  Put back the shipped words
                </Button>
              </div>
            )}
            {setting && <EntryHistory past={past} entry={setting} onChanged={readAnew} />}
          </div>
        </Disclosure>
        {before !== undefined && (
          <UndoLine
            onUndo={() => {
              void put(before);
              setBefore(undefined);
            }}
            onDismiss={() => setBefore(undefined)}
          >
            The shipped words stand again. Yours are in the history.
          </UndoLine>
        )}
      </div>
      <ReportPreview document={document} />
    </>
  );
};
