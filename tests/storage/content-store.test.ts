import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ContentPack, createContentStore } from '../../src/storage/content-store.ts';
import { createDatabase } from '../../src/storage/database.ts';

const frameworks = new URL('../../data/frameworks/', import.meta.url);
const shipped = readdirSync(frameworks).map((name) => ({
  id: name.replace('.json', ''),
  content: JSON.parse(readFileSync(new URL(name, frameworks), 'utf8')) as { content: string; use: string },
}));
const version = shipped[0]?.content.content ?? '';

let databases = 0;
const anEmptyDatabase = () => {
  databases += 1;
  return createDatabase(`content ${databases}`);
};

/** The shipped pack, counting what is fetched. */
const aPack = (own: Partial<ContentPack> = {}) => {
  const fetched: string[] = [];
  const load = (id: string, content: unknown) => async () => {
    fetched.push(id);
    return content;
  };
  const pack: ContentPack = {
    version,
    frameworks: shipped.map(({ id, content }) => ({ id, load: load(id, content) })),
    acronyms: { load: load('acronyms', { format: 1, content: version, groups: [], entries: [] }) },
    dates: { load: load('dates', { format: 1, content: version, rota: [] }) },
    reform: { load: load('reform', { format: 1, content: version, title: 'Nothing has changed' }) },
    adopting: { load: load('adopting', { format: 1, content: version, texts: [] }) },
    names: { load: load('names', { format: 1, content: version, names: [] }) },
    ...own,
  };
  return { pack, fetched };
};

describe('the shipped content', () => {
  it('is fetched when it is first used, and only what is used', async () => {
    const { pack, fetched } = aPack();
    const store = createContentStore({ database: anEmptyDatabase(), pack });
    expect((await store.framework('quick-eight'))?.id).toBe('quick-eight');
    expect(await store.framework('quick-eight')).toBe(await store.framework('quick-eight'));
    expect(fetched).toEqual(['quick-eight']);
    expect(await store.framework('no-such-list')).toBeNull();
  });

  it('is read from the database afterwards, with no fetch at all', async () => {
    const database = anEmptyDatabase();
    const first = aPack();
    await createContentStore({ database, pack: first.pack }).frameworks();
    await expect.poll(() => database.content.count()).toBe(shipped.length);
    const second = aPack();
    const again = await createContentStore({ database, pack: second.pack }).frameworks();
    expect(again).toHaveLength(14);
    expect(again).toEqual(shipped.map(({ content }) => content));
    expect(second.fetched).toEqual([]);
  });

  it('brings the calendar and what is said of reform', async () => {
    const { pack } = aPack();
    const store = createContentStore({ database: anEmptyDatabase(), pack });
    expect((await store.dates()).rota).toEqual([]);
    expect((await store.reform()).title).toBe('Nothing has changed');
  });

  it('comes back silently when rows are lost', async () => {
    const database = anEmptyDatabase();
    await createContentStore({ database, pack: aPack().pack }).acronyms();
    await expect.poll(() => database.content.count()).toBe(1);
    await database.content.clear();
    const { pack, fetched } = aPack();
    await createContentStore({ database, pack }).acronyms();
    expect(fetched).toEqual(['acronyms']);
    await expect.poll(() => database.content.count()).toBe(1);
  });

  it('of an older version is removed when a newer one has come', async () => {
    const database = anEmptyDatabase();
    await database.content.put({ id: '2025.1.1/acronyms', version: '2025.1.1', content: {} });
    await createContentStore({ database, pack: aPack().pack }).acronyms();
    await expect.poll(() => database.content.toCollection().primaryKeys()).toEqual([`${version}/acronyms`]);
  });

  it('is there to read when the database is not', async () => {
    const database = anEmptyDatabase();
    database.open = () => Promise.reject(new Error('no database')) as never;
    database.close();
    expect((await createContentStore({ database, pack: aPack().pack }).duties()).length).toBe(2);
  });

  it('is not replaced by a page that a network answers with, and is asked for again', async () => {
    let answer: unknown = { title: 'Please log in' };
    const { pack } = aPack({ acronyms: { load: async () => answer } });
    const database = anEmptyDatabase();
    const store = createContentStore({ database, pack });
    await expect(store.acronyms()).rejects.toThrow('Not the content');
    expect(await database.content.count()).toBe(0);
    answer = { format: 1, content: version, groups: [], entries: [] };
    expect((await store.acronyms()).entries).toEqual([]);
  });

  it('names as duty lists exactly those that are', async () => {
    const duties = await createContentStore({ database: anEmptyDatabase(), pack: aPack().pack }).duties();
    const marked = shipped.filter(({ content }) => content.use === 'duties').map(({ id }) => id);
    expect(duties.map(({ id }) => id).sort()).toEqual(marked.sort());
  });
});
