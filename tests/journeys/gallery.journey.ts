import { axeInBothThemes, expect, test, tooWide } from './kit.ts';
import { nextVersion } from './site.ts';

test.describe('Every part of the kit, in every state @chromium', () => {
  test('passes axe in light and dark, and needs no sideways scrolling at 320 px nor with text twice as large', async ({
    page,
    site,
  }) => {
    site.release(nextVersion);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${site.url}#/gallery`);
    await expect(page.locator('h1').first()).toBeVisible();
    expect(await axeInBothThemes(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 700 });
    expect(await tooWide(page)).toBe(0);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await tooWide(page)).toBe(0);
  });
});
