import type { Page } from '@playwright/test';
import { routes, to } from '../../src/routes.ts';
import { duties, everyScreen, follow } from './every-screen.ts';
import {
  axeFindings,
  axeInBothThemes,
  expect,
  goTo,
  nothingKept,
  openApp,
  openSample,
  settled,
  test,
  tooWide,
} from './kit.ts';
import { focused } from './what-has-focus.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** Every finding is told with the screen it was found on. */
const collect = async (
  page: Page,
  screens: readonly string[],
  look: (screen: string) => Promise<readonly string[]>,
) => {
  const found: string[] = [];
  for (const screen of screens) {
    await goTo(page, screen);
    await settled(page);
    found.push(...(await look(screen)).map((finding) => `${screen}: ${finding}`));
  }
  return found;
};

test.use(nothingKept);

test.describe('Anyone can read every screen @chromium', () => {
  // In three parts, which run beside each other.
  for (const part of [0, 1, 2])
    test(`axe finds nothing in light and dark, each has one title and fits 320 px and twice the text, part ${part + 1}`, async ({
      page,
      site,
    }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openApp(page, site);
      await openSample(page);
      const screens = (await everyScreen(page)).filter((_, place) => place % 3 === part);
      const look = async () => {
        await expect(page.getByText('There is no such page')).toHaveCount(0);
        const titles = await page.getByRole('heading', { level: 1 }).count();
        const findings = await axeInBothThemes(page);
        await page.setViewportSize({ width: 320, height: 700 });
        const narrow = await tooWide(page);
        await page.setViewportSize(phone);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        const large = await tooWide(page);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '';
        });
        return [
          ...findings,
          ...(titles === 1 ? [] : [`${titles} titles`]),
          ...(narrow > 0 ? [`${narrow} px too wide at 320 px`] : []),
          ...(large > 0 ? [`${large} px too wide with text twice as large`] : []),
        ];
      };
      expect(await collect(page, screens, look)).toEqual([]);
    });

  test('on a desktop too, and before a school is set up', async ({ page, site }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openApp(page, site);
    expect(await axeInBothThemes(page), 'before a school is set up').toEqual([]);
    await openSample(page);
    await page.setViewportSize(desk);
    const wide = [routes.today, routes.duties, ...Object.values(duties), routes.cribSheet];
    const looking = await follow(page, routes.oneLooking);
    expect(await collect(page, [...wide, looking], () => axeInBothThemes(page))).toEqual([]);
  });

  test('with the colours of the system the focus is still marked, and nothing moves for those who ask', async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openApp(page, site);
    await openSample(page);
    const looking = await follow(page, routes.oneLooking);
    const screens = [
      routes.today,
      routes.note,
      routes.duties,
      duties.assurance,
      looking,
      routes.acronyms,
      to.settingsPart('reading'),
    ];
    const found = await collect(page, screens, async () => {
      const unmarked: string[] = [];
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Tab');
        const { what, ring, visible } = await focused(page);
        if (what !== 'nothing' && !(ring && visible)) unmarked.push(`no mark on ${what}`);
      }
      return [...unmarked, ...(await moving(page))];
    });
    expect(found).toEqual([]);
    // The sheet is what moves most.
    await goTo(page, routes.note);
    await page.getByRole('button', { name: 'Worried about a child?' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await moving(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });
});

/** Whatever runs at this moment, or would: a set time counts also when nothing has set it going yet. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    const name = (element: Element | null) => `${element?.tagName.toLowerCase()}.${element?.className}`;
    const running = document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0)
      .map(({ effect }) => `moves: ${name(effect instanceof KeyframeEffect ? effect.target : null)}`);
    const set = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        return (
          seconds(transitionDuration) > 0 || (animationName !== 'none' && seconds(animationDuration) > 0)
        );
      })
      .map((element) => `would move: ${name(element)}`);
    return [...new Set([...running, ...set])];
  });
