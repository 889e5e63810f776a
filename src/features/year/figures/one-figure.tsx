import { useMemo, useReducer, useState } from 'react';
import { certaintyWords } from '../../../domain/content/certainty-words.ts';
import type { FigureRow } from '../../../domain/year/figure-list.ts';
import { figureOf, isSmall, nationalSource, valueIn } from '../../../domain/year/figures.ts';
import { type YearTerm, yearTermWords } from '../../../domain/year/terms.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { SavedText } from '../../../pieces/saved-text.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';
import { FigureText } from './figure-text.tsx';
import { termsBefore } from './use-figures.ts';

interface OneFigureProps {
  readonly row: FigureRow;
  readonly term: YearTerm;
  readonly figures: readonly Current<'figures'>[];
  /** Beside another figure of the term it tells a small number. */
  readonly isTelling: boolean;
}

/** One total: its box, the terms before, and folded who said it and what is known of the country. */
export const OneFigure = ({ row, term, figures, isTelling }: OneFigureProps) => {
  const { notebook } = useServices();
  const { place, board } = useHere();
  const past = usePast();
  const [settled, readAnew] = useReducer((times: number) => times + 1, 0);
  const own = useMemo(
    () => notebook.meetingRecord('figures', [place.school, term.year, term.term, row.id]),
    [notebook, place.school, term.year, term.term, row.id],
  );
  const kept = figureOf(figures, { ...term, row: row.id, own });
  const record = kept?.record ?? own;
  const seed: Current<'figures'>['body'] = {
    school: place.school,
    year: term.year,
    term: term.term,
    row: row.id,
    value: '',
    note: '',
    part: 1,
  };
  const earlier = termsBefore(term)
    .map((one) => ({ term: yearTermWords(one).replace(' term', ''), value: valueIn(figures, row.id, one) }))
    .filter(({ value }) => value !== '');
  const box = { record, seed, readAnew: settled };
  return (
    <div className="one-figure">
      {kept && <EntryClash past={past} entry={kept} onChanged={readAnew} />}
      <FigureText
        {...box}
        label={row.label}
        hint={row.hint}
        stands={kept?.body.value}
        smallNumber={board.smallNumber}
        isTelling={isTelling}
        isSmall={(text) => isSmall(text, row, board.smallNumber)}
      />
      {earlier.length > 0 && (
        <p className="soft small figures">{earlier.map((one) => `${one.term}: ${one.value}`).join(' · ')}</p>
      )}
      {row.national && !kept?.body.national && (
        <p className="soft small">
          National: {row.national.value} ({row.national.when}). {certaintyWords[row.national.certainty]}.
        </p>
      )}
      <MoreOfFigure box={box} row={row} kept={kept} />
    </div>
  );
};

/** Boxes that few open: they are made when they are. */
const MoreOfFigure = ({
  box,
  row,
  kept,
}: {
  readonly box: Pick<Parameters<typeof FigureText>[0], 'record' | 'seed' | 'readAnew'>;
  readonly row: FigureRow;
  readonly kept: Current<'figures'> | undefined;
}) => {
  const { notebook } = useServices();
  const { smallNumber } = useHere().board;
  const [isOpen, setOpen] = useState(false);
  const notSaid = kept?.body.value.trim() ? 'Not said' : undefined;
  const said = [kept?.body.note, kept?.body.national && `National: ${kept.body.national}`]
    .filter(Boolean)
    .join(' · ');
  // Thirty-five rows have the same words: who hears them, or goes from box to box, needs the row's name too.
  const inRow = (words: string) => (
    <>
      {words}
      <VisuallyHidden>: {row.label}</VisuallyHidden>
    </>
  );
  return (
    <Disclosure
      summary={inRow('From whom, and when')}
      meta={said === '' ? notSaid : said.length > 40 ? `${said.slice(0, 39)}…` : said}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {isOpen && (
        <div className="stack">
          <SavedText
            {...box}
            keeper={notebook}
            type="figures"
            field="note"
            label={inRow('From whom, and when')}
            hint="A role and a day: “SENCO, 12 November”. What else to know of it."
            stands={kept?.body.note}
          />
          <p className="small" aria-live="polite">
            {isSmall(kept?.body.note ?? '', row, smallNumber) &&
              `A number under ${smallNumber}: this line is left out on paper. If it is a day, give it its year.`}
          </p>
          <SavedText
            {...box}
            keeper={notebook}
            type="figures"
            field="national"
            label={inRow('National figure')}
            hint={nationalSource(row) || 'If the board knows it: with its year and where it stands.'}
            stands={kept?.body.national}
          />
        </div>
      )}
    </Disclosure>
  );
};
