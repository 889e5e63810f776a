import { routes } from '../../src/routes.ts';
import { expect, goTo, loadedAt, noteBox, openApp, setUpSchool, test } from './kit.ts';
import { nextVersion } from './site.ts';

test.describe('A new version', () => {
  test('taken while two tabs are being written in loses no word of either', async ({
    page,
    context,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto(`${site.url}#${routes.note}`);
    await noteBox(page).pressSequentially('In the first tab: the hall is calm.');
    await noteBox(other).pressSequentially('In the other tab: the plan is');

    const first = await loadedAt(page);
    site.release(nextVersion);
    // Both tabs ask for a new version when they come into sight; here the first is told that it has.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => loadedAt(page)).toBeGreaterThan(first);

    // The other tab is in the middle of a sentence: it is left alone, and the sentence can be finished.
    await other.waitForTimeout(4_000);
    await noteBox(other).pressSequentially(' on the wall.');
    await expect(noteBox(other)).toHaveValue('In the other tab: the plan is on the wall.');

    const before = await loadedAt(other);
    await goTo(other, routes.notes);
    await expect.poll(() => loadedAt(other)).toBeGreaterThan(before);
    await expect(other.getByText('In the first tab: the hall is calm.')).toBeVisible();
    await expect(other.getByText('In the other tab: the plan is on the wall.')).toBeVisible();
  });

  test('is not taken by itself: the old one goes on, also after a reload @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    const before = await page.locator('script[type=module][src]').getAttribute('src');
    site.release(nextVersion);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Use it now' })).toBeVisible();
    expect(await page.locator('script[type=module][src]').getAttribute('src')).toBe(before);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(page.locator('script[type=module][src]')).not.toHaveAttribute('src', before ?? '');
  });
});
