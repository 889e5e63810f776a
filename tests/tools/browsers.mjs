// Installs what the tests drive: Debian's browsers, the PDF readers and age. Fails when something is still absent; never skips.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const quietly = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const sleep = (seconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);

/** What must answer, and the Debian packages that bring it. */
const needs = [
  { packages: ['chromium', 'fonts-liberation'], works: () => quietly('chromium', ['--version']) },
  { packages: ['firefox-esr'], works: () => quietly('firefox-esr', ['--version']) },
  {
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'gir1.2-webkit2-4.1', 'python3-gi'],
    works: () =>
      quietly('sh', ['-c', 'command -v WebKitWebDriver && command -v xvfb-run && command -v xauth']) &&
      quietly('/usr/bin/python3', ['-c', "import gi; gi.require_version('WebKit2', '4.1')"]),
  },
  { packages: ['poppler-utils'], works: () => quietly('pdftotext', ['-v']) },
  {
    packages: ['age', 'bsdutils'],
    works: () => quietly('age', ['--version']) && quietly('script', ['--version']),
  },
  { packages: ['qpdf'], works: () => quietly('qpdf', ['--version']) },
];

const missing = () => needs.filter((need) => !need.works()).flatMap((need) => need.packages);

const asRoot = (command, args) =>
  process.getuid?.() === 0
    ? run('env', ['DEBIAN_FRONTEND=noninteractive', command, ...args])
    : run('sudo', ['env', 'DEBIAN_FRONTEND=noninteractive', command, ...args]);

/** `apt-get update` does not wait for the lock on the package lists, so a machine that is just starting needs patience. */
const updateLists = () => {
  for (let attempt = 1; attempt <= 5; attempt++) {
    if (asRoot('apt-get', ['-o', 'Acquire::Retries=3', 'update', '-q'])) return;
    sleep(5 * attempt);
  }
};

export const installBrowsers = () => {
  const packages = missing();
  if (packages.length === 0) return;
  console.log(`Installing for the tests: ${packages.join(' ')}`);
  if (!quietly('sh', ['-c', 'command -v apt-get']))
    throw new Error(
      `The tests need these Debian packages, and there is no apt-get here: ${packages.join(' ')}`,
    );
  updateLists();
  asRoot('apt-get', [
    ...['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'],
    ...['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]);
  const still = missing();
  if (still.length > 0) throw new Error(`Could not install for the tests: ${still.join(' ')}`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installBrowsers();
