// `npm run test:faults`: the figures behind "nothing is ever lost". Prints each, writes them into tests/README.md, and
// says of what the machine refuses "not run here: why", which counts as nothing. Parts can be named: node run.mjs kills
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers } from '../tools/browsers.mjs';
import { appFolder, forgetProfiles } from './browser/app.mjs';
import { fullDisk, NotRunHere, powerCuts } from './browser/disks.mjs';
import { killWhileTyping } from './browser/kills.mjs';
import { byQuota, checkInBrowsers, importMany, writeInTwoTabs } from './browser/page-checks.mjs';
import { buildPage } from './build-page.mjs';
import { allMutants, allSwitches, runMutants } from './mutants/run-mutants.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const work = mkdtempSync(join(tmpdir(), 'notebook-faults-run-'));
const page = join(work, 'page');
/** By part, what was seen: parts run side by side end in any order. */
const rows = new Map();
const counts = { passed: 0, failed: 0 };
const versions = new Set();
const started = Date.now();
const minutes = (since) => ((Date.now() - since) / 60_000).toFixed(1);

/** On a machine that others work on, how long something took says little: it is told, and fails nothing. */
const isShared = process.env.SHARED_MACHINE === '1';
/** Seconds since 1970 after which no further part is begun; a machine that allows only so much time sets it. */
const lastStart = Number(process.env.LAST_START ?? Number.POSITIVE_INFINITY);

const words = (figures) =>
  Object.entries(figures)
    .map(([what, count]) => `${typeof count === 'number' ? count.toLocaleString('en-GB') : count} ${what}`)
    .join(', ');

const keep = (part, row) => rows.set(part, [...(rows.get(part) ?? []), row]);

/** One line of the table: what was asked, what was seen, and whether that is right. */
const teller = (part) => (name, text, isRight) => {
  counts[isRight ? 'passed' : 'failed'] += 1;
  keep(part, [name, text, isRight ? 'passed' : '**failed**']);
  say(`${isRight ? 'ok    ' : 'FAILED'}  ${name}: ${text}`);
};

/** Each runs on one core: no more of them at a time than the smallest machine has. */
let free = 2;
const waiting = [];
const inSlot = async (act) => {
  if (free === 0) await new Promise((next) => waiting.push(next));
  else free -= 1;
  try {
    return await act();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
};

let reports = 0;

/** The tests of a file in their long form; each figure they print is a line of the table. Whether all passed. */
const unitTests = (tell, files, env, asked) => inSlot(() => runUnitTests(tell, files, env, asked));
const runUnitTests = async (tell, files, env, { hasFigures = true } = {}) => {
  reports += 1;
  const report = join(work, `report-${reports}.json`);
  const figures = `${report}.figures`;
  const code = await new Promise((done) => {
    const child = spawn(
      join('node_modules', '.bin', 'vitest'),
      ['run', ...files, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env, FIGURES: figures } },
    );
    const late = setTimeout(() => child.kill('SIGKILL'), 900_000);
    child.on('close', (status) => {
      clearTimeout(late);
      done(status);
    });
  });
  const found = existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n').filter(Boolean) : [];
  for (const line of found) {
    const { name, text } = JSON.parse(line);
    tell(name, text, code === 0);
  }
  if (code !== 0 || (hasFigures && found.length === 0))
    tell(files.join(', '), code === 0 ? 'no figure' : 'tests fail', false);
  return code === 0;
};

const allNames = new Set([...allMutants, ...allSwitches].map(({ name }) => name));

/** One run for all: the tests that are to find them must first be seen to pass without them. */
const mutants = async (tell, lists) => {
  const { wrong } = await runMutants(Object.values(lists).flat(), (line) => say(`        ${line}`));
  for (const [name, list] of Object.entries(lists)) {
    const names = new Set(list.map((one) => one.name));
    const missed = wrong.filter((one) => names.has(one.name));
    const others = wrong.filter((one) => !allNames.has(one.name));
    const why = [...missed, ...others].map((one) => `; ${one.name}: ${one.why.split('\n')[0]}`).join('');
    const found = others.length > 0 ? 0 : list.length - missed.length;
    tell(name, `${found} of ${list.length} found${why}`, found === list.length);
  }
};

const kills = async (tell, name, asked) => {
  const seen = await killWhileTyping({ ...asked, say: (line) => say(`        ${line}`) });
  versions.add(`Chromium ${seen.version}`);
  const { kills: done, acknowledged, damagedStores, healed, lost, backEnd } = seen;
  const text = words({
    kills: done,
    'notes acknowledged': acknowledged,
    'stores damaged': damagedStores,
    'notes healed': healed,
    lost,
  });
  const isRightStore = backEnd === (asked.sqlite ? 'SQLite' : 'LevelDB');
  tell(
    name,
    isRightStore ? text : `${text}; but the store is ${backEnd || 'unknown'}`,
    isRightStore && lost === 0 && acknowledged > 0 && (damagedStores === 0 || healed > 0),
  );
};

const parts = {
  merge: (tell) => unitTests(tell, ['tests/revisions/merge-figures.test.ts'], { RUNS: '20000' }),
  // Half on each core.
  fuzz: (tell) =>
    Promise.all(
      ['1', '25001'].map((FIRST) =>
        unitTests(tell, ['tests/exchange/fuzz-files.test.ts'], { RUNS: '25000', FIRST }),
      ),
    ),
  writes: (tell) => unitTests(tell, ['tests/storage/failing-everywhere.test.ts'], { RUNS: '20000' }),
  kills: (tell) => kills(tell, 'SIGKILL while typing, LevelDB', { kills: 30, damaged: 10 }),
  sqlite: (tell) => kills(tell, 'SIGKILL while typing, SQLite', { kills: 30, damaged: 0, sqlite: true }),
  tabs: async (tell) => {
    const seen = await writeInTwoTabs(page, 1_000);
    tell(
      'two tabs, the same record and field',
      words({ written: seen.written, acknowledged: seen.acknowledged, 'texts found afterwards': seen.found }),
      seen.acknowledged === seen.written && seen.found === seen.written,
    );
  },
  engines: async (tell) => {
    for (const { browser, version, results, journal } of await checkInBrowsers(page)) {
      versions.add(`${browser} ${version}`);
      const wrong = results.filter(({ problem }) => problem !== null);
      const second = browser === 'WebKitGTK' ? journal === 'none here' : journal.startsWith('on');
      const text = `${results.length - wrong.length} of ${results.length} checks (stale tab and minimum writer among them), second copy: ${journal}${wrong.map(({ name, problem }) => `; ${name}: ${problem}`).join('')}`;
      tell(`storage and merging in ${browser}`, text, wrong.length === 0 && second);
    }
  },
  import: async (tell) => {
    const { revisions, took, floor, longestWait, notes } = await importMany(page, 90_000);
    const text = words({
      revisions,
      's for all': (took / 1_000).toFixed(1),
      'times what as many bare rows take': (took / floor).toFixed(1),
      'notes typed meanwhile': notes,
      'ms the longest wait': Math.round(longestWait),
    });
    const isQuick = took < 60_000 && longestWait < 1_000;
    const late = isQuick ? '' : ': over the 60 s, or the second, that it may take';
    tell('big import in Chromium', `${text}${late}`, revisions === 90_000 && (isQuick || isShared));
  },
  quota: async (tell) => {
    const seen = await byQuota();
    tell(
      'no room left (quota)',
      words(seen),
      Object.values(seen).every((count) => count === 1),
    );
  },
  disk: async (tell) => {
    const { acknowledged, lost, said, stillThere } = await fullDisk();
    tell(
      'full disk (tmpfs)',
      words({
        'notes acknowledged': acknowledged,
        lost,
        'said "Not saved"': said,
        'text still in its box': stillThere,
      }),
      lost === 0 && acknowledged > 0 && said === 1 && stillThere === 1,
    );
  },
  power: async (tell) => {
    const { cuts, discarded, acknowledged, lost } = await powerCuts(6);
    tell(
      'power cut (copy of the disk)',
      words({ cuts, 'copies discarded': discarded, 'notes acknowledged': acknowledged, lost }),
      cuts > 0 && acknowledged > 0 && lost === 0,
    );
  },
  age: async (tell) => {
    if (spawnSync('age', ['--version']).status !== 0) throw new NotRunHere('Debian’s age is not installed');
    const isOpened = await unitTests(
      tell,
      ['tests/exchange/notebook-file.test.ts'],
      {},
      { hasFigures: false },
    );
    tell(
      'an age file opened by Debian’s age',
      isOpened ? 'with a key and with a passphrase' : 'no',
      isOpened,
    );
  },
  // The longest comes last: a machine that allows only so much time has the others then.
  mutants: (tell) =>
    mutants(tell, {
      'mutants of merge, import and guards': allMutants,
      'protections switched off, each missed by its test': allSwitches,
    }),
};

/** These measure nothing and kill nobody, and run side by side; whatever is not named here runs alone. */
const sideBySide = ['merge', 'fuzz', 'writes', 'age'];

const asked = process.argv.slice(2);
const chosen = Object.keys(parts).filter((name) => asked.length === 0 || asked.includes(name));

installBrowsers();
// What is proved is what stands in src now; a folder of one's own is taken as it is.
if (!process.env.OUT_DIR || !existsSync(join(appFolder, 'sw.js')))
  spawnSync('node', ['tests/tools/build.mjs'], { stdio: 'inherit' });
await buildPage(page);
const run = async (name) => {
  const since = Date.now();
  const tell = teller(name);
  try {
    if (since > lastStart * 1_000) throw new NotRunHere('the time this machine allows was over');
    await parts[name](tell);
  } catch (error) {
    if (error instanceof NotRunHere) {
      keep(name, [name, `not run here: ${error.message}`, 'not run']);
      say(`        ${name}: not run here: ${error.message}`);
    } else tell(name, String(error).split('\n')[0], false);
  }
  say(`        ${name} took ${minutes(since)} minutes`);
};
await Promise.all(chosen.filter((name) => sideBySide.includes(name)).map(run));
for (const name of chosen) if (!sideBySide.includes(name)) await run(name);
forgetProfiles();
rmSync(work, { recursive: true, force: true });

/** What the table says of parts that were not run now stays, with the day on which it was seen. */
const cellsOf = (line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
const file = 'tests/README.md';
const text = readFileSync(file, 'utf8');
const [open, close] = ['<!-- faults: written by npm run test:faults -->', '<!-- /faults -->'];
const from = text.indexOf(open);
const to = text.indexOf(close);
if (from < 0 || to < 0) teller('table')('the table in tests/README.md', 'has lost its marks', false);
else {
  const before = text
    .slice(from, to)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (part|---) /.test(line))
    .map(cellsOf);
  const day = new Date().toISOString().slice(0, 10);
  const browsers = [...versions].sort().join(', ');
  const table = [
    '| part | what | seen | | when |',
    '| --- | --- | --- | --- | --- |',
    ...Object.keys(parts)
      .flatMap((name) =>
        chosen.includes(name)
          ? (rows.get(name) ?? []).map((row) => [
              name,
              ...row,
              [...sideBySide, 'mutants'].includes(name) || !browsers ? day : `${day}, ${browsers}`,
            ])
          : before.filter(([part]) => part === name),
      )
      .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`),
  ].join('\n');
  writeFileSync(file, `${text.slice(0, from + open.length)}\n${table}\n${text.slice(to)}`);
}
say(`        ${minutes(started)} minutes in all`);
say(`tests: ${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
