import { expect, type Locator, type Page } from '@playwright/test';

export interface Focused {
  readonly what: string;
  readonly visible: boolean;
  readonly ring: boolean;
}

const browserItself = 'the browser itself';

/** What has the focus, whether it can be seen, and whether anything shows that it has it. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(async (itself) => {
    // Firefox moves the focus a moment after the key.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const memory = globalThis as { focusedBefore?: Element | null };
    const element = document.activeElement;
    const sameAsBefore = memory.focusedBefore === element;
    memory.focusedBefore = element;
    // Firefox goes on naming the last element meanwhile.
    if (!document.hasFocus()) return { what: itself, visible: true, ring: true };
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
      // A heading that takes the focus on arrival is read out, not framed.
      element.tabIndex < 0 ||
      // Day, month, year and the little calendar are stops inside one field; the browser itself marks the later ones.
      (sameAsBefore && element.matches('input[type=date]')) ||
      [...around, ...drawn.querySelectorAll('*')].some(
        (one) => outlined(getComputedStyle(one)) || outlined(getComputedStyle(one, '::after')),
      );
    const words = element.textContent || element.getAttribute('name') || element.id;
    return {
      what: `${element.tagName.toLowerCase()} ${words.trim().slice(0, 40)}`,
      visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      ring: shown,
    };
  }, browserItself);

/** Goes from stop to stop; every stop must be in sight and marked. */
export const tabThrough = async (page: Page, presses: number, where: string) => {
  const seen = new Set<string>();
  let outside = 0;
  for (let press = 1; press <= presses; press += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    // After the last stop the focus is with the browser's own buttons, and then begins anew.
    if (now.what === browserItself) continue;
    if (now.what === 'nothing' && outside < 6) {
      outside += 1;
      continue;
    }
    expect(now, `press ${press} on ${where}: ${now.what}`).toMatchObject({ visible: true, ring: true });
    seen.add(now.what);
  }
  return seen;
};

/** Presses Tab until something has the focus, as a person without a mouse does. */
export const tabTo = async (page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
  await wanted.waitFor();
  for (let press = 1; press <= 60; press += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now.what !== 'nothing')
      expect(now, `${now.what}, on the way to ${wanted}`).toMatchObject({ visible: true, ring: true });
    if (await wanted.evaluate((element) => document.hasFocus() && element === document.activeElement)) return;
  }
  throw new Error(`60 presses of ${key} did not lead to ${wanted}`);
};
