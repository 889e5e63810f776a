// Types, lint and format, and what nobody uses. Each is one check; `npm test` counts them.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every room with a tsconfig of its own is a project: the compiler keeps the DOM out of rooms that must not know it. */
const projects = [
  'tsconfig.json',
  'tests/tsconfig.json',
  ...readdirSync('src', { recursive: true })
    .filter((file) => basename(file) === 'tsconfig.json')
    .sort()
    .map((file) => join('src', file)),
];

const checks = [
  ...projects.map((project) => ({
    name: `types in ${project}`,
    command: ['tsc', '--noEmit', '--pretty', '-p', project],
  })),
  { name: 'format and lint', command: ['biome', 'ci', '--colors=off'] },
  { name: 'nothing unused', command: ['knip', '--no-progress'] },
];

const runOne = ({ name, command: [tool, ...args] }) =>
  new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', tool), args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => (output += String(error)));
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name}${code === 0 ? '' : `\n${output}`}`);
      resolve(code === 0);
    });
  });

/** @returns {Promise<{passed: number, failed: number}>} */
export const check = async () => {
  const waiting = [...checks];
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runOne(next));
  };
  await Promise.all([work(), work()]);
  return { passed: results.filter(Boolean).length, failed: results.filter((result) => !result).length };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await check()).failed > 0 ? 1 : 0;
