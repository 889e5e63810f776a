// Draws the two pictures that a browser shows when it offers to install the app. Needs the built app: npm run build
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serve } from './serve.mjs';

const server = await serve({ root: process.env.OUT_DIR ?? 'dist', port: 0 });
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

const take = async (file, route, { width, height, scale }) => {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Look round with a sample school' }).click();
  await page.getByRole('link', { name: 'New note' }).first().waitFor();
  await page.goto(`${address}#${route}`);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `public/screenshots/${file}` });
  await context.close();
};

mkdirSync('public/screenshots', { recursive: true });
await take('today-phone.png', '/', { width: 390, height: 844, scale: 2 });
await take('duties-desktop.png', '/duties/gc-pupil-voice', { width: 1440, height: 900, scale: 1 });
await browser.close();
server.close();
