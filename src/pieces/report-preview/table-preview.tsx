import type { BlockOf, Cell } from '../../report/document.ts';
import { Runs } from './runs-preview.tsx';

/** "Owner:", but "How assured am I?" needs nothing more. */
const beforeWords = (head: string | undefined): string | undefined =>
  head && !/[?:]$/.test(head) ? `${head}:` : head;

const CellPreview = ({ cell, head }: { readonly cell: Cell; readonly head: string | undefined }) =>
  cell.head ? (
    <th scope="row" colSpan={cell.span}>
      <Runs runs={cell.runs} />
    </th>
  ) : (
    // On a phone each row stands as a small card, and the heads come from here.
    <td colSpan={cell.span} data-head={beforeWords(head)}>
      <Runs runs={cell.runs} />
    </td>
  );

export const TablePreview = ({ block: { caption, columns, rows } }: { readonly block: BlockOf<'table'> }) => (
  <table className="report-table">
    <caption>{caption}</caption>
    <colgroup>
      {columns.map(({ head, width }) => (
        <col key={head} style={{ width: `${width * 100}%` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(({ head }) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never changes
        <tr key={row}>
          {cells.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never changes
            <CellPreview key={column} cell={cell} head={columns[column]?.head} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
