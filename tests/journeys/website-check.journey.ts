import { routes, to } from '../../src/routes.ts';
import { expect, goOffline, goTo, openApp, setUpSchool, test } from './kit.ts';

test('a website check from the first tap to the report, with no signal @chromium', async ({
  page,
  context,
  site,
}) => {
  await openApp(page, site);
  await goOffline(context, site);
  await setUpSchool(page);

  await goTo(page, routes.startLooking);
  await page.getByRole('radio', { name: 'Website check' }).check({ force: true });
  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Website check' })).toBeVisible();
  await page.getByRole('button', { name: /^Look for all \d+$/ }).click();

  const report = page.locator('section.card', {
    has: page.getByRole('heading', { name: 'SEN information report' }),
  });
  await report.getByRole('radio', { name: 'Found', exact: true }).check({ force: true });
  await report.getByLabel('Where').fill('www.hillside.example/send');
  await report.getByLabel('Date on it').fill('2026-02-28');
  await expect(report.getByLabel('Next review')).toHaveValue('2027-02-28');
  // No signal, no link.
  await expect(report.getByRole('link', { name: /new tab/ })).toHaveCount(0);

  await test.step('ticks the list by keyboard: one head missing, the rest there', async () => {
    const list = report.locator('details', { hasText: 'What an SEN information report must hold' });
    await list.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    const missing = list.getByRole('radio', { name: 'Missing' });
    await missing.first().focus();
    await page.keyboard.press('Space');
    await expect(missing.first()).toBeChecked();
    await list.getByRole('button', { name: 'There', exact: true }).press('Enter');
    await expect(list.getByRole('status')).toHaveText('22 of 23 found, 1 missing.');
  });

  const objectives = page.locator('section.card', {
    has: page.getByRole('heading', { name: 'Equality objectives' }),
  });
  await objectives.getByRole('radio', { name: 'Looked for, not found' }).check({ force: true });
  await objectives.getByLabel('Where I looked').fill('Policies, Equality, the search');
  await expect(page.getByText('2 of 9 looked for.')).toBeVisible();
  const check = new URL(page.url()).hash;

  await test.step('reloads: everything is there, and the duties say so', async () => {
    await page.reload();
    const again = page.locator('section.card', {
      has: page.getByRole('heading', { name: 'SEN information report' }),
    });
    await expect(again.getByLabel('Where')).toHaveValue('www.hillside.example/send');
    await expect(again.getByText('22 of 23 found, 1 missing').first()).toBeVisible();
    await goTo(page, to.duty('gc-sen-information-report'));
    await expect(page.getByText('Due by 28 February 2027')).toBeVisible();
    await goTo(page, `${check.slice(1)}/report`);
    await expect(page.getByText('Looked for, not found').first()).toBeVisible();
    await expect(page.getByText('www.hillside.example/send').first()).toBeVisible();
  });
});
