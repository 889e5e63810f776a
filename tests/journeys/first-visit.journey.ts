import { routes } from '../../src/routes.ts';
import {
  expect,
  goTo,
  noteBox,
  openApp,
  openSample,
  plainRoutes,
  setUpSchool,
  test,
  writeNote,
} from './kit.ts';

test.describe('On the first visit', () => {
  test('a governor is at most seven taps and five answers from the first note', async ({ page, site }) => {
    await openApp(page, site);
    const taps = await page.evaluateHandle(() => {
      const count = { taps: 0 };
      document.addEventListener('pointerdown', () => count.taps++, { capture: true });
      return count;
    });
    await setUpSchool(page);
    await page.getByRole('link', { name: 'New note' }).first().click();
    await noteBox(page).click();
    await writeNote(page, 'The SENCO showed me the register of plans.');
    expect((await taps.jsonValue()).taps).toBeLessThanOrEqual(7);
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

  test('every screen opens without an error or a broken policy, and has one title', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await openSample(page);
    for (const route of plainRoutes) {
      await goTo(page, route);
      await expect(page.getByRole('heading', { level: 1 }), route).toHaveCount(1);
      await expect(page.getByText('There is no such page'), route).toHaveCount(0);
    }
  });

  test('an address that does not exist is told plainly, with a way on', async ({ page, site }) => {
    await openApp(page, site);
    await openSample(page);
    await goTo(page, '/duties/no-such-duty');
    await goTo(page, '/nowhere');
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await expect(page.getByRole('link', { name: 'New note' }).first()).toBeVisible();
  });
});
