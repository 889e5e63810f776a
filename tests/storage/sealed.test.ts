import { describe, expect, it } from 'vitest';
import type { NotebookDatabase } from '../../src/storage/database.ts';
import { aSettledTab } from '../kit/a-notebook.ts';
import { aBoard, aDocument, aLooking, aNote, anAction, anAssurance, aSchool } from '../kit/bodies.ts';
import { watchedUntil } from '../kit/watching.ts';

/** The columns that are not sealed. A new one needs a look: it may hold ids, types, dates and flags, never words. */
const plainColumns = {
  revisions: ['at', 'author', 'board', 'device', 'hash', 'id', 'op', 'parents', 'record', 'seq', 'type', 'v'],
  current: [
    'at',
    'board',
    'deleted',
    'heads',
    'lists',
    'looking',
    'on',
    'part',
    'record',
    'school',
    'statements',
    'type',
  ],
  tallies: ['board', 'by', 'school', 'statement'],
  drafts: ['at', 'author', 'basis', 'board', 'record', 'slot', 'tab', 'type'],
  blobs: ['board', 'id'],
  device: ['board', 'device', 'key', 'person', 'sample', 'school', 'seq', 'version'],
  accepted: ['at', 'id', 'key', 'what'],
};

/** Words that stand nowhere else. */
const words = Array.from({ length: 20 }, (_, place) => `Zebra${place}`);
const word = (place: number): string => words[place] ?? '';

const aBusySession = async () => {
  const tab = await aSettledTab();
  const { notebook } = tab;
  const looking = 'looking_autumn';
  const statements = ['best-endeavours', 'information-report'];
  await notebook.takeIn(
    'board_hillside',
    [
      { type: 'board', record: 'board_hillside', body: aBoard({ name: word(0) }) },
      { type: 'school', record: 'school_hillside', body: aSchool({ name: word(1), county: word(2) }) },
      { type: 'person', record: 'person_ann', body: { name: word(3), role: word(4) } },
    ],
    'person_ann',
  );
  await notebook.save({
    type: 'looking',
    record: looking,
    fields: aLooking({ purpose: word(5), visitors: [word(6)] }),
  });
  await notebook.save({
    type: 'note',
    record: 'note_one',
    fields: aNote({ looking, statements, text: word(7), source: 'told' }),
  });
  await notebook.save({ type: 'note', record: 'note_one', fields: { text: word(8) } });
  await notebook.save({ type: 'assurance', record: 'assurance_a', fields: anAssurance({ reason: word(9) }) });
  await notebook.save({
    type: 'document',
    record: 'document_a',
    fields: aDocument({ title: word(10), where: word(11) }),
  });
  await notebook.save({
    type: 'action',
    record: 'action_a',
    fields: anAction({ text: word(12), ownerRole: word(13) }),
  });
  await notebook.remove('action_a');
  await notebook.setPreference('reading', word(14));
  await notebook.saveBlob(new TextEncoder().encode(word(15)));
  notebook
    .draft({ type: 'note', record: 'note_two', field: 'text', seed: aNote({ text: '', statements }) })
    .type(`${word(16)} typed`);
  await watchedUntil(notebook.saving, ({ state }) => state === 'saved');
  return tab;
};

const rowsOf = async (database: NotebookDatabase) =>
  Promise.all(
    database.tables
      .filter(({ name }) => name !== 'content')
      .map(async (table) => [table.name, (await table.toArray()) as object[]] as const),
  );

describe('words', () => {
  it('stand only in sealed columns', async () => {
    const { database } = await aBusySession();
    for (const [name, rows] of await rowsOf(database))
      for (const row of rows) {
        const { sealed: _, ...plain } = row as { sealed?: unknown };
        const known: readonly string[] = plainColumns[name as keyof typeof plainColumns];
        expect(Object.keys(plain).filter((column) => !known.includes(column))).toEqual([]);
        const text = JSON.stringify(plain);
        for (const one of [...words, 'partly', 'told'])
          expect(text, `${name} holds ${one}`).not.toContain(one);
      }
  });

  it('do stand in the sealed ones, so that the search above could have found them', async () => {
    const { database } = await aBusySession();
    const sealed = (await rowsOf(database)).flatMap(([, rows]) =>
      rows.map((row) =>
        new TextDecoder().decode((row as { sealed?: Uint8Array }).sealed ?? new Uint8Array()),
      ),
    );
    const all = sealed.join('\n');
    for (const one of words.slice(0, 17)) expect(all).toContain(one);
  });
});
