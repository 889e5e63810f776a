// Takes a picture of every screen, so that people can look at what they made: node tests/tools/pictures.mjs [address] [folder]
// With ONLY=today,note only those; with SIZES=phone only that size; with THEMES=light only that theme.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';

const address = process.argv[2] ?? 'http://localhost:4173/';
const folder = process.argv[3] ?? 'pictures';
const wanted = (list, name) => !process.env[list] || process.env[list].split(',').includes(name);
const sizes = { phone: [390, 844], tablet: [820, 1180], desktop: [1440, 900] };
const beforeSetUp = { doors: '/', 'set-up': '/set-up', join: '/join', 'acronyms-first': '/acronyms' };
const screens = {
  today: '/',
  note: '/note',
  notes: '/notes',
  duties: '/duties',
  duty: '/duties/gc-pupil-voice',
  document: '/duties/gc-sen-information-report',
  dates: '/duties/dates',
  library: '/library',
  framework: '/library/oaip-leadership',
  looking: '/looking',
  start: '/looking/new',
  visit: '/looking/looking_sample_voices',
  'website-check': '/looking/looking_sample_website',
  'write-up': '/looking/looking_sample_voices/write-up',
  report: '/looking/looking_sample_voices/report',
  board: '/board',
  acronyms: '/acronyms',
  acronym: '/acronyms/slt',
  crib: '/acronyms/print',
  settings: '/settings',
  'settings-board': '/settings/board',
  'settings-school': '/settings/school',
  'settings-reading': '/settings/reading',
  'settings-ready': '/settings/ready',
  'settings-about': '/settings/about',
  missing: '/no/such/page',
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [size, [width, height]] of Object.entries(sizes)) {
  if (!wanted('SIZES', size)) continue;
  for (const colorScheme of ['light', 'dark']) {
    if (!wanted('THEMES', colorScheme)) continue;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && console.log('console:', message.text()));
    page.on('pageerror', (error) => console.log('error:', error.message));
    const take = async (name, path) => {
      if (!wanted('ONLY', name)) return;
      await page.goto(`${address}#${path}`);
      await page.waitForTimeout(700);
      const file = `${folder}/${name}-${size}-${colorScheme}.png`;
      await page.screenshot({ path: file, fullPage: process.env.FULL !== 'no' && size !== 'desktop' });
    };
    await page.goto(address);
    await page.waitForSelector('text=Look round with a sample school');
    for (const [name, path] of Object.entries(beforeSetUp)) await take(name, path);
    await page.goto(`${address}#/`);
    await page.click('text=Look round with a sample school');
    await page.waitForSelector('text=New note');
    for (const [name, path] of Object.entries(screens)) await take(name, path);
    await context.close();
  }
}
await browser.close();
