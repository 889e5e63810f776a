// The storage code in a page of its own, for a real browser: what the unit tests check on fake-indexeddb is checked on
// the browser's own database and private files. No test runner here: each check is a sentence and throws.
import { createClock } from '../../../src/base/clock.ts';
import { createIds } from '../../../src/base/ids.ts';
import { firstValue } from '../../../src/base/watched.ts';
import { startJournal } from '../../../src/main/journal.ts';
import { eraseWords } from '../../../src/revisions/erase.ts';
import { union } from '../../../src/revisions/union.ts';
import { verifyRevision } from '../../../src/revisions/verify-revision.ts';
import { viewRecord } from '../../../src/revisions/view-record.ts';
import { browserDisk, browserLifecycle, browserTabs } from '../../../src/storage/browser-ports.ts';
import { createNotebook } from '../../../src/storage/create-notebook.ts';
import { createDatabase, writerVersion } from '../../../src/storage/database.ts';
import type { Notebook } from '../../../src/storage/notebook.ts';
import { type Journal, noJournal } from '../../../src/storage/ports.ts';
import { plainSealer } from '../../../src/storage/sealer.ts';
import { aBigFile } from '../../kit/a-big-file.ts';
import { bigImport, typeANote } from '../../kit/big-import.ts';
import { aNote } from '../../kit/bodies.ts';
import { aRevision } from '../../revisions/record-of.ts';

const ids = createIds((count) => crypto.getRandomValues(new Uint8Array(count)));
const clock = createClock(Date.now);
const here = { board: 'board_h', school: 'school_hillside', person: 'person_ann', sample: false };
const box = (record: string) => ({ type: 'note', record, field: 'text', seed: aNote({ text: '' }) }) as const;

const open = (name: string, withJournal = false) => {
  const tabs = browserTabs(ids.make('tab'));
  const journal: Journal = withJournal ? startJournal(tabs, clock) : noJournal;
  const database = createDatabase(name);
  const notebook = createNotebook({
    database,
    sealer: plainSealer,
    journal,
    clock,
    ids,
    tabs,
    lifecycle: browserLifecycle(),
    disk: browserDisk(),
    pace: { typing: 20, idle: 1e9 },
  });
  return { database, notebook, journal };
};

const settled = async (name: string, withJournal = false) => {
  const tab = open(name, withJournal);
  await tab.notebook.settleIn(here);
  return tab;
};

const must = (isSo: unknown, what: string): void => {
  if (!isSo) throw new Error(what);
};

const until = async (what: string, look: () => Promise<boolean> | boolean): Promise<void> => {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 10)))
    if (await look()) return;
  throw new Error(`Waited for: ${what}`);
};

const textsOf = async (notebook: Notebook, record: string): Promise<readonly string[]> =>
  (await notebook.history(record)).map(({ body }) => String((body as { text?: string }).text));

const checks: Readonly<Record<string, () => Promise<unknown>>> = {
  'a text being typed is on disk, and is a note when the notebook is opened again': async () => {
    const first = await settled('check-draft');
    first.notebook.draft(box('note_a')).type('Half a sen');
    await until('Saved', () => first.notebook.saving.read()?.state === 'saved');
    must((await first.database.drafts.count()) === 1, 'no draft on disk');
    await first.notebook.settle();
    first.notebook.close();
    const again = open('check-draft');
    const note = await firstValue(again.notebook.watchOne('note', 'note_a'));
    must(note?.body.text === 'Half a sen', `said ${note?.body.text}`);
    again.notebook.close();
  },
  'a note is changed, deleted and put back, and its history has it all': async () => {
    const { notebook } = await settled('check-history');
    await notebook.save({ type: 'note', record: 'note_a', fields: aNote({ text: 'First.' }) });
    await notebook.save({ type: 'note', record: 'note_a', fields: { text: 'Second.' } });
    await notebook.remove('note_a');
    await notebook.restore('note_a');
    const texts = await textsOf(notebook, 'note_a');
    must(texts.includes('First.') && texts.includes('Second.') && texts.length === 4, texts.join());
    notebook.close();
  },
  'two tabs in one box both keep their text': async () => {
    const one = await settled('check-tabs');
    await one.notebook.save({ type: 'note', record: 'note_a', fields: aNote({ text: 'Seen.' }) });
    const two = open('check-tabs');
    await until('the second tab', () => two.notebook.place.read() != null);
    const boxes = [one, two].map(({ notebook }) => notebook.draft(box('note_a')));
    await Promise.all(boxes.map((draft) => draft.open()));
    boxes[0]?.type('4 of 5');
    boxes[1]?.type('3 of 6');
    for (const draft of boxes) await draft.leave();
    const sides = await one.notebook.sides('note_a');
    must(sides.length === 2, `${sides.length} sides`);
    one.notebook.close();
    two.notebook.close();
  },
  'an old program never writes to a newer database, and says so': async () => {
    const { notebook, database } = await settled('check-old');
    await database.device.put({ key: 'minWriter', version: writerVersion + 1 });
    const saved = await notebook.save({ type: 'note', record: 'note_a', fields: aNote() });
    must(!saved.ok && saved.problem === 'newer-version', JSON.stringify(saved));
    must((await database.revisions.count()) === 0, 'it wrote');
    notebook.close();
  },
  'an old tab gives way to an upgrade with its words on disk': async () => {
    const { notebook } = await settled('check-upgrade');
    notebook.draft(box('note_a')).type('Just typed');
    const newer = createDatabase('check-upgrade');
    newer.version(2).stores({ later: 'id' });
    await newer.open();
    must(
      (await newer.table('drafts').count()) + (await newer.table('revisions').count()) > 0,
      'words are gone',
    );
    const saved = await notebook.save({ type: 'note', record: 'note_b', fields: aNote() });
    must(!saved.ok && saved.problem === 'newer-version', JSON.stringify(saved));
    newer.close();
  },
  'bytes come back as they were': async () => {
    const { notebook } = await settled('check-bytes');
    const bytes = crypto.getRandomValues(new Uint8Array(50_000));
    const saved = await notebook.saveBlob(bytes);
    const read = saved.ok ? await notebook.readBlob(saved.value) : null;
    must(read?.length === bytes.length && read.every((byte, place) => byte === bytes[place]), 'other bytes');
    notebook.close();
  },
  'every transaction that writes asks the disk itself': async () => {
    const original = IDBDatabase.prototype.transaction;
    const asked: string[] = [];
    IDBDatabase.prototype.transaction = function (...given: Parameters<typeof original>) {
      const made = original.apply(this, given);
      if (made.mode === 'readwrite') asked.push(made.durability);
      return made;
    };
    const { notebook } = await settled('check-strict');
    await notebook.save({ type: 'note', record: 'note_a', fields: aNote() });
    IDBDatabase.prototype.transaction = original;
    notebook.close();
    must(asked.length > 2 && asked.every((durability) => durability === 'strict'), asked.join());
  },
  'merging says the same in every order': async () => {
    const root = aRevision({ text: 'a' }, { salt: '0' });
    const ann = aRevision({ text: 'b' }, { parents: [root], by: 'person_ann', salt: '1' });
    const ben = aRevision({ text: 'c' }, { parents: [root], by: 'person_ben', salt: '2' });
    const said = [
      [root, ann, ben],
      [ben, ann, root],
      [ann, root, ben],
    ].map((order) => JSON.stringify(viewRecord(union(order, [eraseWords(root)]).values())));
    must(new Set(said).size === 1, said.join('\n'));
    must(viewRecord([root, ann, ben])?.clashes.length === 1, 'no clash');
  },
  'a forged revision does not pass': async () => {
    const one = aRevision({ text: 'Mine.' }, { salt: '0' });
    must(verifyRevision(JSON.parse(JSON.stringify(one))).ok, 'the true one is refused');
    must(
      !verifyRevision({ ...one, words: { salt: '0', body: { text: 'Forged.' } } }).ok,
      'forged words pass',
    );
    must(
      !verifyRevision({ ...one, header: { ...one.header, author: 'person_ben' } }).ok,
      'a forged name passes',
    );
  },
};

/** Where the browser has private files for a worker: the second copy holds what was written. */
const secondCopy = async (): Promise<string> => {
  const { notebook, journal } = await settled('check-journal', true);
  await notebook.save({ type: 'note', record: 'note_a', fields: aNote({ text: 'In both.' }) });
  if (journal.kind === 'none') return 'none here';
  // Read while it is written to, as healing does while somebody types.
  for (let note = 0; note < 30; note += 1) {
    const saving = notebook.save({ type: 'note', record: `note_${note}`, fields: aNote() });
    await journal.read();
    await saving;
  }
  const { lines } = await journal.read();
  notebook.close();
  must(
    lines.some((line) => line.kind === 'revision'),
    'nothing in it',
  );
  return `${journal.kind}, ${lines.length} lines`;
};

const runChecks = async () => {
  const results: { name: string; problem: string | null }[] = [];
  for (const [name, check] of Object.entries(checks))
    results.push({
      name,
      problem: await check().then(
        () => null,
        (error: unknown) => String(error),
      ),
    });
  const journal = await secondCopy().catch((error: unknown) => `failed: ${error}`);
  return { results, journal };
};

/** One tab of several: writes so many texts to one record and field, and says which. */
const writeMany = async (tab: string, count: number) => {
  const { notebook } = open('two-tabs');
  await until('a place', () => notebook.place.read() !== undefined);
  if (!notebook.place.read()) await notebook.settleIn(here);
  await notebook.save({ type: 'note', record: 'note_same', fields: aNote({ text: `${tab} begins` }) });
  let acknowledged = 0;
  for (let write = 0; write < count; write += 1) {
    const saved = await notebook.save({
      type: 'note',
      record: 'note_same',
      fields: { text: `text ${tab} ${write}.` },
    });
    if (saved.ok) acknowledged += 1;
  }
  notebook.close();
  return acknowledged;
};

const findTexts = async () => {
  const { notebook } = open('two-tabs');
  await until('a place', () => notebook.place.read() != null);
  const texts = new Set((await textsOf(notebook, 'note_same')).filter((text) => text.startsWith('text ')));
  notebook.close();
  return texts.size;
};

/** So many revisions come in while somebody types. */
/** Milliseconds for as many bare rows of that size, 500 to a strict transaction: what no program can be quicker than. */
const writeBare = async (count: number) => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('rows', { keyPath: 'id' }).createIndex('record', 'record');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const began = performance.now();
  for (let from = 0; from < count; from += 500)
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      const rows = transaction.objectStore('rows');
      for (let id = from; id < Math.min(count, from + 500); id += 1)
        rows.put({ id: ids.make('r'), record: `note_${Math.floor(id / 5)}`, sealed: new Uint8Array(900) });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  database.close();
  return performance.now() - began;
};

const importMany = async (count: number) => {
  const bytes = await aBigFile(count);

  const { notebook } = await settled('big-import', true);
  const done = await bigImport(notebook, bytes, typeANote(notebook, aNote({ text: '' })));
  notebook.close();
  // Afterwards: what a database still tidies up from before would slow the import down.
  return { ...done, floor: await writeBare(count) };
};

Object.assign(window, { faults: { runChecks, writeMany, findTexts, importMany } });
