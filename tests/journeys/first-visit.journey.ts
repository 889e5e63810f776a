import { routes } from '../../src/routes.ts';
import { expect, goTo, noteBox, openApp, openSample, setUpSchool, test } from './kit.ts';

test.describe('On the first visit', () => {
  test('a governor is at most seven taps and five answers, two of them typed, from the first note @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    const taps = await page.evaluateHandle(() => {
      const count = { taps: 0 };
      document.addEventListener('pointerdown', () => count.taps++, { capture: true });
      return count;
    });
    await page.getByRole('link', { name: 'Set up my school' }).click();
    await page.getByLabel('School', { exact: true }).click();
    const asked = await page.locator('form').evaluate((form) => ({
      typed: form.querySelectorAll('textarea, input:not([type=radio], [type=checkbox])').length,
      chosen: form.querySelectorAll('select, fieldset').length,
    }));
    expect(asked.typed).toBe(2);
    expect(asked.typed + asked.chosen).toBeLessThanOrEqual(5);

    await page.keyboard.type('Hillside Primary');
    await page.getByRole('radio', { name: 'Secondary' }).click();
    await page.getByLabel('My name').click();
    await page.keyboard.type('Sam Okafor');
    await page.getByRole('button', { name: 'Start my notebook' }).click();
    await page.getByRole('link', { name: 'New note' }).first().click();
    await expect(noteBox(page)).toBeFocused();
    await page.keyboard.type('The SENCO showed me the register of plans.');
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
    const { taps: counted } = await taps.jsonValue();
    // Each click above is a tap, or the count is blind.
    expect(counted).toBe(6);
    expect(counted).toBeLessThanOrEqual(7);
  });

  test('from the home-screen icon to typing there is nothing to tap', async ({ page, site }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await page.goto('about:blank');
    await page.goto(`${site.url}#${routes.note}`);
    await expect(noteBox(page)).toBeFocused();
    await page.keyboard.type('Straight to the words');
    await expect(noteBox(page)).toHaveValue('Straight to the words');
  });

  test('an address that does not exist is told plainly, with a way on @chromium', async ({ page, site }) => {
    await openApp(page, site);
    await openSample(page);
    await goTo(page, '/duties/no-such-duty');
    await goTo(page, '/nowhere');
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await expect(page.getByRole('link', { name: 'New note' }).first()).toBeVisible();
  });
});
