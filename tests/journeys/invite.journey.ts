import { readFileSync } from 'node:fs';
import { type Invite, writeInvite } from '../../src/exchange/invite.ts';
import { routes } from '../../src/routes.ts';
import { expect, goTo, nothingKept, openApp, openSample, test, writeNote } from './kit.ts';

const file = new URL('../fixtures/invite-format-1.json', import.meta.url);
const invite = JSON.parse(readFileSync(file, 'utf8')) as Invite;

test.use(nothingKept);

test.describe('Invited by the clerk', () => {
  test('a governor pastes the invite, chooses a school and writes a note', async ({ page, site }) => {
    await openApp(page, site);
    await page.getByRole('link', { name: 'I have an invite from my clerk' }).click();
    await page.getByRole('button', { name: 'Read the invite' }).click();
    await expect(page.getByText('Paste the invite first')).toBeVisible();
    await page.getByLabel('Paste the invite').fill(`Dear Sam,\n${writeInvite(invite)}\nBest wishes`);
    await page.getByRole('button', { name: 'Read the invite' }).click();
    await expect(page.getByText('It says it is from: Clerk to the governors')).toBeVisible();
    await page.getByRole('radio', { name: 'Valley Infant School' }).check();
    await page.getByLabel('My name').fill('Sam Okafor');
    await page.getByRole('button', { name: 'Join this board' }).click();
    await expect(page.getByRole('link', { name: 'New note' }).first()).toBeVisible();
    await expect(page.getByText('Valley Infant School').first()).toBeVisible();
    await goTo(page, routes.note);
    await writeNote(page, 'First note under the invited board.');
  });

  test('the link of the invite leads straight to it, and so does its file @chromium', async ({
    page,
    site,
  }) => {
    const link = writeInvite(invite).slice('send-notebook-invite:'.length, -1);
    await openApp(page, site, `${routes.join}?i=${link}`);
    await expect(page.getByText('Governing body of the Hill and Valley Federation')).toBeVisible();

    await goTo(page, routes.today);
    await goTo(page, routes.join);
    await page.getByLabel('Or choose the file').setInputFiles({
      name: 'invite.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(writeInvite(invite)),
    });
    await expect(page.getByText('Governing body of the Hill and Valley Federation')).toBeVisible();
  });
});

test.describe('The sample school', () => {
  test('goes in one tap, and what was written in it goes too @chromium', async ({ page, site }) => {
    await openApp(page, site);
    await openSample(page);
    await goTo(page, routes.note);
    await writeNote(page, 'Only trying.');
    await goTo(page, routes.today);
    await page.getByRole('button', { name: 'Leave the sample' }).click();
    await expect(page.getByRole('link', { name: 'Set up my school' })).toBeVisible();
    const left = await page.evaluate(async () => {
      const [{ name = '' } = {}] = await indexedDB.databases();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const words = ['revisions', 'current', 'tallies', 'drafts', 'blobs'];
      const counts = words.map(
        (table) =>
          new Promise<number>((resolve) => {
            const request = database.transaction(table).objectStore(table).count();
            request.onsuccess = () => resolve(request.result);
          }),
      );
      return Promise.all(counts);
    });
    expect(left).toEqual([0, 0, 0, 0, 0]);
  });
});
