import { useCallback, useMemo, useState } from 'react';
import { MakePdf } from '../../pieces/make-pdf/make-pdf.tsx';
import { MakeWord } from '../../pieces/make-pdf/make-word.tsx';
import { ReportPreview } from '../../pieces/report-preview/report-preview.tsx';
import { composeCribSheet } from '../../report/compose-crib-sheet.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { FieldGroup } from '../../ui/fields/field-group.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { IconPrint } from '../../ui/pictures/icons.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { type CribChoice, cribChoices, cribEntries } from './crib-entries.ts';
import { cribGroups } from './crib-groups.ts';
import { latestQueryAddress } from './search-in-address.ts';
import { type Acronyms, useAcronyms } from './use-acronyms.ts';
import './crib-sheet.css';

/** One sheet for the pocket, or large print with the meanings: from the browser's own printing, or as a PDF. */
export const CribSheet = () => {
  const terms = useAcronyms();
  return <Page width="full">{terms && <CribSheetOf terms={terms} />}</Page>;
};

type Edition = 'standard' | 'large-print';

const CribSheetOf = ({ terms }: { readonly terms: Acronyms }) => {
  const { clock, renderPdf, renderWord } = useServices();
  const [edition, setEdition] = useState<Edition>('standard');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set([...cribGroups, 'own', ...(terms.county ? [`county ${terms.county}`] : [])]),
  );
  const choices = useMemo(() => cribChoices(terms), [terms]);
  const entries = useMemo(() => cribEntries(choices, chosen), [choices, chosen]);
  const sheet = useMemo(
    () =>
      composeCribSheet(entries, {
        edition,
        madeOn: clock.today(),
        content: terms.file.content,
        lawDate: clock.today(),
      }),
    [entries, edition, terms, clock],
  );
  const make = useCallback(
    (options: Parameters<typeof renderPdf>[1]) => renderPdf(sheet, options),
    [renderPdf, sheet],
  );
  const tick = (choice: CribChoice) => (
    <Tick
      key={choice.id}
      label={choice.label}
      hint={`${choice.acronyms.length} ${choice.acronyms.length === 1 ? 'term' : 'terms'}`}
      checked={chosen.has(choice.id)}
      onChange={(event) => {
        const next = new Set(chosen);
        if (event.currentTarget.checked) next.add(choice.id);
        else next.delete(choice.id);
        setChosen(next);
      }}
    />
  );

  return (
    <>
      <div className="no-print">
        <PageHeader
          title="Crib sheet"
          back={{ href: latestQueryAddress(), label: 'Acronyms' }}
          lead="To hand out, or to fold into a pocket. Black and white is fine."
        />
      </div>
      <div className="crib-sheet">
        <div className="crib-sheet-choices">
          <Choice
            legend="Which edition?"
            look="list"
            options={[
              {
                value: 'standard',
                label: 'Letters and what they stand for',
                hint: sidesWords(entries.length),
              },
              {
                value: 'large-print',
                label: 'Large print, with the meanings',
                hint: 'Nothing smaller than 18 points; several pages',
              },
            ]}
            value={edition}
            onChoose={setEdition}
          />
          <FieldGroup legend="What is on it?">
            {choices.filter(({ published }) => published).map(tick)}
          </FieldGroup>
          <Disclosure summary="More, by subject">
            <FieldGroup legend="By subject" hideLegend>
              {choices.filter(({ published }) => !published).map(tick)}
            </FieldGroup>
          </Disclosure>
          <MakePdf make={make} fileName={sheet.fileName}>
            <Button icon={<IconPrint />} onClick={() => window.print()}>
              Print
            </Button>
          </MakePdf>
          <MakeWord document={sheet} render={renderWord} />
        </div>
        {entries.length > 0 ? (
          <ReportPreview document={sheet} />
        ) : (
          <EmptyState title="An empty sheet">Tick at least one group, and its terms stand here.</EmptyState>
        )}
      </div>
    </>
  );
};

/** As the PDF turns out with the shipped terms; the file itself says how many pages it has. */
const sidesWords = (count: number): string => {
  const terms = `${count} ${count === 1 ? 'term' : 'terms'}`;
  if (count <= 90) return `${terms}: one side of A4`;
  return `${terms}: more than one side. For one side, tick fewer groups.`;
};
