// A short walk through the built app in WebKitGTK, the nearest we have to an iPad: what only that engine can get wrong.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../tools/serve.mjs';
import { openBrowser, startDriver, until } from './webdriver.mjs';

const thisVersion = process.env.OUT_DIR ?? 'dist';
const nextVersion = `${thisVersion}-next`;
const resultFile = process.argv[2];

if (!existsSync(join(nextVersion, 'sw.js')))
  spawnSync('node', ['tests/tools/build.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: nextVersion, BUILD_ID: 'next' },
  });

let folder = thisVersion;
let server = await serve({ root: () => folder, port: 0 });
const { port } = server.address();
const address = (route) => `http://localhost:${port}/#${route}`;
const shutServer = () =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

const profile = mkdtempSync(join(tmpdir(), 'notebook-webkit-'));
const driver = await startDriver(port + 1);
let browser = await openBrowser(driver, profile);

const kept = () =>
  until('the app on the device', () =>
    browser.run("return navigator.serviceWorker.controller?.state === 'activated'"),
  );
const saved = () => browser.shows('Saved on this device');
/** A second browser process on the same profile, as when the tablet was put away. */
const restart = async () => {
  await browser.close();
  browser = await openBrowser(driver, profile);
};

const noteBox = "//label[normalize-space()='Note']/following::textarea[1]";
const button = (name) => `//button[normalize-space()='${name}']`;

const checks = [
  [
    'the app is kept on the device at the first visit',
    async () => {
      await browser.go(address('/'));
      await kept();
    },
  ],
  [
    'a school is set up with five answers',
    async () => {
      await browser.click("//a[normalize-space()='Set up my school']");
      await browser.type("//label[normalize-space()='School']/following::input[1]", 'Hillside Primary');
      await browser.type("//label[normalize-space()='My name']/following::input[1]", 'Sam Okafor');
      await browser.click(button('Start my notebook'));
      await browser.shows('New note');
    },
  ],
  [
    'a note is on the disk while it is typed',
    async () => {
      await browser.go(address('/note'));
      await browser.type(noteBox, 'Typed on the tablet in the hall.');
      await saved();
    },
  ],
  [
    'the note is there after a restart with the server shut',
    async () => {
      await shutServer();
      await restart();
      await browser.go(address('/notes'));
      await browser.shows('Typed on the tablet in the hall.');
    },
  ],
  [
    'another note is written with no network, and is there after one more restart',
    async () => {
      await browser.go(address('/note'));
      await browser.type(noteBox, 'Typed with no signal.');
      await saved();
      await restart();
      await browser.go(address('/notes'));
      await browser.shows('Typed with no signal.');
    },
  ],
  [
    'a PDF is made in the worker with no network',
    async () => {
      await browser.run(`
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) blob.slice(0, 5).text().then((start) => { window.made = { start, size: blob.size }; });
          return create(blob);
        };
        location.hash = '/acronyms/print';`);
      await browser.click(button('Make the PDF'));
      await browser.click(button('Save to this device'));
      const made = await until('a PDF', () => browser.run('return window.made'));
      if (made.start !== '%PDF-' || made.size < 10_000) throw new Error(`Not a PDF: ${JSON.stringify(made)}`);
    },
  ],
  [
    'a new version is offered, and taken when the person says so',
    async () => {
      folder = nextVersion;
      server = await serve({ root: () => folder, port });
      await browser.go(address('/notes'));
      await browser.reload();
      await kept();
      const script = () => browser.run("return document.querySelector('script[type=module][src]').src");
      const before = await script();
      await browser.click(button('Use it now'));
      await until('the new version', async () => (await script()) !== before);
      await browser.shows('Typed with no signal.');
    },
  ],
];

const result = { passed: 0, failed: 0 };
for (const [sentence, check] of checks) {
  const start = Date.now();
  try {
    await check();
    result.passed++;
    console.log(`  ok      [webkit] ${sentence} (${Date.now() - start} ms)`);
  } catch (error) {
    result.failed++;
    console.error(`  FAILED  [webkit] ${sentence}\n          ${error.message}`);
  }
}

await browser.close().catch(() => undefined);
driver.stop();
await shutServer();
rmSync(profile, { recursive: true, force: true });
if (resultFile) writeFileSync(resultFile, JSON.stringify(result));
process.exitCode = result.failed > 0 ? 1 : 0;
