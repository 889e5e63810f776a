import { isoTime } from '../../../base/clock.ts';
import type { LocalLine } from '../../../exchange/notebook-file/notebook-lines.ts';
import type { AcceptedRow, ForgottenRow, QuarantineRow, StagedRow } from '../../database.ts';
import type { JournalLine } from '../../ports.ts';
import { type FileTools, type ImportWords, refusedParts } from '../import-tools.ts';
import { broughtToo, heldLines, heldRows, isOurs, type Moving, type Outcome } from './moving.ts';

const isHere = (row: StagedRow): boolean => row.kind === 'here';

/** What a person accepted, and what was put aside, comes with the last rows; it is added where it is not there yet. */
export const moveRest = async (tools: FileTools, moving: Moving): Promise<Outcome> => {
  const { database, sealer, journal, clock } = tools;
  const { words } = moving;
  // As it stands now: what somebody has erased since is no longer in it.
  const row = await database.staged.get([moving.row.id, moving.row.moved]);
  if (!row) return 'over';
  const keys = isHere(row) ? ((await sealer.open(row.sealed)) as readonly string[]) : [];
  const locals = row.kind === 'local' ? ((await sealer.open(row.sealed)) as readonly LocalLine[]) : [];
  const [held, too, accepted, forgotten] = await Promise.all([
    heldRows(
      tools,
      moving,
      keys.filter((key) => key.startsWith('r_')),
    ),
    broughtToo(moving, keys),
    acceptedRows(tools, moving, locals),
    forgottenRows(tools, moving, locals),
  ]);
  const { why, key } = refusedParts(row.ids[0] ?? '');
  const at = isoTime(clock.now());
  const quarantine: QuarantineRow[] =
    row.kind === 'refused' ? [{ id: key, at, from: 'file', why, sealed: row.sealed }] : [];
  const sealed = await sealer.seal({
    ...words,
    brought: {
      accepted: [...words.brought.accepted, ...accepted.map((one) => one.key)],
      forgotten: [...words.brought.forgotten, ...forgotten.map((one) => one.record)],
      quarantine: [...words.brought.quarantine, ...quarantine.map((one) => one.id)],
    },
  } satisfies ImportWords);
  await journal.append([
    ...heldLines(held),
    ...accepted.map((one): JournalLine => ({ kind: 'local', table: 'accepted', row: one })),
    ...forgotten.map((one): JournalLine => ({ kind: 'local', table: 'forgotten', row: one })),
  ]);
  return database.transaction('rw', database.tables, async (): Promise<Outcome> => {
    if (!(await isOurs(tools, moving))) return 'over';
    if (!(await moving.brought.stillStands())) return 'raced';
    await Promise.all([
      database.heldElsewhere.bulkPut(held),
      ...(too.length > 0 ? [database.broughtBy.put({ import: row.import, n: row.n, keys: too })] : []),
      database.accepted.bulkPut(accepted),
      database.forgotten.bulkPut(forgotten),
      database.quarantine.bulkPut(quarantine),
      database.staged.delete([row.import, row.n]),
      database.imports.put({ ...moving.row, moved: row.n + 1, sealed }),
    ]);
    return 'moved';
  });
};

const acceptedRows = async (
  { database }: FileTools,
  { words }: Moving,
  locals: readonly LocalLine[],
): Promise<readonly AcceptedRow[]> => {
  if (!words.itIsMe) return [];
  const rows = locals.flatMap((local) => (local.table === 'accepted' ? [local.row] : []));
  const known = await database.accepted.bulkGet(rows.map(({ key }) => key));
  return rows.filter((_, place) => !known[place]);
};

/** A record whose words are here stays: it was taken off the other device, not off this one. */
const forgottenRows = async (
  { database }: FileTools,
  { words }: Moving,
  locals: readonly LocalLine[],
): Promise<readonly ForgottenRow[]> => {
  if (!words.itIsMe || words.preview.kind !== 'backup') return [];
  const rows = locals.flatMap((local) => (local.table === 'forgotten' ? [local.row] : []));
  const checked = await Promise.all(
    rows.map(async (row) => {
      const history = await database.revisions.where('record').equals(row.record).toArray();
      const known = await database.forgotten.get(row.record);
      return known || history.some(({ sealed }) => sealed !== null) ? [] : [row];
    }),
  );
  return checked.flat();
};
