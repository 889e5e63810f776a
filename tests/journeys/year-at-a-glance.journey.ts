import { routes, to } from '../../src/routes.ts';
import { poppler } from '../report/paper.ts';
import {
  axeFindings,
  axeInBothThemes,
  expect,
  goOffline,
  goTo,
  openApp,
  openSample,
  settled,
  test,
  tooWide,
} from './kit.ts';

// The screens as they open are looked at by the screens journey; here, what a tap changes in them.
test('what goes on from visit to visit, the year at a glance, and who of a trust looks, with no signal @chromium', async ({
  page,
  context,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, site);
  await openSample(page);
  await goOffline(context, site);

  await test.step('an overdue action stands first, and one tap says what became of it', async () => {
    await goTo(page, routes.looking);
    await page.getByRole('link', { name: 'Actions' }).click();
    const first = page.getByRole('list', { name: 'Actions' }).getByRole('listitem').first();
    await expect(first).toContainText('Tell pupils, after each round of asking');
    await expect(first).toContainText('6 days over');
    await first.getByText('What became of it?').click();
    await first.getByRole('radio', { name: 'Done' }).check({ force: true });
    await first.getByLabel('In a few words').fill('Pupils were told in assembly.');
    await first.getByLabel('In a few words').blur();
    await expect(first.locator('.entry').first()).toContainText('Done: Pupils were told in assembly.');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByRole('radio', { name: 'Settled 2' }).check({ force: true });
    await expect(page.getByText('Done: Pupils were told in assembly.')).toBeVisible();
  });

  await test.step('a question without an answer goes along to the next visit', async () => {
    await page.getByRole('link', { name: 'Questions' }).click();
    const survey = page.getByRole('listitem').filter({ hasText: 'What did the parent survey say' });
    await survey.getByRole('button', { name: /Take it to the visit on/ }).click();
    await expect(survey).toContainText('To be asked again at');
  });

  await test.step('the year is a picture and a table, with the same words for those who listen', async () => {
    await goTo(page, routes.glance);
    const voice = page.locator('.glance-row').filter({ hasText: 'Pupil voice' });
    await expect(voice).toContainText('Partly assured');
    await expect(voice).toContainText('told, seen, heard from pupils');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await tooWide(page)).toBe(0);
    const paper = poppler('pdftotext', await page.pdf({ preferCSSPageSize: true }), '-layout');
    expect(paper).toContain('Not looked at');
    expect(paper).toContain('As recorded in the notebook on');
    expect(paper).not.toMatch(/What the signs mean|Acronyms|Checklist/);
    await page.getByRole('radio', { name: 'Table' }).check({ force: true });
    const inTable = page.getByRole('row', { name: /^Pupil voice/ });
    await expect(inTable).toContainText('Partly assured.');
    expect(await tooWide(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await inTable.getByRole('link', { name: 'Pupil voice' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Pupil voice' })).toBeVisible();
  });

  await test.step('what a trust meets centrally says so, and is not suggested to its local body', async () => {
    await goTo(page, to.settingsPart('delegation'));
    await page.getByRole('radio', { name: /^A local body/ }).check({ force: true });
    await page
      .getByLabel('Part A: what the board wants to be sure of')
      .selectOption('Met centrally, for all schools');
    await page.getByText('Duty by duty').first().click();
    await expect(page.getByLabel('SEN funding')).toHaveValue('central');
    await settled(page);
    expect(await tooWide(page)).toBe(0);
    expect(await axeInBothThemes(page)).toEqual([]);
    await goTo(page, routes.duties);
    await expect(page.locator('.duty-row').filter({ hasText: 'SEN funding' })).toContainText('Met centrally');
    await expect(page.getByText('0 of 0 looked at')).toHaveCount(0);
    await goTo(page, to.duty('gc-funding'));
    await expect(page.getByText('It is not suggested for visits')).toBeVisible();
  });
});
