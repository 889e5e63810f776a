import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { figure } from '../kit/figures.ts';
import { brokenAt, openWord, wordsIn } from '../report/word-file.ts';
import { axeFindings, expect, goOffline, goTo, noteBox, openApp, setUpSchool, test } from './kit.ts';

/** Counts what a person has to press, choose or fill in; words of notes, and going from place to place, are not counted. */
const aHand = () => {
  let count = 0;
  const counting = async (input: Promise<unknown>) => {
    await input;
    count += 1;
  };
  return {
    press: (place: Locator) => counting(place.click()),
    choose: (place: Locator) => counting(place.check({ force: true })),
    fill: (place: Locator, words: string) => counting(place.fill(words)),
    soFar: () => {
      const stood = count;
      count = 0;
      return stood;
    },
  };
};

test('from a plan to a fact-checked write-up of two duties, with no signal, in a handful of taps @chromium', async ({
  page,
  context,
  site,
}) => {
  await openApp(page, site);
  await setUpSchool(page);
  await goOffline(context, site);
  const hand = aHand();

  await test.step('plans: who and when stand already', async () => {
    await goTo(page, routes.startLooking);
    await page.getByText('All duties', { exact: true }).click();
    await hand.press(page.getByRole('checkbox', { name: /Pupil voice/ }));
    await hand.press(page.getByRole('checkbox', { name: /Graduated approach/ }));
    await hand.press(page.getByRole('button', { name: 'Start now' }));
    await expect(noteBox(page)).toBeVisible();
  });
  const plan = hand.soFar();

  await test.step('visits: nothing is asked but the words', async () => {
    await noteBox(page).fill('Two members of the school council have SEN support.');
    await page.getByRole('button', { name: 'Next note' }).click();
    await expect(noteBox(page)).toHaveValue('');
    await noteBox(page).fill('Three of five plans had been reviewed on time.');
    await noteBox(page).blur();
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
  });
  const visit = hand.soFar();

  await test.step('writes up', async () => {
    await page.getByRole('link', { name: 'Write up' }).first().click();
    const note = (words: string) => page.locator('.entry').filter({ hasText: words }).first();
    await hand.press(note('school council').getByRole('checkbox', { name: 'Pupil voice' }));
    await hand.press(note('Three of five').getByRole('checkbox', { name: 'Graduated approach' }));
    await expect(page.getByText('All sorted')).toBeVisible();
    const duty = (name: string) =>
      page.locator('section.card').filter({ has: page.getByRole('heading', { name }) });
    await hand.choose(duty('Pupil voice').getByRole('radio', { name: 'Assured', exact: true }));
    await hand.choose(duty('Graduated approach').getByRole('radio', { name: 'Partly assured' }));
    await hand.press(page.getByRole('button', { name: 'Add an action' }));
    await hand.fill(page.getByLabel('What was agreed'), 'Bring the review dates to the next visit');
    await hand.fill(page.getByLabel('By when'), '2027-01-29');
    expect(await axeFindings(page)).toEqual([]);
    await hand.press(page.getByRole('button', { name: 'Finish and see the report' }));
    await expect(page.getByText('Bring the review dates to the next visit').first()).toBeVisible();
  });
  const writeUp = hand.soFar();
  figure('inputs for two duties besides the words of notes', {
    'to plan': plan,
    'on the visit': visit,
    'to write up': writeUp,
  });
  expect([plan <= 3, visit, writeUp <= 8], 'at most 3 to plan, none on the visit, 8 to write up').toEqual([
    true,
    0,
    true,
  ]);

  await test.step('asks the school', async () => {
    await page.getByRole('link', { name: 'Fact check' }).click();
    await expect(page.getByRole('region', { name: 'Its words' })).toContainText('Three of five plans');
    await page.getByRole('button', { name: 'Make a Word file, marked DRAFT' }).click();
    await expect(page.getByText('The Word file is ready')).toBeVisible();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to this device' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^[\w.-]+_DRAFT\.docx$/);
    const file = openWord(new Uint8Array(readFileSync(await saved.path())));
    expect(brokenAt(file.part('word/document.xml'))).toBeUndefined();
    expect(wordsIn(file.part('word/document.xml'))).toContain('Threeoffiveplanshadbeenreviewedontime.');
    expect(wordsIn(file.part('word/header1.xml'))).toContain('DRAFT');
    expect(await axeFindings(page)).toEqual([]);
    await hand.press(page.getByRole('button', { name: 'I have sent it' }));
    await expect(page.getByText('With the school to check')).toBeVisible();
  });

  await test.step('pastes the answer from Word, with what was tracked in it, and finds it after a reload', async () => {
    const box = page.getByLabel('Their words');
    await box.evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<p>It was <del>three</del><ins>four</ins> of five plans.</p>');
      clipboardData.setData('text/plain', 'It was four of five plans.');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(box).toHaveValue('It was [taken out: three][added: four] of five plans.');
    await expect(page.getByText('Comment received')).toBeVisible();
    await page.reload();
    await expect(box).toHaveValue('It was [taken out: three][added: four] of five plans.');
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('corrects the note: the report says so, beside the school’s own words', async () => {
    await page.getByRole('link', { name: 'Write up' }).first().click();
    await page.getByRole('link', { name: /^Change the note: Three of five/ }).click();
    await noteBox(page).fill('Four of five plans had been reviewed on time.');
    await noteBox(page).blur();
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('link', { name: 'Fact check' }).click();
    await expect(page.getByRole('heading', { name: 'Changed since the school was asked' })).toBeVisible();
    await page.getByRole('link', { name: 'See the report' }).click();
    await expect(page.getByText('[Changed since the school checked]')).toBeVisible();
    await expect(page.locator('blockquote')).toHaveText(
      'It was [taken out: three][added: four] of five plans.',
    );
  });
});
