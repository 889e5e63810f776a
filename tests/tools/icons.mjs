// Draws every icon of public/icons from the one source, icon.svg: `node tests/tools/icons.mjs`.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const folder = new URL('../../public/icons/', import.meta.url);
const source = await readFile(new URL('icon.svg', folder), 'utf8');

/** `bleed`: ground to the very edge, for launchers that cut their own shape; `scale`: of the notebook. */
const pictures = [
  { name: 'icon-192', size: 192, shows: 'notebook', scale: 1.2 },
  { name: 'icon-512', size: 512, shows: 'notebook', scale: 1.2 },
  // The maskable safe zone is a circle of 80 %: at scale 1 the corners of the notebook lie inside it.
  { name: 'icon-maskable-512', size: 512, shows: 'notebook', scale: 1, bleed: true },
  { name: 'apple-touch-icon', size: 180, shows: 'notebook', scale: 1.15, bleed: true },
  { name: 'new-note-96', size: 96, shows: 'new-note' },
  { name: 'acronyms-96', size: 96, shows: 'acronyms' },
];

const draw = ({ shows, scale = 1, bleed }) => {
  let svg = source
    .replace(/ display="none"/g, '')
    .replace(/scale\([\d.]+\)/, `scale(${scale})`)
    .replace(/rx="\d+"/, bleed ? '' : '$&');
  for (const id of ['notebook', 'new-note', 'acronyms']) {
    if (id !== shows) svg = svg.replace(new RegExp(`\\s*<g id="${id}"[\\s\\S]*?</g>`), '');
  }
  return svg;
};

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const picture of pictures) {
  const page = await browser.newPage({ viewport: { width: picture.size, height: picture.size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${draw(picture)}`);
  await page.screenshot({ path: new URL(`${picture.name}.png`, folder).pathname, omitBackground: true });
  await page.close();
}
await browser.close();

/** In a tab there are 16 pixels: the notebook alone, as large as it gets. */
const favicon = draw({ shows: 'notebook', scale: 1 })
  .replace(/\s*<rect id="ground"[^>]*>/, '')
  .replace('viewBox="0 0 512 512"', 'viewBox="96 96 320 320"');
await writeFile(new URL('favicon.svg', folder), favicon);
