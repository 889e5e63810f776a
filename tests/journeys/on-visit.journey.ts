import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { to } from '../../src/routes.ts';
import { axeFindings, expect, goOffline, goTo, noteBox, openApp, openSample, test } from './kit.ts';
import { whereFound } from './where-found.ts';

const visit = 'looking_sample_next';
const place = 'Taken at Elm Lane';

/** A photo as a camera makes it: larger than is kept, and with a word about the place in its file. */
const aPhoto = async (page: Page) => {
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1200 });
    const pen = canvas.getContext('2d');
    pen?.fillRect(0, 0, 1200, 1200);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const jpeg = Buffer.from(drawn, 'base64');
  const words = Buffer.from(`Exif\0\0${place}`);
  const marker = Buffer.from([0xff, 0xe1, 0, words.length + 2]);
  const buffer = Buffer.concat([jpeg.subarray(0, 2), marker, words, jpeg.subarray(2)]);
  return { name: 'display.jpg', mimeType: 'image/jpeg', buffer };
};

test('on a visit with no signal: an answer, a photo, a screen to hide, and two minutes of reading back @chromium', async ({
  page,
  site,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, site);
  await openSample(page);
  await goTo(page, to.settingsPart('board'));
  await page.getByRole('radio', { name: /Of documents and displays only/ }).check({ force: true });
  await goOffline(context, site);
  await goTo(page, to.looking(visit));
  await page.getByRole('button', { name: 'Start now' }).click();

  await test.step('an answer is noted under its question', async () => {
    await page
      .getByRole('button', { name: /^Note the answer: What is left undone/ })
      .first()
      .click();
    await expect(noteBox(page)).toBeFocused();
    await page.keyboard.type('Reviews slip in the last week of term.');
    await page.getByRole('button', { name: 'Next note' }).click();
    await expect(page.getByText('Answer noted')).toBeVisible();
  });

  await test.step('a photo is kept once no pupil is said to be in it, small, and without what the camera wrote', async () => {
    await noteBox(page).fill('The display by the library.');
    await page.getByText('Seen on another day, or a photo').click();
    const file = page.getByLabel('Photo of a document or display');
    await file.setInputFiles({
      name: 'broken.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('no picture'),
    });
    await expect(page.getByText(/not a picture that this browser can read/)).toBeVisible();
    await file.setInputFiles(await aPhoto(page));
    await page.getByRole('checkbox', { name: 'No pupils in the picture' }).click({ force: true });
    await page.getByLabel('What does the picture show?').fill('A board with three rounds of pupils’ answers');
    await page.getByRole('button', { name: 'Next note' }).click();
    const kept = page.getByRole('img', { name: /three rounds/ });
    await expect(kept).toBeVisible();
    expect(await kept.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(1600);
    const { found, read } = await whereFound(page, place);
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(10_000);
  });

  await test.step('the discreet view and the hidden screen say nothing, and the hidden one outlasts a reload', async () => {
    await page.getByRole('button', { name: 'Discreet view' }).click();
    await expect(page.getByText('SENCO time')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
    await noteBox(page).fill('Half a sen');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const goOn = page.getByRole('button', { name: 'Tap to go on' });
    await expect(goOn).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(goOn).toBeVisible();
    await page.reload();
    await goOn.click();
    await page.getByRole('button', { name: 'Show everything again' }).click();
    await expect(page.getByText('Half a sen')).toBeVisible();
  });

  await test.step('what was said is read back and agreed', async () => {
    await goTo(page, to.readBack(visit));
    await page.getByRole('button', { name: /Take over into “What I heard”: Reviews slip/ }).click();
    await expect(page.getByLabel('What I heard', { exact: true })).toHaveValue(
      'Reviews slip in the last week of term.',
    );
    await page.getByLabel('What you will send me', { exact: true }).fill('The timetable of reviews');
    await page.getByRole('button', { name: 'Yes, that is right' }).click();
    await expect(page.getByText(/Read back to the SENCO and agreed, \d\d:\d\d/)).toBeVisible();
    await page.getByText('Thank-you note').click();
    await expect(page.getByRole('region', { name: 'Thank-you note' })).toContainText(
      'The timetable of reviews',
    );
    expect(await axeFindings(page)).toEqual([]);
    await goTo(page, to.writeUp(visit));
    await expect(page.getByRole('heading', { name: 'From the read-back' })).toBeVisible();
  });
});
