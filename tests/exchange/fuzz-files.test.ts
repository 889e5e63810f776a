import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatheredAsFar, packed, streamOf } from '../../src/exchange/notebook-file/pack-file.ts';
import type { Revision } from '../../src/revisions/revision.ts';
import type { NotebookFiles } from '../../src/storage/files/notebook-files.ts';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aNote, anAssurance } from '../kit/bodies.ts';
import { figure, runsOf } from '../kit/figures.ts';
import { aFileOf, fileOf, linesOf, tableHashes } from '../kit/notebook-files.ts';
import { damagedBytes, damagedLine, dice } from './damage.ts';

const runs = runsOf(800);
/** The number of the first file: two runs side by side damage different ones. */
const first = Number(process.env.FIRST ?? 1);
const waitingRoom = ['staged', 'imports', 'quarantine'];

const sameJson = (one: string, other: string): boolean => {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
};

const thrown: unknown[] = [];
const keep = (error: unknown): void => {
  thrown.push(error);
};

describe('damaged files', () => {
  let to: TestTab;
  let files: NotebookFiles;
  let plain: Uint8Array;
  let lines: readonly string[];
  let before: Readonly<Record<string, string>>;
  /** Words of the good file's revisions and bytes of its blob, by id. */
  const good = new Map<string, string>();

  beforeAll(async () => {
    process.on('unhandledRejection', keep);
    const from = await aSettledTab();
    const blob = await from.notebook.saveBlob(new Uint8Array([7, 8, 9]));
    const attachments = [{ blob: blob.ok ? blob.value : '', alt: 'A page', noPupils: true }];
    const statements = ['best-endeavours'];
    await from.notebook.save({ type: 'note', record: 'note_a', fields: aNote({ attachments, statements }) });
    await from.notebook.save({
      type: 'note',
      record: 'note_a',
      fields: { text: 'Changed “since” – Łódź 😀.' },
    });
    await from.notebook.save({ type: 'assurance', record: 'assurance_a', fields: anAssurance() });
    await from.notebook.remove('assurance_a');
    plain = (await aFileOf(from, 'backup')).bytes;
    lines = linesOf(plain);
    for (const row of await from.database.revisions.toArray())
      good.set(row.id, new TextDecoder().decode(row.sealed ?? new Uint8Array()));
    to = aDevice().openTab();
    await to.notebook.settleIn({ ...hillside, person: 'person_ben' });
    await to.notebook.save({ type: 'note', record: 'note_ben', fields: aNote({ text: "Ben's own." }) });
    files = await to.notebook.files();
    before = await tableHashes(to.database, waitingRoom);
  });

  afterAll(() => {
    process.off('unhandledRejection', keep);
  });

  /** What waits to be taken in and is not, word for word, in the good file. */
  const strangers = async (id: string): Promise<number> => {
    const rows = await to.database.staged.where('import').equals(id).toArray();
    const waiting = rows
      .filter(({ kind }) => kind === 'revisions')
      .flatMap(
        ({ sealed }) => JSON.parse(new TextDecoder().decode(sealed.subarray(1))) as readonly Revision[],
      );
    return waiting.filter(({ id: revision, words }) =>
      words === null ? !good.has(revision) : good.get(revision)?.slice(1) !== JSON.stringify(words),
    ).length;
  };

  it(`change nothing, whatever is damaged (${runs.toLocaleString('en-GB')} files)`, async () => {
    const identity = await generateX25519Identity();
    const recipients = [await identityToRecipient(identity)];
    const { sealFile } = await import('../../src/exchange/notebook-file/seal-file.ts');
    const zipped = (await gatheredAsFar(packed(streamOf(plain)))).bytes;
    const locked = await sealFile(zipped, { kind: 'recipients', recipients });
    const counts = { refused: 0, partly: 0, whole: 0 };
    const wrong: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      const one = dice(first + run);
      const place = 1 + one.roll(lines.length - 1);
      const line = lines[place] ?? '';
      const form =
        run % 200 === 0 ? 'locked' : one.pick(['plain', 'zipped', 'line', 'line', 'line'] as const);
      const damaged = damagedLine(line, lines, one);
      const salvage = one.roll(3) === 0;
      const file =
        form === 'locked'
          ? damagedBytes(locked, one)
          : form === 'zipped'
            ? damagedBytes(zipped, one)
            : form === 'plain'
              ? damagedBytes(plain, one)
              : fileOf(lines.with(place, damaged));
      try {
        const read = await files.previewImport(file, form === 'locked' ? identity : null, { salvage });
        if (!read.ok) {
          counts.refused += 1;
          if (read.problem === 'unavailable' || read.problem === 'full')
            wrong.push(`${run}: ${read.problem}`);
          continue;
        }
        const { id, counts: found } = read.value;
        if ((await strangers(id)) > 0) wrong.push(`${run} (${form}): something changed waits to be taken in`);
        if (form === 'line' && found.new >= good.size && !sameJson(damaged, line) && line.includes('"rev"'))
          wrong.push(`${run}: a damaged line counts as good: ${damaged.slice(0, 200)}`);
        counts[found.refused > 0 || found.new < good.size ? 'partly' : 'whole'] += 1;
        if (run % 25 === 0) {
          await files.acceptImport(id, { itIsMe: false });
          const changed = await to.database.revisions.filter(
            (row) => row.record !== 'note_ben' && row.sealed !== null && !good.has(row.id),
          );
          if ((await changed.count()) > 0) wrong.push(`${run}: something changed was taken in`);
          await files.undoImport(id);
        } else await files.rejectImport(id);
      } catch (error) {
        thrown.push(error);
      }
      if (run % 100 === 0) expect(await tableHashes(to.database, waitingRoom)).toEqual(before);
    }
    figure('import fuzz', {
      'damaged files': runs,
      'refused whole': counts.refused,
      'taken in part, without the damaged line': counts.partly,
      'where nothing was lost by it': counts.whole,
      'changed lines accepted': wrong.length,
      thrown: thrown.length,
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(thrown).toEqual([]);
    expect(await tableHashes(to.database)).toEqual({ ...(await tableHashes(to.database)), ...before });
    expect(await to.database.staged.count()).toBe(0);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  }, 3_600_000);
});
