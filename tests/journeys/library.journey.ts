import { routes, to } from '../../src/routes.ts';
import { axeFindings, expect, goOffline, goTo, openApp, openSample, settled, test } from './kit.ts';

test('with no signal a board finds, marks, agrees one step, adopts a commitment and prints its own words @chromium', async ({
  page,
  site,
}) => {
  await openApp(page, site);
  await openSample(page);
  await goOffline(page.context(), site);

  await test.step('a word leads to its place, and what is seen is marked with a tap', async () => {
    await goTo(page, routes.library);
    await page.getByLabel('Find in the library').fill('secure base boundaries');
    await page.getByRole('link', { name: /secure base, predictable/ }).click();
    const place = page.locator('#or-belonging-class');
    await expect(place).toBeFocused();
    await place.getByRole('radio', { name: 'Seen', exact: true }).first().check();
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
  });

  await test.step('head and SENCO place the card: the step is printed, the place is not', async () => {
    await goTo(page, to.framework('working-models'));
    await page.getByRole('radio', { name: /^Isolation/ }).check();
    await page.getByLabel('One step for this term').fill('Plan the INSET day together.');
    const step = page.locator('.card-tinted');
    await expect(step).toContainText('Plan the INSET day together.');
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(step).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Isolation/ })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('a commitment is adopted in the board’s own words', async () => {
    await goTo(page, to.framework('essex-statement'));
    const one = page.locator('#es-belonging');
    await one.getByText('Our board').click();
    await one.getByRole('radio', { name: 'Adopted' }).check();
    await one.getByLabel('In our own words').fill('Everyone here belongs.');
    await expect(page.getByText('What our board has adopted')).toBeVisible();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('the board changes a text for its own, and has it as one page', async () => {
    await goTo(page, to.settingsPart('adopting'));
    await page.getByText('Change the words').click();
    await page.getByLabel('The words').fill('# Ours\n- We visit {school} once a term.');
    await expect(page.locator('.report-sheet')).toContainText(
      'We visit Hillside Primary School once a term.',
    );
    await page.getByRole('button', { name: 'Make the PDF' }).click();
    await expect(page.getByText('The PDF is ready: 1 page')).toBeVisible();
  });

  await test.step('all of it is there when the app is opened again', async () => {
    await page.reload();
    await expect(page.locator('.report-sheet')).toContainText('once a term');
    await goTo(page, to.framework('essex-statement'));
    await expect(page.getByText('Everyone here belongs.').first()).toBeVisible();
    await goTo(page, to.framework('working-models'));
    await expect(page.locator('.card-tinted')).toContainText('Plan the INSET day together.');
  });
});
