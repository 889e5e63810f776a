import type { Page } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { axeFindings, expect, goTo, openApp, openSample, plainRoutes, test } from './kit.ts';

/** Where a link to an address with something named in it is found, in the sample school. */
const foundOn: Readonly<Record<string, { readonly on: readonly string[]; readonly link: RegExp }>> = {
  [routes.oneNote]: { on: [routes.notes], link: /^#\/note\/.+/ },
  [routes.duty]: { on: [routes.duties], link: /^#\/duties\/.+/ },
  [routes.framework]: { on: [routes.library], link: /^#\/library\/.+/ },
  [routes.oneLooking]: { on: [routes.looking], link: /^#\/looking\/(?!new)[^/]+$/ },
  [routes.writeUp]: { on: [routes.looking, routes.oneLooking], link: /^#\/looking\/[^/]+\/write-up$/ },
  [routes.lookingReport]: { on: [routes.looking, routes.oneLooking], link: /^#\/looking\/[^/]+\/report$/ },
  [routes.report]: { on: [routes.board], link: /^#\/board\/.+/ },
  [routes.acronym]: { on: [routes.acronyms], link: /^#\/acronyms\/(?!print)[^/]+$/ },
  [routes.settingsPart]: { on: [routes.settings], link: /^#\/settings\/.+/ },
};

/** The sample school has visits, but reports are made by people. */
const makeReport = async (page: Page) => {
  await follow(page, routes.lookingReport);
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(page).toHaveURL(/#\/board\/.+/);
};

/** Follows the first link of the right shape; a screen that no link leads to is found out here. */
const follow = async (page: Page, route: string): Promise<void> => {
  const way = foundOn[route];
  if (!way) return goTo(page, route);
  for (const step of way.on) await follow(page, step);
  const links = page.locator('a[href^="#/"]');
  const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const found = async () => (await hrefs()).find((href) => way.link.test(href));
  await expect.poll(found, { message: `a link to ${route}` }).toBeDefined();
  await goTo(page, ((await found()) ?? '').slice(1));
};

const named = Object.values(routes).filter((route) => route.includes(':'));

test.describe('Anyone can read every screen @chromium', () => {
  for (const route of [...plainRoutes, ...named])
    test(`${route}, in light and in dark`, async ({ page, site }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openApp(page, site);
      await openSample(page);
      if (route === routes.report) await makeReport(page);
      await follow(page, route);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFindings(page), colorScheme).toEqual([]);
      }
    });
});
