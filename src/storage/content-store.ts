import type {
  AcronymFile,
  Adopting,
  ContentDates,
  Framework,
  Names,
  Reform,
} from '../domain/content/content.ts';
import type { ContentRow, NotebookDatabase } from './database.ts';

/** The shipped content: main says where the files are, and they are fetched when first used. */
export interface ContentPack {
  readonly version: string;
  readonly frameworks: readonly { readonly id: string; load(): Promise<unknown> }[];
  readonly acronyms: { load(): Promise<unknown> };
  readonly dates: { load(): Promise<unknown> };
  readonly reform: { load(): Promise<unknown> };
  readonly names: { load(): Promise<unknown> };
  readonly adopting: { load(): Promise<unknown> };
}

/** A read-only copy in the database, so that reading needs neither network nor cache; lost rows come back silently. */
export interface ContentStore {
  framework(id: string): Promise<Framework | null>;
  frameworks(): Promise<readonly Framework[]>;
  /** The frameworks whose statements are duties: the checklist and "also asked of boards". */
  duties(): Promise<readonly Framework[]>;
  acronyms(): Promise<AcronymFile>;
  /** Review periods, the calendar, and which duty suits which term. */
  dates(): Promise<ContentDates>;
  /** What is said of changes to come; the law has not changed. */
  reform(): Promise<Reform>;
  /** Given names, for the hints; read when something is first typed. */
  names(): Promise<Names>;
  /** The texts a board adopts the notebook with. */
  adopting(): Promise<Adopting>;
}

/** Named here, so that the first screen need not read all fourteen to find these two. */
const dutyFrameworks: readonly string[] = ['gov-checklist', 'also-asked'];
const acronymsId = 'acronyms';

/** A host's "page not found" instead of a file must not be kept; the files themselves are checked by tests. */
const isOurs = (content: unknown, version: string): boolean =>
  typeof content === 'object' &&
  content !== null &&
  'format' in content &&
  content.format === 1 &&
  'content' in content &&
  content.content === version;

export const createContentStore = ({
  database,
  pack,
}: {
  readonly database: NotebookDatabase;
  readonly pack: ContentPack;
}): ContentStore => {
  const asked = new Map<string, Promise<unknown>>();
  let swept = false;

  const stored = async (key: string): Promise<unknown> => {
    try {
      return (await database.content.get(key))?.content;
    } catch {
      // No database: content is still there to read, fetched each time the app starts.
      return undefined;
    }
  };

  const store = async (row: ContentRow): Promise<void> => {
    try {
      // Not a person's words, so it may be lost; it is written strictly all the same, once a version.
      await database.content.put(row);
      if (swept) return;
      swept = true;
      await database.content.filter(({ version }) => version !== pack.version).delete();
    } catch {
      swept = false;
    }
  };

  const read = async (id: string, load: () => Promise<unknown>): Promise<unknown> => {
    const key = `${pack.version}/${id}`;
    const kept = await stored(key);
    if (kept !== undefined) return kept;
    const content = await load();
    if (!isOurs(content, pack.version)) throw new Error(`Not the content of this version: ${id}`);
    void store({ id: key, version: pack.version, content });
    return content;
  };

  const once = (id: string, load: () => Promise<unknown>): Promise<unknown> => {
    const known = asked.get(id);
    if (known) return known;
    const reading = read(id, load);
    asked.set(id, reading);
    // A failure is not remembered: the next asking tries again.
    reading.catch(() => asked.delete(id));
    return reading;
  };

  const framework = async (id: string): Promise<Framework | null> => {
    const file = pack.frameworks.find((one) => one.id === id);
    return file ? ((await once(id, file.load)) as Framework) : null;
  };

  const several = async (ids: readonly string[]): Promise<readonly Framework[]> =>
    (await Promise.all(ids.map(framework))).filter((one) => one !== null);

  return {
    framework,
    frameworks: () => several(pack.frameworks.map(({ id }) => id)),
    duties: () => several(dutyFrameworks),
    acronyms: async () => (await once(acronymsId, pack.acronyms.load)) as AcronymFile,
    dates: async () => (await once('dates', pack.dates.load)) as ContentDates,
    reform: async () => (await once('reform', pack.reform.load)) as Reform,
    names: async () => (await once('names', pack.names.load)) as Names,
    adopting: async () => (await once('adopting', pack.adopting.load)) as Adopting,
  };
};
