import { useMemo } from 'react';
import type { FigureRow } from '../../../domain/year/figure-list.ts';
import {
  figureOf,
  nationalOf,
  nationalSource,
  printedNote,
  printedValue,
  valueIn,
} from '../../../domain/year/figures.ts';
import { type YearTerm, yearTermWords } from '../../../domain/year/terms.ts';
import { tellsBesideOthers, tellsBesideWords } from '../../../domain/year/worked-out.ts';
import { useHere } from '../../../here/here.ts';
import { composeFigures, type FiguresView } from '../../../report/year/compose-figures.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { YearPaper } from '../year-paper.tsx';
import { type KnownFigures, type TermAddress, termsBefore, useAskedTerm, useFigures } from './use-figures.ts';

/** The figures of a term as the board gets them. */
export const FiguresPaper = (address: TermAddress) => {
  const asked = useAskedTerm(address);
  const known = useFigures();
  return (
    <Page width="full">
      <div className="no-print">
        <PageHeader
          title="Paper for the board"
          back={{ href: `#${to.figures(asked.year, asked.term)}`, label: 'Figures' }}
        />
      </div>
      {known && <Paper known={known} term={asked} />}
    </Page>
  );
};

const Paper = ({ known, term }: { readonly known: KnownFigures; readonly term: YearTerm }) => {
  const { clock, notebook } = useServices();
  const { place, school, board } = useHere();
  const ownOf = (row: string) => notebook.meetingRecord('figures', [place.school, term.year, term.term, row]);
  const view = viewOf(known, ownOf, {
    term,
    school: school.name,
    smallNumber: board.smallNumber,
    madeOn: clock.today(),
  });
  const said = JSON.stringify(view);
  // The same words are the same document, or a PDF being made would be stopped by any other change.
  const document = useMemo(() => composeFigures(JSON.parse(said) as FiguresView), [said]);
  if (view.groups.length === 0)
    return (
      <EmptyState
        title={`No figure for the ${yearTermWords(term).toLowerCase()} yet`}
        action={<a href={`#${to.figures(term.year, term.term)}`}>Enter figures</a>}
      >
        What is entered stands here as the board will get it.
      </EmptyState>
    );
  return (
    <YearPaper document={document}>
      <p>
        Small numbers are left out, and what tells one beside another figure of its term. Something else may
        still tell one, such as a paper the board had before: look before you pass it on.
      </p>
    </YearPaper>
  );
};

type Given = Pick<FiguresView, 'term' | 'school' | 'smallNumber' | 'madeOn'>;

/** `ownOf`: the record of a row that was written here, which is the one its page shows. */
const viewOf = (
  { list, figures: all }: KnownFigures,
  ownOf: (row: string) => string,
  given: Given,
): FiguresView => {
  // Nothing of the confidential part goes on paper for the board.
  const figures = all.filter(({ body }) => body.part === 1);
  const before = termsBefore(given.term)
    .filter((term) =>
      list.groups.some(({ rows }) => rows.some((row) => valueIn(figures, row.id, term) !== '')),
    )
    .slice(0, 2);
  const bodyOf = (row: FigureRow) =>
    figureOf(figures, { ...given.term, row: row.id, own: ownOf(row.id) })?.body;
  const rows = list.groups.flatMap((group) => group.rows);
  const { smallNumber } = given;
  const telling = [given.term, ...before].map((term) => tellsBesideOthers(figures, term, smallNumber));
  const asPrinted = (row: FigureRow, value: string, at: number) =>
    telling[at]?.has(row.id) ? tellsBesideWords(smallNumber) : printedValue(value, row, smallNumber);
  const isSaid = (row: FigureRow) =>
    [given.term, ...before].some((term) => valueIn(figures, row.id, term) !== '');
  return {
    ...given,
    before,
    groups: list.groups
      .map(({ title, rows: inGroup }) => ({
        title,
        rows: inGroup.filter(isSaid).map((row) => ({
          label: row.label,
          value: asPrinted(row, bodyOf(row)?.value ?? '', 0),
          earlier: before.map((term, at) => asPrinted(row, valueIn(figures, row.id, term), at + 1)),
          national: nationalOf(bodyOf(row)?.national, row),
          note: printedNote(bodyOf(row)?.note ?? '', row, smallNumber),
        })),
      }))
      .filter((group) => group.rows.length > 0),
    notGiven: rows.filter((row) => !bodyOf(row)?.value.trim()).map(({ label }) => label),
    nationalSources: rows
      .filter((row) => isSaid(row) && !bodyOf(row)?.national?.trim())
      .map(nationalSource)
      .filter(Boolean),
    nationalTyped: rows.some((row) => isSaid(row) && Boolean(bodyOf(row)?.national?.trim())),
    content: list.content,
  };
};
