import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionLine } from '../../src/exchange/notebook-file/notebook-lines.ts';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard, aNote } from '../kit/bodies.ts';
import { aFileOf, linesOf, takenIn } from '../kit/notebook-files.ts';

const parsed = (bytes: Uint8Array) =>
  linesOf(bytes).map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

const wholeIn = (bytes: Uint8Array): readonly RevisionLine[] =>
  parsed(bytes).filter(({ line }) => line === 'rev') as unknown as readonly RevisionLine[];

const ben = async (): Promise<TestTab> => {
  const tab = aDevice().openTab();
  await tab.notebook.settleIn({ ...hillside, person: 'person_ben' });
  return tab;
};

/** Every order of some things. */
const orders = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, place) => orders(items.toSpliced(place, 1)).map((rest) => [item, ...rest]));

describe('a hand-over file', () => {
  it('says what stands now; of what stood before, only what was built on what', async () => {
    const tab = await aSettledTab();
    await tab.notebook.save({ type: 'note', record: 'note_a', fields: aNote({ text: 'Zebra one' }) });
    await tab.notebook.save({ type: 'note', record: 'note_a', fields: { text: 'Zebra two' } });
    const { bytes, count } = await aFileOf(tab, 'hand-over');
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('Zebra two');
    expect(text).not.toContain('Zebra one');
    expect(count).toBe(2);
    expect(parsed(bytes).map(({ line }) => line)).toEqual([undefined, 'head', 'rev']);
  });

  it('5 edits, a file after each second one, taken in in any order: exactly one head, and the last text', async () => {
    const tab = await aSettledTab();
    const files: Uint8Array[] = [];
    for (let edit = 1; edit <= 5; edit += 1) {
      tab.clock.pass(60_000);
      const fields = edit === 1 ? aNote({ text: 'Edit 1' }) : { text: `Edit ${edit}` };
      await tab.notebook.save({ type: 'note', record: 'note_a', fields });
      if (edit % 2 === 0 || edit === 5) files.push((await aFileOf(tab, 'hand-over')).bytes);
    }
    expect(files.length).toBe(3);
    for (const order of orders(files)) {
      const to = await ben();
      for (const bytes of order) await takenIn(to, bytes);
      const sides = await to.notebook.sides('note_a');
      expect(sides.length).toBe(1);
      expect(sides[0]?.body).toMatchObject({ text: 'Edit 5' });
    }
  });

  it('an ordinary edit after it is no clash when it comes back', async () => {
    const [ann, to] = [await aSettledTab(), await ben()];
    await ann.notebook.save({ type: 'note', record: 'note_a', fields: aNote({ text: 'One' }) });
    await ann.notebook.save({ type: 'note', record: 'note_a', fields: { text: 'Two' } });
    await takenIn(to, (await aFileOf(ann, 'hand-over')).bytes);
    await to.notebook.save({ type: 'note', record: 'note_a', fields: { text: 'Three' } });
    await takenIn(ann, (await aFileOf(to, 'hand-over')).bytes);
    const sides = await ann.notebook.sides('note_a');
    expect(sides.map(({ body }) => (body as { text: string }).text)).toEqual(['Three']);
    expect((await ann.notebook.history('note_a')).map(({ body }) => body !== null)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('leaves private records out altogether; a backup has them', async () => {
    const tab = await aSettledTab();
    const fields = { ...aNote({ text: 'Zebra' }), private: true };
    await tab.notebook.save({ type: 'note', record: 'note_private', fields });
    await tab.notebook.save({ type: 'note', record: 'note_open', fields: aNote() });
    expect(new TextDecoder().decode((await aFileOf(tab, 'hand-over')).bytes)).not.toContain('note_private');
    expect(new TextDecoder().decode((await aFileOf(tab, 'backup')).bytes)).toContain('Zebra');
  });
});

describe('every notebook file', () => {
  it('leaves out the sample school, and says so when there is nothing else', async () => {
    const tab = aDevice().openTab();
    await tab.notebook.settleIn({ ...hillside, sample: true });
    const board = { type: 'board', record: hillside.board, body: aBoard({ sample: true }) } as const;
    await tab.notebook.takeIn(hillside.board, [board], 'person_ann');
    const files = await tab.notebook.files();
    const made = await files.exportNotebook({ kind: 'backup', lock: { kind: 'none' }, form: 'text' });
    expect(made).toEqual({ ok: false, problem: 'nothing-to-export' });
  });

  it('has what is being typed, and the bytes it cites, before the revision that cites them', async () => {
    const tab = await aSettledTab();
    const bytes = Uint8Array.from({ length: 1_500_000 }, (_, place) => place % 251);
    const blob = await tab.notebook.saveBlob(bytes);
    const attachments = [{ blob: blob.ok ? blob.value : '', alt: 'A page', noPupils: true }];
    await tab.notebook.save({ type: 'note', record: 'note_a', fields: aNote({ attachments }) });
    const draft = tab.notebook.draft({ type: 'note', record: 'note_a', field: 'text' });
    await draft.open();
    draft.type('Just typed.');
    const made = await aFileOf(tab, 'backup');
    expect(parsed(made.bytes).map(({ line }) => line)).toEqual([
      undefined,
      'blob',
      'blob',
      'blob',
      'rev',
      'rev',
    ]);
    expect(wholeIn(made.bytes).map(({ body }) => (body as { text: string }).text)).toContain('Just typed.');
    for (const line of linesOf(made.bytes)) expect(line.length).toBeLessThan(1024 * 1024);
    const to = await ben();
    await takenIn(to, made.bytes);
    const there = await to.notebook.readBlob(blob.ok ? blob.value : '');
    // Byte by byte, without a million comparisons by the test runner.
    expect(Buffer.compare(there ?? new Uint8Array(), bytes)).toBe(0);
  });

  it('is a backup only once it has left the app', async () => {
    const tab = await aSettledTab();
    await tab.notebook.save({ type: 'note', record: 'note_a', fields: aNote() });
    const made = await aFileOf(tab, 'backup');
    expect((await tab.notebook.facts()).lastBackup).toBe(null);
    await (await tab.notebook.files()).keepExport(made);
    expect((await tab.notebook.facts()).lastBackup).toBe(made.made);
    expect(await tab.database.heldElsewhere.toArray()).toMatchObject([{ where: 'backup' }]);
  });

  it('is given up when somebody presses "Stop"', async () => {
    const tab = await aSettledTab();
    await tab.notebook.save({ type: 'note', record: 'note_a', fields: aNote() });
    const files = await tab.notebook.files();
    const asked = { kind: 'backup', lock: { kind: 'none' }, form: 'text' } as const;
    const made = await files.exportNotebook(asked, { signal: AbortSignal.abort() });
    expect(made).toEqual({ ok: false, problem: 'cancelled' });
  });

  it('brings back every revision, whatever was done before, on a device that had other notes', async () => {
    const step = fc.record({
      note: fc.nat(3),
      text: fc.string({ maxLength: 40 }),
      what: fc.constantFrom('save', 'save', 'save', 'remove', 'restore'),
    });
    const play = async (tab: TestTab, steps: readonly { note: number; text: string; what: string }[]) => {
      for (const { note, text, what } of steps) {
        const record = `note_${note}`;
        const known = await tab.database.current.get(record);
        if (what === 'save')
          await tab.notebook.save({ type: 'note', record, fields: known ? { text } : aNote({ text }) });
        else if (known && what === 'remove') await tab.notebook.remove(record);
        else if (known) await tab.notebook.restore(record);
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.array(step, { maxLength: 4 }),
        async (one, two) => {
          const [from, to] = [await aSettledTab(), await ben()];
          await play(from, one);
          await play(to, two);
          if ((await from.database.revisions.count()) === 0) return;
          const own = await to.database.revisions.toArray();
          await takenIn(to, (await aFileOf(from, 'backup')).bytes);
          const all = new Map((await to.database.revisions.toArray()).map((row) => [row.id, row]));
          for (const row of [...own, ...(await from.database.revisions.toArray())])
            expect(all.get(row.id)).toEqual(row);
          const grown = await to.database.current.toArray();
          await takenIn(from, (await aFileOf(to, 'backup')).bytes);
          expect(await from.database.current.toArray()).toEqual(grown);
          from.die();
          to.die();
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
