import type { Page } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { expect, goTo, openApp, openSample, test } from './kit.ts';

interface Focused {
  readonly what: string;
  readonly visible: boolean;
  readonly ring: boolean;
}

/** What has the focus, whether it can be seen, and whether anything shows that it has it. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { what: 'nothing', visible: false, ring: false };
    // A radio button or a tick box is drawn by its label, the link of a row by its row.
    const drawn = element.matches('input[type=radio], input[type=checkbox]')
      ? (element.closest('label') ?? element)
      : element;
    const box = drawn.getBoundingClientRect();
    const around: Element[] = [];
    for (let one: Element | null = element; one && around.length < 4; one = one.parentElement)
      around.push(one);
    const outlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const shown =
      // The little calendar inside a date field is the browser's own, and so is its ring.
      element.matches('input[type=date]') ||
      [...around, ...drawn.querySelectorAll('*')].some(
        (one) => outlined(getComputedStyle(one)) || outlined(getComputedStyle(one, '::after')),
      );
    return {
      what: `${element.tagName.toLowerCase()} ${(element.textContent || element.getAttribute('name') || element.id).trim().slice(0, 40)}`,
      visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      ring: shown,
    };
  });

test.describe('With the keyboard alone', () => {
  for (const route of [
    routes.today,
    routes.note,
    routes.duties,
    routes.startLooking,
    routes.acronyms,
    routes.settings,
  ])
    test(`the focus on ${route} is always somewhere, in sight, and marked`, async ({
      page,
      site,
      browserName,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await openApp(page, site);
      await openSample(page);
      await goTo(page, route);
      const seen = new Set<string>();
      let outside = 0;
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        // After the last stop the focus is with the browser's own buttons, and then begins anew.
        if (now.what === 'nothing' && outside < 6) {
          outside += 1;
          continue;
        }
        expect(now, `${browserName}: press ${press + 1} on ${route}`).toMatchObject({
          visible: true,
          ring: true,
        });
        seen.add(now.what);
      }
      expect(seen.size).toBeGreaterThan(4);
    });

  test('the skip link leads to the page, and a new page begins at its title', async ({ page, site }) => {
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
  });

  test('a card opens, keeps the focus inside, closes with Escape, and the focus comes back', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await openSample(page);
    await goTo(page, routes.note);
    const worried = page.getByRole('button', { name: 'Worried about a child?' });
    await worried.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByText('Tell the designated safeguarding lead now')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(worried).toBeFocused();
  });

  test('going back returns to the place on the page', async ({ page, site }) => {
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
