import { terms } from '../../../domain/records/choices.ts';
import type { GlanceCell } from '../../../domain/year/glance.ts';
import { cellWords } from '../../../domain/year/glance-words.ts';
import { termWords } from '../../../domain/year/terms.ts';
import { type GlanceView, TwoCopies } from './two-copies.tsx';

/** The same in words only. */
export const GlanceTable = ({ part, today, hrefOf }: GlanceView) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
  <section className="table-scroll" aria-label={`${part.title}, as a table`} tabIndex={0}>
    <table className="table glance-table">
      <thead>
        <tr>
          <th scope="col">Duty</th>
          {terms.map((term) => (
            <th key={term} scope="col">
              {termWords[term]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map(({ duty, cells, inBoardCopy }) => (
          <tr key={duty.id}>
            <th scope="row">{hrefOf ? <a href={hrefOf(duty.id)}>{duty.short}</a> : duty.short}</th>
            {cells.map((cell, place) => (
              <td key={cell.term}>
                <TwoCopies
                  cell={cell}
                  inBoardCopy={inBoardCopy[place]}
                  draw={(one) => <Words cell={one} today={today} />}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Words = ({ cell, today }: { readonly cell: GlanceCell; readonly today: string }) => {
  const { looked, answer, planned } = cellWords(cell, today);
  return [looked, answer, planned]
    .filter((words) => words !== '')
    .map((words) => (
      <span key={words} className="glance-line">
        {words}.{' '}
      </span>
    ));
};
