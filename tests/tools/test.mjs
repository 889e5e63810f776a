// `npm test`: everything, in the order in which it is cheapest to be told of trouble. Says what each part took.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
import { check } from './check.mjs';

const results = 'test-results';
const bin = (tool) => join('node_modules', '.bin', tool);
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status;

/** What a runner wrote. A runner that failed, or that wrote nothing, can never count as well. */
const counted = (status, file, count) => {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
    return {
      passed,
      failed: failed + (status !== 0 && failed === 0 ? 1 : 0) + (passed + failed === 0 ? 1 : 0),
    };
  } catch (error) {
    console.error(`No result in ${file}: ${error}`);
    return { passed: 0, failed: 1 };
  }
};

/** A file that does not even load has no tests to fail; it counts as one. */
const ofVitest = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
    ).length,
});

const ofPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
});

const unit = () => {
  const file = join(results, 'unit.json');
  const status = run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted(status, file, ofVitest);
};

const build = () => {
  const status = run('node', ['tests/tools/build.mjs']);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
};

const journeysIn = (browser) => () => {
  const file = join(results, `${browser}.json`);
  const config = 'tests/journeys/playwright.config.ts';
  const status = run(
    bin('playwright'),
    ['test', '-c', config, `--project=${browser}`, '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(process.cwd(), file),
    },
  );
  return counted(status, file, ofPlaywright);
};

const webkit = () => {
  const file = join(results, 'webkit.json');
  const status = run('node', ['tests/journeys/webkit/run.mjs', file]);
  return counted(status, file, (report) => report);
};

const parts = [
  ['browsers', () => installBrowsers() ?? { passed: 0, failed: 0 }],
  ['check', check],
  ['unit', unit],
  ['build', build],
  ['chromium', journeysIn('chromium')],
  ['firefox', journeysIn('firefox')],
  ['webkit', webkit],
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const table = [];
for (const [name, part] of parts) {
  const start = Date.now();
  const { passed, failed } = await part();
  table.push({ part: name, passed, failed, minutes: Number(((Date.now() - start) / 60_000).toFixed(2)) });
  if (name === 'build' && failed > 0) break;
}

console.table(table);
const sum = (key) => table.reduce((total, row) => total + row[key], 0);
console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
