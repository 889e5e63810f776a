import { routes } from '../../src/routes.ts';
import { duties, follow } from './every-screen.ts';
import { expect, goTo, noteBox, nothingKept, openApp, openSample, settled, test } from './kit.ts';
import { focused, tabThrough, tabTo } from './what-has-focus.ts';

test.use(nothingKept);

test.describe('With the keyboard alone', () => {
  test('the focus is always somewhere, in sight, and marked @chromium', async ({ page, site }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await openApp(page, site);
    await openSample(page);
    const screens = [
      routes.today,
      routes.note,
      routes.duties,
      duties.assurance,
      duties.document,
      routes.startLooking,
      routes.oneLooking,
      routes.writeUp,
      routes.acronyms,
      routes.settings,
    ];
    for (const screen of screens) {
      await follow(page, screen);
      await settled(page);
      const seen = await tabThrough(page, 40, screen);
      expect(seen.size, screen).toBeGreaterThan(4);
    }
  });

  test('a school is set up, a note written, its source said, and the next note begun @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await tabTo(page, page.getByRole('link', { name: 'Set up my school' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('School', { exact: true }));
    await page.keyboard.type('Hillside Primary');
    await tabTo(page, page.getByLabel('My name'));
    await page.keyboard.type('Sam Okafor');
    await tabTo(page, page.getByRole('button', { name: 'Start my notebook' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'New note' }).first());
    await page.keyboard.press('Enter');
    await expect(noteBox(page)).toBeFocused();

    await page.keyboard.type('The plan hangs in the staff room.');
    // A group of radio buttons is one stop; the arrows choose.
    await tabTo(page, page.getByRole('radio', { name: 'Told' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Seen' })).toBeChecked();
    await tabTo(page, page.getByRole('button', { name: 'Next note' }));
    await page.keyboard.press('Enter');
    await expect(noteBox(page)).toHaveValue('');
    // The button goes away with the words; the focus must not go with it.
    await expect(noteBox(page)).toBeFocused();
    await page.keyboard.type('It is dated September.');
    await expect(page.getByText(/Saved on this device/)).toBeVisible();

    await goTo(page, routes.notes);
    await expect(page.getByText('It is dated September.')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'The plan hangs' })).toContainText('Seen');
  });

  test('a page begins at its title, the skip link leads to it, and a card gives the focus back', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await openSample(page);
    await goTo(page, routes.looking);
    await expect(page.locator('#page-title')).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByText('Skip to the page')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();

    // A card opens, keeps the focus inside, closes with Escape, and the focus comes back.
    await goTo(page, routes.note);
    const worried = page.getByRole('button', { name: 'Worried about a child?' });
    await worried.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByText('Tell the designated safeguarding lead now')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(worried).toBeFocused();
    expect((await focused(page)).ring).toBe(true);
  });

  test('going back returns to the place on the page @chromium', async ({ page, site }) => {
    await openApp(page, site);
    await openSample(page);
    await goTo(page, routes.acronyms);
    await page.getByRole('link', { name: /KPAS/ }).first().scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(100);
    await page.getByRole('link', { name: /KPAS/ }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('KPAS');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 60);
  });
});
