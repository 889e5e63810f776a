import type { Board } from '../records/bodies.ts';

export type DelegationRow = NonNullable<Board['delegation']>[number];

/** The ways in which a trust shares a duty out. */
export const ways = ['local', 'trust-decides', 'trust-looks', 'central'] as const;
export type Way = (typeof ways)[number];

const shares: Record<Way, Omit<DelegationRow, 'statement'>> = {
  local: { decidedBy: 'local-body', lookedAtBy: 'local-body' },
  'trust-decides': { decidedBy: 'trust-board', lookedAtBy: 'local-body' },
  'trust-looks': { decidedBy: 'trust-board', lookedAtBy: 'trust-board' },
  central: { decidedBy: 'trust-board', lookedAtBy: 'centrally' },
};

/** undefined for words that a later version may have written: nothing is said of them. */
const wayOfRow = (row: DelegationRow): Way | undefined =>
  ways.find((way) => shares[way].decidedBy === row.decidedBy && shares[way].lookedAtBy === row.lookedAtBy);

export type Ways = ReadonlyMap<string, Way>;

export const waysIn = (rows: readonly DelegationRow[] | undefined): Ways =>
  new Map(
    (rows ?? []).flatMap((row) => {
      const way = wayOfRow(row);
      return way ? [[row.statement, way] as const] : [];
    }),
  );

/** Sets some duties; `undefined` says nothing of them any more. What others have stays as it was written. */
export const withWay = (
  rows: readonly DelegationRow[] | undefined,
  statements: readonly string[],
  way: Way | undefined,
): DelegationRow[] => [
  ...(rows ?? []).filter(({ statement }) => !statements.includes(statement)),
  ...(way ? statements.map((statement) => ({ statement, ...shares[way] })) : []),
];

/** What either set; where two say different things of a duty, nothing is said of it until a person does. */
export const joinedDelegation = (sides: readonly (readonly DelegationRow[])[]): DelegationRow[] => {
  const all = sides.flat();
  const isSame = (one: DelegationRow, other: DelegationRow) =>
    one.decidedBy === other.decidedBy && one.lookedAtBy === other.lookedAtBy;
  return all.filter((row, place) => {
    const rows = all.filter(({ statement }) => statement === row.statement);
    return rows.every((other) => isSame(row, other)) && all.indexOf(rows[0] ?? row) === place;
  });
};

export interface KeptBoard {
  readonly record: string;
  readonly body: Pick<Board, 'kind' | 'over' | 'delegation'>;
}

/** What is asked of a board and a trust board that names it; the yes or no stays on this device. */
export const aboutTrust = (board: string, trust: string): string => `${board}|${trust}`;

/** By `aboutTrust`. */
export type SaidOfTrusts = ReadonlyMap<string, 'yes' | 'no'>;

/** The trust boards that say they stand over this one, where they are on the device; in the same order everywhere. */
export const trustsNaming = <Row extends KeptBoard>(board: string, boards: readonly Row[]): readonly Row[] =>
  boards
    .filter(
      ({ record, body }) => record !== board && body.kind === 'trust' && body.over?.includes(board) === true,
    )
    .sort((one, other) => one.record.localeCompare(other.record));

/** The one of them to which a person here said yes: a file alone changes nothing of who looks. */
export const boardOver = <Row extends KeptBoard>(
  board: string,
  boards: readonly Row[],
  said: SaidOfTrusts,
): Row | undefined =>
  trustsNaming(board, boards).find(({ record }) => said.get(aboutTrust(board, record)) === 'yes');

/** What holds for a board: its own word duty by duty, else that of the trust board over it. */
export const waysFor = (board: string, boards: readonly KeptBoard[], said: SaidOfTrusts): Ways => {
  const own = boards.find(({ record }) => record === board)?.body;
  if (!own || own.kind === 'governing-body') return new Map();
  const over = own.kind === 'local-body' ? boardOver(board, boards, said)?.body : undefined;
  return new Map([...waysIn(over?.delegation), ...waysIn(own.delegation)]);
};

/** Duties that a local body need not look at: somebody of the trust does. Of a trust board's own there are none. */
export const lookedAtElsewhere = (kind: Board['kind'], all: Ways): ReadonlySet<string> =>
  new Set(
    kind === 'local-body'
      ? [...all].filter(([, way]) => way === 'trust-looks' || way === 'central').map(([duty]) => duty)
      : [],
  );
