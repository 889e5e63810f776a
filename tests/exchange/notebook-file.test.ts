import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { fileLimits } from '../../src/exchange/notebook-file/file-limits.ts';
import { fileProblemWords, lineProblemWords } from '../../src/exchange/notebook-file/file-words.ts';
import type { FileHeader } from '../../src/exchange/notebook-file/notebook-lines.ts';
import { gatheredAsFar, packed, streamOf } from '../../src/exchange/notebook-file/pack-file.ts';
import { type FileItem, readNotebookFile } from '../../src/exchange/notebook-file/read-notebook-file.ts';
import type { FileLock } from '../../src/exchange/notebook-file/seal-file.ts';
import { type FileForm, writeNotebookFile } from '../../src/exchange/notebook-file/write-notebook-file.ts';
import { manyRevisions } from '../kit/a-big-file.ts';
import { fileOf, linesOf } from '../kit/notebook-files.ts';

const header: FileHeader = {
  format: 'send-notebook',
  version: 1,
  maker: 'a test',
  made: '2026-10-01T09:30:00.000Z',
  kind: 'hand-over',
  boards: ['board_hillside'],
  count: 40,
};

const revisions = [...manyRevisions(40)];

const written = async (lock: FileLock, form: FileForm = 'binary') =>
  writeNotebookFile(
    header,
    (async function* () {
      for (const { id, header: of, words } of revisions)
        yield { line: 'rev', id, header: of, salt: words?.salt ?? '', body: words?.body } as const;
    })(),
    { lock, form },
  );

const itemsOf = async (
  bytes: Uint8Array,
  secret: string | null = null,
  limits = fileLimits,
): Promise<readonly FileItem[]> => {
  const items: FileItem[] = [];
  for await (const item of readNotebookFile(bytes, secret, limits)) items.push(item);
  return items;
};

const problemOf = async (bytes: Uint8Array, secret: string | null = null, limits = fileLimits) => {
  const last = (await itemsOf(bytes, secret, limits)).at(-1);
  return last?.kind === 'ending' ? last.problem : 'no ending';
};

const plainText = new TextDecoder();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const passphrase = { kind: 'passphrase', passphrase: 'plenty of words' } as const;

describe('a notebook file', () => {
  it('comes back as it was written, in every form, whatever an e-mail does to its text', async () => {
    const identity = await generateX25519Identity();
    const lock = { kind: 'recipients', recipients: [await identityToRecipient(identity)] } as const;
    const text = plainText.decode((await written(lock, 'text')).bytes);
    const mailed = `Dear clerk,\r\n\r\n${text.replaceAll('\n', '\r\n ')}\r\n-- \r\nSent from my phone`;
    for (const [bytes, secret] of [
      [(await written({ kind: 'none' })).bytes, null],
      [(await written(lock)).bytes, identity],
      [bytesOf(text), identity],
      [bytesOf(mailed), identity],
    ] as const) {
      const items = await itemsOf(bytes, secret);
      expect(items.flatMap((item) => (item.kind === 'revision' ? [item.revision] : []))).toEqual(revisions);
      expect(items.at(-1)).toEqual({ kind: 'ending', problem: null });
    }
  });

  it('asks for the passphrase, and says when it is wrong', async () => {
    const { bytes, ending } = await written(passphrase, 'text');
    expect(ending).toBe('.txt');
    expect(await problemOf(bytes)).toBe('needs-passphrase');
    expect(await problemOf(bytes, 'plenty of word')).toBe('wrong-passphrase');
    expect(await problemOf(bytes, 'plenty of words')).toBe(null);
  });

  it('locked to a key says so, and which key is wrong', async () => {
    const [mine, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const { bytes } = await written({ kind: 'recipients', recipients: [await identityToRecipient(mine)] });
    expect(await problemOf(bytes)).toBe('needs-key');
    expect(await problemOf(bytes, 'a passphrase')).toBe('needs-key');
    expect(await problemOf(bytes, other)).toBe('wrong-key');
    expect(await problemOf(bytes, mine)).toBe(null);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a letter', 'Dear governors', 'not-a-notebook-file'],
    ['other JSON', '{"a":1}\n', 'not-a-notebook-file'],
    ['an invite', '{"format":1,"kind":"send-notebook-invite"}', 'not-a-notebook-file'],
    ['a file of a later program', '{"format":"send-notebook","version":2}\n', 'newer-format'],
    ['a header that is none', '{"format":"send-notebook","version":1,"boards":{}}\n', 'damaged'],
    ['armour that was cut', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl', 'cut-short'],
  ])('says what is wrong with %s', async (_, text, problem) => {
    expect(await problemOf(bytesOf(text))).toBe(problem);
  });

  it('cut anywhere says that it stops in the middle, and gives what stands before', async () => {
    const { bytes } = await written({ kind: 'none' });
    const half = await itemsOf(bytes.subarray(0, bytes.length / 2));
    expect(half.at(-1)).toEqual({ kind: 'ending', problem: 'cut-short' });
    expect(half.filter(({ kind }) => kind === 'revision').length).toBeGreaterThan(15);
    const zipped = (await gatheredAsFar(packed(streamOf(bytes)))).bytes;
    expect(await problemOf(zipped.subarray(0, zipped.length - 20))).toBe('cut-short');
  });

  it('with a line too few, or changed, is damaged although each line is right', async () => {
    const lines = linesOf((await written({ kind: 'none' })).bytes);
    expect(await problemOf(fileOf(lines.toSpliced(5, 1)))).toBe('damaged');
    const text = plainText.decode((await written({ kind: 'none' })).bytes);
    expect(await problemOf(bytesOf(text.replace('a test', 'a text')))).toBe('damaged');
    expect(await problemOf(bytesOf(`${text}${lines[3]}\n`))).toBe('damaged');
  });

  it('of another board than it says is refused line by line', async () => {
    const lines = linesOf((await written({ kind: 'none' })).bytes);
    const [first = '', ...rest] = lines;
    const items = await itemsOf(fileOf([first.replace('["board_hillside"]', '["board_b"]'), ...rest]));
    expect(items.filter((item) => item.kind === 'refused' && item.why === 'other-place').length).toBe(40);
  });

  it('small outside and huge inside is given up', async () => {
    const [first = ''] = linesOf((await written({ kind: 'none' })).bytes);
    const huge = bytesOf(`${first}\n${' '.repeat(3_000_000)}\n{"line":"x"}\n`.repeat(3));
    const bomb = (await gatheredAsFar(packed(streamOf(huge)))).bytes;
    expect(bomb.length).toBeLessThan(20_000);
    expect(await problemOf(bomb, null, { ...fileLimits, unpacked: 1_000_000 })).toBe('too-big');
    expect(await problemOf(bomb, null, { ...fileLimits, lines: 3 })).toBe('too-big');
    expect(await problemOf(bomb, null, { ...fileLimits, file: 1_000 })).toBe('too-big');
    const long = await itemsOf(bomb, null, { ...fileLimits, line: 1_000_000 });
    expect(long.some((item) => item.kind === 'refused' && item.why === 'too-long')).toBe(true);
  });

  it('has a sentence for every problem', () => {
    for (const words of [...Object.values(fileProblemWords), ...Object.values(lineProblemWords)])
      expect(words.length).toBeGreaterThan(5);
  });
});

const age = process.env.AGE ?? 'age';
const found = spawnSync(age, ['--version']);
const noAge = found.status === 0 ? null : 'the age command is not on this machine (Debian package age)';
if (noAge) process.stdout.write(`not run here: an age file opened by Debian's age: ${noAge}\n`);

describe.skipIf(noAge !== null)("Debian's age command", () => {
  const inFolder = <Value>(use: (folder: string) => Value): Value => {
    const folder = mkdtempSync(join(tmpdir(), 'age-'));
    try {
      return use(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each(['text', 'binary'] as const)(
    'opens a file locked to a key (%s), and gunzip reads it',
    async (form) => {
      const identity = await generateX25519Identity();
      const recipients = [await identityToRecipient(identity)];
      const { bytes } = await written({ kind: 'recipients', recipients }, form);
      const opened = inFolder((folder) => {
        writeFileSync(join(folder, 'file'), bytes);
        writeFileSync(join(folder, 'key'), `${identity}\n`);
        return spawnSync(age, ['-d', '-i', join(folder, 'key'), join(folder, 'file')]);
      });
      expect(opened.stderr.toString()).toBe('');
      expect(new Uint8Array(gunzipSync(opened.stdout))).toEqual((await written({ kind: 'none' })).bytes);
    },
  );

  it('opens a file locked with a passphrase', async () => {
    const { bytes } = await written(passphrase, 'text');
    const opened = inFolder((folder) => {
      writeFileSync(join(folder, 'file'), bytes);
      // age takes a passphrase from a terminal only; script is one.
      const command = `${age} -d -o ${folder}/out ${folder}/file`;
      spawnSync('script', ['-qec', command, '/dev/null'], { input: 'plenty of words\n', timeout: 20_000 });
      return spawnSync('cat', [`${folder}/out`]).stdout;
    });
    expect(new Uint8Array(gunzipSync(opened))).toEqual((await written({ kind: 'none' })).bytes);
  });
});
