import { localDate } from '../../src/base/local-time.ts';
import { schoolYear } from '../../src/domain/school-year.ts';
import { routes, to } from '../../src/routes.ts';
import { axeFindings, expect, goOffline, goTo, openApp, settled, setUpSchool, test, tooWide } from './kit.ts';

const { name: year } = schoolYear(localDate(new Date().toISOString()));

test.describe('The year, with no signal @chromium', () => {
  test('a plan starts from the usual rota, is changed, printed and sent; figures of a term leave small numbers out', async ({
    page,
    context,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goOffline(context, site);

    await test.step('starts the plan and changes it by taps and by keys', async () => {
      await goTo(page, routes.board);
      await page.getByRole('link', { name: 'Year plan' }).click();
      await page.getByRole('button', { name: 'Start from the usual rota' }).click();
      await expect(page.getByText('To be approved', { exact: true })).toBeVisible();
      const spring = page.getByRole('button', { name: 'Use of force: Spring' });
      await spring.click();
      await expect(spring).toHaveAttribute('aria-pressed', 'true');
      const funding = page.getByRole('button', { name: 'SEN funding: Autumn' });
      await funding.focus();
      await page.keyboard.press('Space');
      await expect(funding).toHaveAttribute('aria-pressed', 'true');
      await page
        .getByRole('combobox', { name: 'SEN funding, autumn term: how it is looked at' })
        .selectOption({ label: 'Autumn: Board paper read' });
      await expect(page.getByText('23 of 35 duties are in it')).toBeVisible();
      await expect(page.getByText(/Saved on this device/)).toBeVisible();
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await tooWide(page)).toBe(0);
      await page.setViewportSize({ width: 1280, height: 800 });
    });

    await test.step('finds it again after a reload', async () => {
      await page.reload();
      await expect(page.getByRole('button', { name: 'Use of force: Spring' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    });

    await test.step('makes the file for the others', async () => {
      await page.getByText('Send the plan to others of the board', { exact: true }).click();
      await page.getByRole('button', { name: 'Make the file' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save to this device' }).click();
      expect((await download).suggestedFilename()).toMatch(/^send-notes-year-plan-.*\.txt$/);
    });

    await test.step('makes the paper for the board', async () => {
      await page.getByRole('link', { name: 'Paper for the board' }).click();
      await expect(page.getByText('To be approved by the board.')).toBeVisible();
      await page.getByRole('button', { name: 'Make the PDF' }).click();
      await expect(page.getByText(/The PDF is ready: [23] pages/)).toBeVisible({ timeout: 30_000 });
    });

    await test.step('plans a visit with what the plan has', async () => {
      await goTo(page, routes.startLooking);
      await page.getByRole('radio', { name: 'Board paper read' }).check({ force: true });
      await page.getByLabel('When', { exact: true }).fill(`${year.slice(0, 4)}-12-01`);
      await expect(page.getByText('In the board’s year plan for this term').first()).toBeVisible();
    });

    await test.step('types figures, and a small number is asked about', async () => {
      await goTo(page, to.figures(year, 'autumn'));
      await page.getByLabel('Pupils on roll').fill('331');
      const sensory = page.getByLabel('Sensory and physical');
      await sensory.fill('3');
      await expect(page.getByText(/A number under 5/)).toBeVisible();
      await page.getByLabel('Communication and interaction').fill('22');
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
      await expect(page.getByText(/Saved on this device/)).toBeVisible();
      await page.reload();
      await expect(sensory).toHaveValue('3');
    });

    await test.step('prints them without it', async () => {
      await page.getByRole('link', { name: 'Paper for the board' }).click();
      await expect(page.getByRole('cell', { name: 'fewer than 5: left out' })).toBeVisible();
      await expect(page.getByRole('cell', { name: '331' })).toBeVisible();
    });
  });
});
