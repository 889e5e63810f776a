import { describe, expect, it } from 'vitest';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard, aNote, aSchool } from '../kit/bodies.ts';
import { aFileOf, previewed, takenIn } from '../kit/notebook-files.ts';
import { rawText, wordJournal } from '../kit/raw-words.ts';

const record = 'note_one';
const name = 'Quentin Zebra';
const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** How many times the name stands in it, in any part. */
const hits = (text: string): number => text.split(/Quentin|Zebra/).length - 1;

const aTab = async (person = hillside.person) => {
  const copy = wordJournal();
  const tab = await aSettledTab(aDevice(), { journal: copy.journal });
  await tab.notebook.settleIn({ ...hillside, person });
  return { ...tab, ...copy };
};

const write = async ({ notebook, clock }: TestTab) => {
  await notebook.save({ type: 'board', record: hillside.board, fields: aBoard() });
  await notebook.save({ type: 'school', record: hillside.school, fields: aSchool() });
  await notebook.save({ type: 'note', record, fields: aNote({ text: 'Five plans were read.' }) });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record, fields: { text: `Five plans were read. ${name} said so.` } });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record, fields: { text: `Six plans were read. ${name} said so.` } });
};

const takeOut = async ({ notebook }: TestTab) => {
  const erasing = await notebook.erasing();
  const begun = await erasing.eraseWord({ record, word: name, replacement: 'a pupil' });
  if (!begun.ok) throw new Error(begun.problem);
  const done = await begun.value.finish();
  if (!done.ok) throw new Error(done.problem);
};

describe('A name that was taken out', () => {
  it('stands in no file made afterwards, nor in any table or second copy of who takes it in', async () => {
    const ann = await aTab();
    await write(ann);
    const before = await aFileOf(ann, 'backup');
    expect(hits(read(before.bytes))).toBe(4);
    await takeOut(ann);
    const found: Record<string, number> = {
      'tables here': hits(await rawText(ann.database)),
      'second copy here': hits(ann.lines()),
    };
    for (const kind of ['backup', 'own-device', 'hand-over'] as const) {
      const file = await aFileOf(ann, kind);
      expect(read(file.bytes)).toContain('a pupil said so');
      const bob = await aTab('person_bob');
      await takenIn(bob, file.bytes);
      expect(await rawText(bob.database)).toContain('a pupil said so');
      found[`${kind} file`] = hits(read(file.bytes));
      found[`tables after a ${kind} file`] = hits(await rawText(bob.database));
      found[`second copy after a ${kind} file`] = hits(bob.lines());
    }
    expect(Object.values(found)).toHaveLength(11);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((where) => [where, 0])));
  });

  it('does not come back with an old file, to oneself or not', async () => {
    const ann = await aTab();
    await write(ann);
    const old = await aFileOf(ann, 'backup');
    await takeOut(ann);
    for (const itIsMe of [false, true]) {
      const { counts } = await takenIn(ann, old.bytes, { itIsMe });
      expect(counts.erasedHere).toBe(2);
      await (await ann.notebook.erasing()).tidy();
      expect(hits(await rawText(ann.database))).toBe(0);
      expect(hits(ann.lines())).toBe(0);
    }
  });

  it('is a request on a device that has it already: gone only after a yes', async () => {
    const ann = await aTab();
    await write(ann);
    const bob = await aTab('person_bob');
    await takenIn(bob, (await aFileOf(ann, 'backup')).bytes);
    await takeOut(ann);
    await takenIn(bob, (await aFileOf(ann, 'hand-over')).bytes);
    expect(hits(await rawText(bob.database))).toBeGreaterThan(0);
    const erasing = await bob.notebook.erasing();
    const [request] = await erasing.requests();
    expect(request).toMatchObject({
      author: hillside.person,
      revisions: 2,
      records: [{ record, whole: false }],
    });
    await erasing.acceptRequest(request?.erasure ?? '');
    expect(hits(await rawText(bob.database))).toBe(0);
    expect(hits(bob.lines())).toBe(0);
    expect(hits(read((await aFileOf(bob, 'backup')).bytes))).toBe(0);
  });

  it('goes from a file that still waits for a yes as well', async () => {
    const ann = await aTab();
    await write(ann);
    const bob = await aTab('person_bob');
    const [waiting, taken] = [await aFileOf(ann, 'backup'), await aFileOf(ann, 'own-device')];
    await previewed(bob, waiting.bytes);
    await takenIn(bob, taken.bytes);
    const waits = async () =>
      hits(
        JSON.stringify(
          await bob.database.staged.toArray().then((rows) => rows.map(({ sealed }) => read(sealed))),
        ),
      );
    expect(await waits()).toBeGreaterThan(0);
    await takeOut(bob);
    expect(await waits()).toBe(0);
    expect(hits(await rawText(bob.database))).toBe(0);
  });
});
