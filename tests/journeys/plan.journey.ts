import { routes, to } from '../../src/routes.ts';
import { axeFindings, expect, goOffline, goTo, openApp, setUpSchool, test } from './kit.ts';

const words = 'The timetable has two free afternoons.';

test.describe('Planning a visit, with no signal @chromium', () => {
  test('three answers make a plan; a note to the head, a file for a co-visitor and a sheet come of it, and the sheet is typed up', async ({
    page,
    context,
    site,
  }) => {
    let inputs = 0;
    const counted = async (input: Promise<unknown>) => {
      await input;
      inputs += 1;
    };
    await openApp(page, site);
    await setUpSchool(page);
    await goOffline(context, site);

    await test.step('plans', async () => {
      await goTo(page, routes.startLooking);
      await counted(page.getByLabel('When', { exact: true }).fill('2027-01-12'));
      await expect(page.getByText('Usual in the spring term; not looked at yet.').first()).toBeVisible();
      await counted(page.getByRole('checkbox', { name: /^SEN funding/ }).check());
      await counted(page.getByRole('button', { name: 'Keep as a plan' }).click());
      await expect(page.getByRole('link', { name: 'Note to the head' })).toBeVisible();
      // Whom to meet is the SENCO unless somebody says otherwise.
      console.log(`Inputs to plan a visit: ${inputs}`);
      expect(inputs).toBeLessThanOrEqual(3);
    });
    const visit = new URL(page.url()).hash.split('/')[2] ?? '';

    await test.step('takes a question along, and an hour', async () => {
      await page.getByRole('radio', { name: '60 minutes' }).check({ force: true });
      await expect(page.getByText('60 minutes: two duties fit.')).toBeVisible();
      await page.getByText('Questions to take', { exact: true }).click();
      await page.getByRole('checkbox', { name: /^Where does SEN money go/ }).check();
      await expect(page.getByText('1 chosen', { exact: true }).first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });

    await test.step('makes the file for a co-visitor', async () => {
      await page.getByText('Send the plan to a co-visitor', { exact: true }).click();
      await page.getByRole('button', { name: 'Make the file' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save to this device' }).click();
      expect((await download).suggestedFilename()).toMatch(/^send-notes-plan-.*\.txt$/);
    });

    await test.step('reads the note to the head', async () => {
      await page.getByRole('link', { name: 'Note to the head' }).click();
      await expect(page.getByRole('heading', { name: 'A visit on 12 January 2027' })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: /^Where does SEN money go/ })).toBeVisible();
    });

    await test.step('makes the paper sheet', async () => {
      await goTo(page, to.sheet(visit));
      await page.getByRole('button', { name: 'Make the PDF' }).click();
      await expect(page.getByText(/The PDF is ready: [12] pages?/)).toBeVisible({ timeout: 30_000 });
      await page.getByRole('link', { name: 'Type it up' }).click();
    });

    await test.step('types it up, and finds it again after a reload', async () => {
      await expect(page.getByText('The lines of your sheet, in the same order.')).toBeVisible();
      const line = page.getByLabel('Note on 1.1', { exact: true });
      await line.fill(words);
      await line.blur();
      await expect(page.getByText(/Saved on this device/)).toBeVisible();
      await page.reload();
      await expect(line).toHaveValue(words);
    });
  });
});
