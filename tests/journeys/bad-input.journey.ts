import { routes } from '../../src/routes.ts';
import { expect, goTo, noteBox, nothingKept, openApp, setUpSchool, test, tooWide } from './kit.ts';

test.use(nothingKept);

test.describe('What people really type', () => {
  test('a school name that is far too long is told so, and stays; one of 300 characters does not widen the page @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site, routes.setUp);
    const name = 'Very Long School Name '.repeat(20);
    await page.getByLabel('School', { exact: true }).fill(name);
    await page.getByLabel('My name').fill('Sam');
    await page.getByRole('button', { name: 'Start my notebook' }).click();
    await expect(page.getByText(/longer than 300 characters/)).toBeVisible();
    await expect(page.getByLabel('School', { exact: true })).toHaveValue(name);

    await goTo(page, routes.today);
    await setUpSchool(page, `École 🌈 ${'x'.repeat(290)}`, 'Sam');
    expect(await tooWide(page)).toBe(0);
  });

  test('a note of 20,000 characters is there after closing the page @chromium', async ({ page, site }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    const long = `${'The SENCO said a great deal. '.repeat(690)}And that was the end of it.`;
    await noteBox(page).fill(long);
    await noteBox(page).blur();
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
    await page.reload();
    await goTo(page, routes.notes);
    await page.getByRole('link', { name: /The SENCO said a great deal/ }).click();
    await expect(noteBox(page)).toHaveValue(long);
  });

  test('text pasted from Word keeps its words, its lines and its signs, and leaves the rest', async ({
    page,
    context,
    site,
  }) => {
    const words = '“Quoted” – with a dash…\n•\ta bullet\u00a0point\n½ of 6 €5 naïve ŵ\u200b';
    const html =
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><style>p.MsoNormal{mso-style-name:x}</style>' +
      '<p class=MsoNormal style="color:red"><b>“Quoted”</b> – with a dash…<o:p></o:p></p></html>';
    // Another window hands both over, as Word does; Ctrl+C and Ctrl+V go through the real clipboard.
    const word = await context.newPage();
    await word.goto('about:blank');
    await word.setContent('<p>A document</p>');
    await word.evaluate(
      ([plain, rich]) =>
        document.addEventListener('copy', (event) => {
          event.preventDefault();
          event.clipboardData?.setData('text/plain', plain ?? '');
          event.clipboardData?.setData('text/html', rich ?? '');
        }),
      [words, html],
    );
    await word.bringToFront();
    await word.locator('p').click({ clickCount: 3 });
    await word.keyboard.press('Control+c');

    await page.bringToFront();
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await noteBox(page).click();
    await page.keyboard.press('Control+v');
    await expect(noteBox(page)).toHaveValue(words);
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
    await page.reload();
    await goTo(page, routes.notes);
    await page.getByRole('link', { name: /“Quoted” – with a dash/ }).click();
    await expect(noteBox(page)).toHaveValue(words);
  });

  test('a browser that refuses to keep anything says so, and the words can be copied', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
    });
    await page.goto(site.url);
    await expect(page.getByText('The notebook’s storage did not open')).toBeVisible();
    await page.getByRole('link', { name: 'Set up my school' }).click();
    await page.getByLabel('School', { exact: true }).fill('Hillside');
    await page.getByLabel('My name').fill('Sam');
    await page.getByRole('button', { name: 'Start my notebook' }).click();
    await expect(page.getByText('Not set up yet')).toBeVisible();
    await expect(page.getByLabel('School', { exact: true })).toHaveValue('Hillside');
  });

  test('a disk that fills up while typing: the words stay, the warning stays, and trying again saves them @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(globalThis, { diskHasRoomAgain: () => Object.assign(IDBObjectStore.prototype, { put }) });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Quota exceeded', 'QuotaExceededError');
      };
    });
    await noteBox(page).fill('Written when there was no room.');
    await expect(page.getByText(/no room left/)).toBeVisible();
    await expect(noteBox(page)).toHaveValue('Written when there was no room.');
    await page.evaluate(() => (globalThis as unknown as { diskHasRoomAgain(): void }).diskHasRoomAgain());
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
    await page.reload();
    await goTo(page, routes.notes);
    await expect(page.getByText('Written when there was no room.')).toBeVisible();
  });
});
