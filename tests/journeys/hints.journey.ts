import { routes } from '../../src/routes.ts';
import {
  axeInBothThemes,
  expect,
  goTo,
  noteBox,
  nothingKept,
  openApp,
  setUpSchool,
  test,
  tooWide,
  writeNote,
} from './kit.ts';
import { whereFound } from './where-found.ts';

const seen = 'This may point to one child: “Zainab”';

test.use(nothingKept);

test.describe('Hints while writing', () => {
  test('a name is seen after a pause, replaced with one tap, and then nowhere on the device @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, 'Zainab told me she likes the library.');
    await expect(page.getByText(seen)).toBeVisible();
    expect(await axeInBothThemes(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);

    await page.getByRole('button', { name: 'Replace with “A pupil”' }).click();
    await expect(noteBox(page)).toHaveValue('A pupil told me she likes the library.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(noteBox(page)).toHaveValue('Zainab told me she likes the library.');

    await page.getByRole('button', { name: 'Replace with “A pupil”' }).click();
    await expect(noteBox(page)).toHaveValue('A pupil told me she likes the library.');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(async () => {
      const { found, read } = await whereFound(page, 'Zainab');
      expect(found).toEqual([]);
      expect(read).toBeGreaterThan(50);
    }).toPass({ timeout: 30_000 });

    // Nobody is stopped, and writing goes on in the same note.
    await noteBox(page).press('Control+End');
    await noteBox(page).pressSequentially(' It is open at lunch.');
    await noteBox(page).blur();
    await goTo(page, routes.notes);
    await expect(page.getByText('A pupil told me she likes the library. It is open at lunch.')).toBeVisible();
  });

  test('what is called fine stays fine in that note, also after the app is opened again @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, 'Zainab opened the library.');
    await page.getByRole('button', { name: 'It is fine' }).click();
    await expect(page.getByText(seen)).toBeHidden();
    await noteBox(page).blur();
    await goTo(page, routes.notes);
    await page.getByRole('link', { name: /Zainab opened/ }).click();
    await page.reload();
    await expect(noteBox(page)).toHaveValue('Zainab opened the library.');
    await noteBox(page).press('Control+End');
    await noteBox(page).pressSequentially(' Mrs Okonkwo too.');
    await expect(page.getByText('This may name a member of staff: “Mrs Okonkwo”')).toBeVisible();
    await expect(page.getByText(seen)).toBeHidden();
  });

  test('what sounds like something a child told brings the card, once; before the report all is listed once more @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, 'A boy says his uncle hits him. It was a good lesson.');
    await expect(page.getByText('ask at the school office who it is today')).toBeVisible();
    expect(await axeInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'I have read this' }).click();
    await noteBox(page).press('Control+End');
    await noteBox(page).pressSequentially(' His uncle hits him, he said. Kacper saw it.');
    await expect(page.getByText('This may point to one child: “Kacper”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'I have read this' })).toBeHidden();
    await noteBox(page).blur();

    await goTo(page, routes.looking);
    await page
      .getByRole('link', { name: /Notes of/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByText('Before you make the report').click();
    await expect(
      page.getByText('This judges teaching; say what you saw instead: “good lesson”'),
    ).toBeVisible();
    await expect(page.getByText('This may point to one child: “Kacper”')).toBeVisible();
    await expect(page.getByText(/^A worry about a child\? Tell the safeguarding lead/)).toBeVisible();
    expect(await axeInBothThemes(page)).toEqual([]);
    await page.getByLabel('I have looked at these').check();
    await expect(page.getByRole('button', { name: 'Make the report' })).toBeEnabled();
  });

  test('on a visit, on a phone, nothing lies over what to do about a worry @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.startLooking);
    await page.getByRole('checkbox', { name: /^SENCO time/ }).check();
    await page.getByRole('button', { name: 'Start now' }).click();
    await noteBox(page).click();
    await noteBox(page).pressSequentially('He said his dad hits him');
    const read = page.getByRole('button', { name: 'I have read this' });
    await expect(read).toBeInViewport({ ratio: 1 });
    for (const words of [
      page.getByText('Stop writing here.'),
      page.getByText('Write it on the school’s own form,'),
      read,
    ])
      expect(
        await words.evaluate((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const above = document.elementFromPoint(left + width / 2, top + height / 2);
          return above !== null && (one === above || one.contains(above));
        }),
        String(words),
      ).toBe(true);
  });
});
