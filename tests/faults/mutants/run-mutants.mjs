// Faults put into a copy of the sources, one at a time. Each must compile and manage an ordinary day, and each must be
// found by the tests that stand for it. Nothing in the checkout itself is touched.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { guardMutants, switchMutants } from './guards.mjs';
import { importMutants } from './import.mjs';
import { mergeMutants } from './merge.mjs';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const happyPath = 'tests/storage/happy-path.test.ts';

export const allMutants = [...mergeMutants, ...guardMutants, ...importMutants];
export const allSwitches = switchMutants;
/** One that is quick to judge, for `npm test`; all of them are in `npm run test:faults`. */
export const fewMutants = allMutants.filter(({ name }) => name.startsWith('changed words pass the border'));

const run = (folder, command, args) =>
  new Promise((done) => {
    const env = { ...process.env, RUNS: '300', FIGURES: '' };
    for (const name of Object.keys(env))
      if (/^(VITEST|VITE_|NODE_OPTIONS$|TEST$)/.test(name)) delete env[name];
    const child = spawn(join(folder, 'node_modules/.bin', command), args, { cwd: folder, env });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    const late = setTimeout(() => child.kill('SIGKILL'), 600_000);
    child.on('close', (code) => {
      clearTimeout(late);
      done({ code, said });
    });
  });

const aCopy = () => {
  const folder = mkdtempSync(join(tmpdir(), 'notebook-mutants-'));
  for (const name of [
    'src',
    'tests',
    'data',
    'tsconfig.json',
    'vite.config.ts',
    'package.json',
    'index.html',
  ])
    cpSync(join(top, name), join(folder, name), { recursive: true });
  symlinkSync(resolve(top, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

const runTests = async (folder, files) => {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const { said } = await run(folder, 'vitest', [
    'run',
    ...files,
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return new Map(testResults.map(({ name, status }) => [name.replace(`${folder}/`, ''), status]));
  } catch {
    return said.slice(-2_000);
  }
};

/** null when it was found as it should be; otherwise what is wrong with the mutant or with the tests. */
const judge = async (folder, { file, find, replace, killers }) => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(find).length !== 2)
    return `its place stands ${before.split(find).length - 1} times in ${file}`;
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  try {
    // What an earlier one has looked at is not looked at again.
    const types = await run(folder, 'tsc', [
      ...['--noEmit', '-p', 'tsconfig.json'],
      ...['--incremental', '--tsBuildInfoFile', join(folder, 'types.json')],
    ]);
    if (types.code !== 0) return `does not compile: ${types.said.slice(0, 400)}`;
    const results = await runTests(folder, [happyPath, ...killers]);
    if (typeof results === 'string') return `tests did not run: ${results}`;
    if (results.get(happyPath) !== 'passed') return 'does not manage an ordinary day';
    return killers.some((killer) => results.get(killer) === 'failed') ? null : 'SURVIVED';
  } finally {
    writeFileSync(path, before);
  }
};

/** @returns {Promise<{killed: number, wrong: {name: string, why: string}[]}>} */
export const runMutants = async (mutants, say = () => {}) => {
  const folders = [aCopy(), aCopy()];
  const wrong = [];
  let killed = 0;
  try {
    // Killed by tests that fail anyway would be killed by nothing.
    const files = [...new Set([happyPath, ...mutants.flatMap(({ killers }) => killers)])];
    const sound = await runTests(folders[0], files);
    if (typeof sound === 'string')
      return { killed, wrong: [{ name: 'the sources as they are', why: sound }] };
    for (const [name, status] of sound)
      if (status !== 'passed') wrong.push({ name: 'the sources as they are', why: `${name} fails` });
    const waiting = [...mutants];
    const work = async (folder) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const why = await judge(folder, next);
        if (why) wrong.push({ name: next.name, why });
        else killed += 1;
        say(`${why ? `NOT KILLED (${why})` : 'killed'}: ${next.name}`);
      }
    };
    await Promise.all(folders.map(work));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  return { killed, wrong };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv[2] ?? '';
  const chosen = [...allMutants, ...allSwitches].filter(({ name }) => name.includes(asked));
  const { killed, wrong } = await runMutants(chosen, (line) => process.stdout.write(`${line}\n`));
  process.stdout.write(
    `${killed} of ${chosen.length} killed\n${wrong.map(({ name, why }) => `${name}: ${why}\n`).join('')}`,
  );
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
