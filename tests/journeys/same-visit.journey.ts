import type { Page } from '@playwright/test';
import { routes, to } from '../../src/routes.ts';
import {
  axeInBothThemes,
  expect,
  goTo,
  noteBox,
  nothingKept,
  openApp,
  openSample,
  settled,
  test,
  tooWide,
} from './kit.ts';

/** The device goes on as somebody else, as if that person's file had been taken in: past the app, which knows no such step. */
const workAs = async (page: Page, person: string) => {
  await settled(page);
  await page.evaluate(async (next) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('send-notebook');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const change = database.transaction('device', 'readwrite');
      const store = change.objectStore('device');
      const asked = store.get('place');
      asked.onsuccess = () => store.put({ ...asked.result, person: next });
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    });
    database.close();
  }, person);
  await page.reload();
};

const visitWith = async (page: Page, duty: RegExp, note: string): Promise<string> => {
  await goTo(page, routes.startLooking);
  await page.getByText('All duties', { exact: true }).click();
  await page.getByRole('checkbox', { name: duty }).first().check({ force: true });
  await page.getByRole('button', { name: 'Start now' }).click();
  await noteBox(page).fill(note);
  await noteBox(page).blur();
  await expect(page.locator('.entry').filter({ hasText: note })).toBeVisible();
  return new URL(page.url()).hash.split('/')[2] ?? '';
};

test.use(nothingKept);

test('two governors noted one visit apart: each is asked, and one report has both voices @chromium', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, site);
  await openSample(page);
  await visitWith(page, /Pupil voice/, 'The council has two members with SEND.');
  await workAs(page, 'person_sample_second');
  const visit = await visitWith(page, /Graduated approach/, 'Reviews are held each term.');
  await expect(page.getByText('Is this the same visit?')).toBeVisible();

  await goTo(page, to.writeUp(visit));
  await expect(page.getByText('Is this the same visit?')).toBeVisible();
  await expect(page.getByText('The council has two members')).toBeHidden();
  expect(await axeInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, one visit' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(page.getByText('The council has two members')).toBeVisible();
  expect(await axeInBothThemes(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);

  await page.reload();
  await expect(page.getByText('One visit, two governors’ notes')).toBeVisible();
  await goTo(page, to.lookingReport(visit));
  const report = page.locator('.report-sheet');
  await expect(report).toContainText('The council has two members with SEND. (Alex Morgan)');
  await expect(report).toContainText('Reviews are held each term. (Priya Shah)');
  await goTo(page, routes.looking);
  await expect(page.getByText('one visit, two governors’ notes')).toHaveCount(1);

  // The other governor's own device would be asked for itself; here both are one device, so both see it.
  await goTo(page, to.writeUp(visit));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The council has two members')).toBeHidden();
  await expect(page.getByText('Is this the same visit?')).toBeVisible();
});
