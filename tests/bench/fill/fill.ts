// Runs at the app's address, on the app's own database and with its own storage code: fills it, and times its writes.
import { createClock } from '../../../src/base/clock.ts';
import { createIds } from '../../../src/base/ids.ts';
import type { Result } from '../../../src/base/result.ts';
import type { Note } from '../../../src/domain/records/bodies.ts';
import { browserDisk, browserLifecycle, browserTabs } from '../../../src/storage/browser-ports.ts';
import { createNotebook } from '../../../src/storage/create-notebook.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { lazyJournal } from '../../../src/storage/journal/lazy-journal.ts';
import type { TakenIn } from '../../../src/storage/notebook.ts';
import { plainSealer } from '../../../src/storage/sealer.ts';

const board = 'board_bench';
const school = 'school_bench';
const person = 'person_bench';
const looking = 'looking_bench';
const dayMs = 86_400_000;
const start = Date.parse('2026-09-07T09:00:00Z');

/** A pause that no other timer has, so that the moment at which it ends can be told. */
const typingPause = 37;

const ids = createIds((count) => crypto.getRandomValues(new Uint8Array(count)));
const tabs = browserTabs(ids.make('tab'));
const clock = createClock(Date.now);
const notebook = createNotebook({
  database: createDatabase('send-notebook'),
  sealer: plainSealer,
  journal: lazyJournal(async () => (await import('../../../src/main/journal.ts')).startJournal(tabs, clock)),
  clock,
  ids,
  tabs,
  lifecycle: browserLifecycle(),
  disk: browserDisk(),
  pace: { typing: typingPause, idle: 1e9 },
});

const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(`Storage said ${result.problem}`);
  return result.value;
};

/** 2 KB, each with a word of its own. */
const words = (count: number) =>
  `Note ${count}: the SENCO showed me the register, and two plans that end this term. `
    .repeat(26)
    .slice(0, 2_000);

const aNote = (text: string, statements: readonly string[]): Note => ({
  school,
  looking,
  statements: [...statements],
  text,
  source: 'seen',
  attachments: [],
  part: 1,
});

const people: readonly TakenIn[] = [
  {
    type: 'board',
    record: board,
    body: {
      name: 'Governing Body of Bench Primary',
      kind: 'governing-body',
      partLabel: 'Part 2',
      photoPolicy: 'none',
      keepMonths: 12,
      papersDays: 7,
      smallNumber: 5,
      namePattern: '{school}',
    },
  },
  {
    type: 'school',
    record: school,
    body: { name: 'Bench Primary', type: 'maintained', phases: ['primary'], priorities: [] },
  },
  { type: 'person', record: person, body: { name: 'Sam Okafor', role: 'SEND link governor' } },
  {
    type: 'looking',
    record: looking,
    body: {
      kind: 'visit',
      school,
      purpose: 'Ten thousand notes',
      on: '2026-09-07',
      visitors: [person],
      meet: ['SENCO'],
      focus: [],
      finishedOn: '2026-09-07',
      part: 1,
    },
  },
];

const fill = async (count: number, statements: readonly string[]) => {
  must(await notebook.takeIn(board, people, person));
  must(await notebook.settleIn({ board, school, person, sample: false }));
  const chunk = 500;
  for (let from = 0; from < count; from += chunk) {
    const notes = Array.from({ length: Math.min(chunk, count - from) }, (_, index): TakenIn => {
      const number = from + index;
      const about = statements[number % statements.length];
      return {
        type: 'note',
        record: `note_${String(number).padStart(32, '0')}`,
        body: aNote(words(number), about ? [about] : []),
        at: new Date(start + Math.floor((number / count) * 60 * dayMs)).toISOString(),
      };
    });
    must(await notebook.takeIn(board, notes, person));
  }
  const { counts } = await notebook.facts();
  return counts.note ?? 0;
};

/** When the pause after a keystroke ended: the page's own timers are watched, not the code under test. */
let pauseEnded = 0;
const setTimer = window.setTimeout.bind(window);
window.setTimeout = ((act: () => void, pause?: number, ...rest: unknown[]) =>
  setTimer(
    () => {
      if (pause === typingPause) pauseEnded = performance.now();
      act();
    },
    pause,
    ...rest,
  )) as typeof window.setTimeout;

const isSaved = () =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (notebook.saving.read()?.state !== 'saved') return;
      stop();
      resolve();
    };
    const stop = notebook.saving.subscribe(look);
  });

const openRaw = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const writeRaw = (database: IDBDatabase, number: number) =>
  new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ id: number, text: words(number) });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });

/** Milliseconds, in turns, so that whatever else the machine does falls on all alike. */
const timeWrites = async (rounds: number) => {
  const database = await openRaw();
  const times = { raw: [] as number[], saved: [] as number[], cut: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    let before = performance.now();
    await writeRaw(database, round);
    times.raw.push(performance.now() - before);

    const draft = notebook.draft({
      type: 'note',
      record: notebook.newRecord('note'),
      field: 'text',
      seed: aNote('', []),
    });
    await draft.open();
    const saved = isSaved();
    draft.type(words(round));
    await saved;
    times.saved.push(performance.now() - pauseEnded);

    before = performance.now();
    must(await draft.leave());
    times.cut.push(performance.now() - before);
  }
  database.close();
  return times;
};

Object.assign(window, { bench: { fill, timeWrites } });
