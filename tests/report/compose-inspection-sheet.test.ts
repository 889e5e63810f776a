import { describe, expect, it } from 'vitest';
import { isDuty } from '../../src/domain/content/content.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { documentToText } from '../../src/report/document-to-text.ts';
import { composeInspectionSheet } from '../../src/report/year/compose-inspection-sheet.ts';
import { openSchool, type SchoolRecords } from '../../src/report/year/open-school.ts';
import { statements } from '../data/read-content.ts';
import { aSchool } from '../kit/bodies.ts';
import { aDocumentSeen, aFollowUpOf, aStepOn, aVisitOn, partTwoOfAll, recordsOf } from './a-school-year.ts';
import { pagesOf, printed } from './paper.ts';

const duties = statements.filter(isDuty).filter(({ id }) => id.startsWith('gc-'));
const voice = 'gc-pupil-voice';
const plan = 'gc-accessibility-plan';

const sheetOf = (records: SchoolRecords, ...ids: readonly string[]): ReportDocument =>
  composeInspectionSheet({
    school: aSchool(),
    duties: duties.filter(({ id }) => ids.length === 0 || ids.includes(id)),
    open: openSchool(records),
    madeOn: '2026-11-22',
    content: '2026.11.1',
  });

const action = 'action_2026_10_14_gc_pupil_voice_1';
const aYear = [
  aVisitOn('2025-03-05', voice),
  aVisitOn('2025-06-11', voice),
  aVisitOn('2026-02-04', voice),
  aVisitOn('2026-10-14', voice, {}, { answer: 'assured', reason: 'A group of pupils told us.' }),
  aFollowUpOf(action, '2026-11-02', {}, 'not-yet'),
  aDocumentSeen('2026-09-20', plan, {}, { dated: '2024-05-01', nextReview: '2027-05-01' }),
  aStepOn('2026-10-14'),
];

describe('the inspection sheet of one duty', () => {
  const text = documentToText(sheetOf(recordsOf(...aYear), voice));

  it('has the last three days on which somebody looked, the newest first, and no fourth', () => {
    const days = ['14 October 2026', '4 February 2026', '11 June 2025'].map((day) =>
      text.indexOf(`Day: ${day}`),
    );
    expect(days.every((place) => place > 0)).toBe(true);
    expect([...days].sort((one, other) => one - other)).toEqual(days);
    expect(text).not.toContain('Day: 5 March 2025');
    expect(text).toContain('Day: 14 October 2026; How: Visit; Sources of evidence: Told');
  });

  it('has what was asked and answered, what was agreed and became of it, the impact, and the view with its reason', () => {
    for (const words of [
      'Assured\nA group of pupils told us.',
      'Asked: Asked on 2026-10-14?\nAsked on 14 October 2026. Answer: Answered on 2026-10-14.',
      'Action: Agreed on 2026-10-14.\nSENCO. Due 15 January 2027. Not yet, 2 November 2026: Said on 2026-11-02.',
      'Impact: impact of 2026-10-14.',
    ])
      expect(text).toContain(words);
  });

  it('has the document of a document duty: its date and its next review', () => {
    const sheet = documentToText(sheetOf(recordsOf(...aYear), plan));
    expect(sheet).toContain('In place, dated 1 May 2024; next review 1 May 2027');
  });

  it('says so where nobody looked, and prints no empty heading', () => {
    const sheet = documentToText(sheetOf(recordsOf(), voice));
    expect(sheet).toContain('No look at this duty is recorded.');
    expect(sheet).not.toMatch(/Question|Action|Impact/);
  });

  it('bears its code, and every word of a record knows its record', () => {
    const sheet = sheetOf(recordsOf(...aYear), voice);
    expect(pagesOf(printed(sheet)).join(' ')).toContain('Code ');
    const runs = sheet.blocks.flatMap((block) =>
      block.kind === 'facts' ? block.facts.flatMap((fact) => fact.runs) : [],
    );
    expect(runs.filter(({ text: said }) => said.includes('on 2026-10-14')).every(({ from }) => from)).toBe(
      true,
    );
  });
});

describe('one side of A4', () => {
  const long = (letters: number) =>
    'Every word of this was written by hand on the day. '.repeat(letters / 50);
  const aLot = ['2026-09-10', '2026-09-24', '2026-10-08', '2026-10-22', '2026-11-05'].flatMap((on) => [
    aVisitOn(on, voice, { words: long(3000) }),
    aFollowUpOf(`action_${on.replaceAll('-', '_')}_gc_pupil_voice_1`, '2026-11-20', { words: long(3000) }),
  ]);

  it('is enough for a duty with notes of 3,000 letters, and the sheet says that it was shortened', () => {
    const sheet = sheetOf(recordsOf(...aLot), voice);
    expect(printed(sheet).pages).toBe(1);
    const text = documentToText(sheet);
    expect(text).toContain('Shortened to one side');
    expect(text).toContain('…');
  });

  it('is enough for words without a space, and for lines of one word', () => {
    for (const words of ['W'.repeat(3000), 'One word\n'.repeat(300)]) {
      const sheet = sheetOf(recordsOf(aVisitOn('2026-11-05', voice, { words })), voice);
      expect(printed(sheet).pages).toBe(1);
    }
  });

  it('nothing is shortened where there is room for all', () => {
    const twoVisits = recordsOf(...aYear.slice(2));
    expect(documentToText(sheetOf(twoVisits, voice))).not.toContain('Shortened');
    expect(documentToText(sheetOf(recordsOf(...aYear), voice))).toContain('Shortened');
  });

  it('all duties are as many sides as there are duties', () => {
    const all = sheetOf(recordsOf(...aYear, ...aLot));
    const pages = pagesOf(printed(all));
    expect(pages).toHaveLength(duties.length);
    for (const [place, duty] of duties.entries()) expect(pages[place]).toContain(duty.short);
  });
});

describe('the confidential part and the inspection sheet', () => {
  it('is the very same with Part 2 records of every type, with other words in them, and without them', () => {
    const without = sheetOf(recordsOf(...aYear));
    const withSome = sheetOf(recordsOf(...aYear, partTwoOfAll(voice, plan, 'Hidden')));
    const withOther = sheetOf(recordsOf(...aYear, partTwoOfAll(voice, plan, 'Other and longer words. ')));
    expect(withSome).toEqual(without);
    expect(withOther).toEqual(without);
    expect(JSON.stringify(withSome)).not.toContain('Hidden');
  });
});
