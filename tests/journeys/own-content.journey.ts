import { routes, to } from '../../src/routes.ts';
import { axeFindings, expect, goOffline, goTo, openApp, settled, setUpSchool, test } from './kit.ts';

const ours = 'Every child is asked each term, and hears what came of it.';
const checklist = to.settingsPart('checklist');

test('with no signal a board words, hides and adds; a planned visit and the report follow; all of it comes back @chromium', async ({
  page,
  context,
  site,
}) => {
  await openApp(page, site);
  await setUpSchool(page);
  await goOffline(context, site);
  const saved = () => expect(page.getByText(/Saved on this device/)).toBeVisible();

  await test.step('words a duty, from the duty itself, and adds a prompt of its own', async () => {
    await goTo(page, to.duty('gc-pupil-voice'));
    await page.getByRole('link', { name: 'Change the wording, or hide this duty' }).click();
    const words = page.getByLabel('The words', { exact: true });
    await words.fill(ours);
    await expect(page.getByText(/^It came as:/)).toBeVisible();
    await expect(words, 'the first change of all loads something: the box keeps the cursor').toBeFocused();
    await page.getByRole('button', { name: 'Add one of our own' }).click();
    await page.getByLabel('Our own prompt').fill('A box for ideas in each classroom');
    await saved();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('hides another, and adds a duty', async () => {
    await goTo(page, to.checklistItem('gc-funding'));
    await page.getByRole('button', { name: 'Hide this duty' }).click();
    await expect(page.getByText('Hidden by our board')).toBeVisible();
    await goTo(page, checklist);
    await page.getByRole('link', { name: 'Add a duty of our own' }).click();
    await page.getByLabel('Short title').fill('Reading room');
    await page.getByLabel('The words', { exact: true }).fill('The reading room is quiet at lunch.');
    await saved();
    await expect(page.getByRole('heading', { level: 1, name: 'Reading room' })).toBeVisible();
  });

  await test.step('finds it so in the list of duties', async () => {
    await goTo(page, routes.duties);
    await expect(page.getByText(/worded by the board/)).toBeVisible();
    await expect(page.getByText(/^Added by the board/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'SEN funding' })).toHaveCount(0);
  });

  await test.step('plans a visit with both', async () => {
    await goTo(page, routes.startLooking);
    await page.getByLabel('When', { exact: true }).fill('2027-01-12');
    await page.getByText('All duties', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Pupil voice/ }).check();
    await page.getByRole('checkbox', { name: /^Reading room/ }).check();
    await page.getByRole('button', { name: 'Keep as a plan' }).click();
    await expect(page.getByRole('link', { name: 'Note to the head' })).toBeVisible();
  });
  const visit = new URL(page.url()).hash.split('/')[2] ?? '';
  const report = page.locator('.report-sheet');

  await test.step('sees its words on the visit and in the report, and no law beside its own duty', async () => {
    await goTo(page, to.looking(visit));
    await expect(page.getByText(ours)).toBeVisible();
    await page.getByText('You might see', { exact: true }).first().click();
    await expect(page.getByRole('group', { name: 'A box for ideas in each classroom' })).toBeVisible();
    await goTo(page, to.lookingReport(visit));
    await expect(report).toContainText(ours);
    await expect(report).toContainText('worded by the board');
    await expect(report).toContainText('Added by the board');
  });

  await test.step('hides the duty the visit uses: the visit keeps it', async () => {
    await goTo(page, to.checklistItem('gc-pupil-voice'));
    await expect(page.getByText(/has it in its plan and keeps it/)).toBeVisible();
    await page.getByRole('button', { name: 'Hide this duty' }).click();
    await goTo(page, to.looking(visit));
    await expect(page.getByRole('heading', { name: 'Pupil voice' })).toBeVisible();
    await expect(page.getByText(ours)).toBeVisible();
  });

  await test.step('puts all of it back after the app was opened again; the plan keeps the words it was made with', async () => {
    await goTo(page, checklist);
    await page.reload();
    await page.getByText('What is ours', { exact: true }).click();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show again: SEN funding' }).click();
    await page.getByRole('button', { name: 'Show again: Pupil voice' }).click();
    await page.getByRole('button', { name: 'Put back: Pupil voice' }).click();
    await expect(page.getByText('The words stand as they came.')).toBeVisible();
    await goTo(page, routes.duties);
    await expect(page.getByRole('link', { name: 'SEN funding' })).toBeVisible();
    await expect(page.getByText(/worded by the board/)).toHaveCount(0);
    await goTo(page, to.lookingReport(visit));
    await expect(report).toContainText(ours);
    await expect(report).toContainText('in the words it was planned with');
  });
});
