import { sha256Hex } from '../../src/base/ids.ts';
import type { NotebookDatabase } from '../../src/storage/database.ts';
import type { ExportAsked, ImportPreview, MadeFile } from '../../src/storage/files/notebook-files.ts';
import type { TestTab } from './a-notebook.ts';

export const plainFile: Omit<ExportAsked, 'kind'> = { lock: { kind: 'none' }, form: 'text' };

export const aFileOf = async (
  { notebook }: TestTab,
  kind: ExportAsked['kind'],
  own: Partial<ExportAsked> = {},
): Promise<MadeFile> => {
  const made = await (await notebook.files()).exportNotebook({ kind, ...plainFile, ...own });
  if (!made.ok) throw new Error(`No file: ${made.problem}`);
  return made.value;
};

export const previewed = async ({ notebook }: TestTab, bytes: Uint8Array): Promise<ImportPreview> => {
  const read = await (await notebook.files()).previewImport(bytes);
  if (!read.ok) throw new Error(`Not read: ${read.problem}`);
  return read.value;
};

export const takenIn = async (
  tab: TestTab,
  bytes: Uint8Array,
  asked: { readonly itIsMe: boolean } = { itIsMe: false },
): Promise<ImportPreview> => {
  const preview = await previewed(tab, bytes);
  const done = await (await tab.notebook.files()).acceptImport(preview.id, asked);
  if (!done.ok) throw new Error(`Not taken in: ${done.problem}`);
  return preview;
};

const spelled = (value: unknown): unknown => (value instanceof Uint8Array ? sha256Hex(value) : value);

/** A hash of each table's rows, so that "nothing has changed" can be said of all of it. */
export const tableHashes = async (
  database: NotebookDatabase,
  except: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> => {
  const tables = database.tables.filter(({ name }) => !except.includes(name));
  const hashes = await Promise.all(
    tables.map(async (table) => {
      const rows = (await table.toArray()).map((row: unknown) =>
        JSON.stringify(row, (_, value: unknown) => spelled(value)),
      );
      return [table.name, sha256Hex(rows.sort().join('\n'))] as const;
    }),
  );
  return Object.fromEntries(hashes);
};

/** The lines of a plain file as text, without the end. */
export const linesOf = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder().decode(bytes).trimEnd().split('\n').slice(0, -1);

/** A plain file of these lines with a right end, as a dishonest or broken program could write it. */
export const fileOf = (lines: readonly string[]): Uint8Array => {
  const text = lines.map((line) => `${line}\n`).join('');
  const end = JSON.stringify({ line: 'end', count: lines.length, sha256: sha256Hex(text) });
  return new TextEncoder().encode(`${text}${end}\n`);
};
