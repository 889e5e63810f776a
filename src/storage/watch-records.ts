import type { Clock } from '../base/clock.ts';
import type { Watched } from '../base/watched.ts';
import type { RecordType } from '../domain/records/bodies.ts';
import type { StatementTally } from '../domain/tally/tally.ts';
import type { NotebookDatabase } from './database.ts';
import type { Slots } from './drafts.ts';
import { createLive, type LiveTools } from './live.ts';
import type { Place, RecordQuery } from './notebook.ts';
import { readPreference } from './preferences.ts';
import { createRecordReader, newlyTyped, type ReadRecord, readRows } from './read-records.ts';
import type { Sealer } from './sealer.ts';
import { createTallyReader, readTallyRows } from './tally-rows.ts';

interface WatchTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly place: Watched<Place | null>;
  readonly slots: Slots;
  readonly live: LiveTools;
  /** A record whose row cannot be opened; it is left out. */
  readonly onUnreadable: (record: string) => void;
}

export interface RecordWatches {
  records(query: RecordQuery<RecordType>): Watched<readonly ReadRecord[]>;
  record(type: RecordType, record: string): Watched<ReadRecord | null>;
  placeRecords(place: Place): Watched<Readonly<Record<'board' | 'school' | 'person', ReadRecord>> | null>;
  tallies(school: string): Watched<readonly StatementTally[]>;
  preference(name: string): Watched<string | null>;
  /** Lets go of every answer kept for the way back. */
  forget(): void;
}

/** Questions whose last answer is kept for the way back. */
const keptQuestions = 60;

const sameItems = <Item>(one: readonly Item[] | undefined, other: readonly Item[]): boolean =>
  one?.length === other.length && other.every((item, place) => item === one[place]);

/** One Watched a question, so that going back to a screen finds the last answer. */
const createKept = () => {
  const kept = new Map<string, Watched<unknown>>();
  return <Value>(question: string, make: () => Watched<Value>): Watched<Value> => {
    const known = (kept.get(question) as Watched<Value> | undefined) ?? make();
    kept.delete(question);
    kept.set(question, known);
    const [oldest] = kept.keys();
    if (kept.size > keptQuestions && oldest !== undefined) kept.delete(oldest);
    return known;
  };
};

export const createRecordWatches = (tools: WatchTools): RecordWatches => {
  const { database, sealer, clock, place, slots, live, onUnreadable } = tools;
  let keep = createKept();
  const writer = () => ({ author: place.read()?.person ?? '', now: clock.now() });

  const watchRecords = (query: RecordQuery<RecordType>): Watched<readonly ReadRecord[]> => {
    const read = createRecordReader(sealer, onUnreadable);
    const wanted = () => {
      const here = place.read();
      const school = query.school ?? (query.statement && !query.looking ? here?.school : undefined);
      return { ...query, school, board: here?.board ?? '', deleted: query.deleted ?? false };
    };
    return createLive(
      live,
      () => readRows(database, wanted()),
      async (rows, last: readonly ReadRecord[] | undefined) => {
        const stored = await read(rows, slots.uncut());
        const fresh = newlyTyped(slots.uncut(), wanted(), writer()).filter(
          ({ record }) => !stored.some((one) => one.record === record),
        );
        const shown = [...fresh, ...stored].slice(0, query.limit);
        return last && sameItems(last, shown) ? last : shown;
      },
    );
  };

  const watchRecord = (type: RecordType, record: string): Watched<ReadRecord | null> => {
    const read = createRecordReader(sealer, onUnreadable);
    return createLive(
      live,
      async () => {
        const row = await database.current.get(record);
        return row?.type === type ? [row] : [];
      },
      async (rows) => {
        const [stored] = await read(rows, slots.uncut());
        const wanted = { type, board: place.read()?.board ?? '', deleted: false };
        const fresh = newlyTyped(slots.uncut(), wanted, writer()).find((one) => one.record === record);
        return stored ?? fresh ?? null;
      },
    );
  };

  const watchPlaceRecords = ({ board, school, person }: Place) => {
    const read = createRecordReader(sealer, onUnreadable);
    type Found = Readonly<Record<'board' | 'school' | 'person', ReadRecord>> | null;
    return createLive(
      live,
      async () =>
        (await database.current.bulkGet([board, school, person])).filter((row) => row !== undefined),
      async (rows, last: Found | undefined): Promise<Found> => {
        const found = await read(rows, slots.uncut());
        const [b, s, p] = [board, school, person].map((id) => found.find(({ record }) => record === id));
        if (!b || !s || !p) return null;
        return last && sameItems([last.board, last.school, last.person], [b, s, p])
          ? last
          : { board: b, school: s, person: p };
      },
    );
  };

  const watchTallies = (school: string): Watched<readonly StatementTally[]> => {
    const read = createTallyReader(sealer, async (row) =>
      (await import('./heal/count-anew.ts')).mendTally({ database, sealer }, row),
    );
    return createLive(
      live,
      () => readTallyRows(database, school),
      async (rows, last: readonly StatementTally[] | undefined) => {
        const tallies = await read(rows);
        return last && sameItems(last, tallies) ? last : tallies;
      },
    );
  };

  const watchPreference = (name: string): Watched<string | null> =>
    createLive(
      live,
      () => readPreference(database, name),
      async (sealed) => (sealed ? ((await sealer.open(sealed)) as string) : null),
    );

  return {
    records: (query) => keep(`records ${JSON.stringify(query)}`, () => watchRecords(query)),
    record: (type, record) => keep(`record ${type} ${record}`, () => watchRecord(type, record)),
    placeRecords: (of) => keep(`place ${of.board} ${of.school} ${of.person}`, () => watchPlaceRecords(of)),
    tallies: (school) => keep(`tallies ${school}`, () => watchTallies(school)),
    preference: (name) => keep(`preference ${name}`, () => watchPreference(name)),
    forget: () => {
      keep = createKept();
    },
  };
};
