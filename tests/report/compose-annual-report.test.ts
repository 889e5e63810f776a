import { describe, expect, it } from 'vitest';
import { dutyPartsFor } from '../../src/domain/content/duty-list.ts';
import { documentToText } from '../../src/report/document-to-text.ts';
import type { AnnualView } from '../../src/report/year/annual/annual-view.ts';
import { composeAnnualReport } from '../../src/report/year/compose-annual-report.ts';
import { openSchool, type SchoolRecords } from '../../src/report/year/open-school.ts';
import { dates, frameworks } from '../data/read-content.ts';
import { aBoard, aSchool } from '../kit/bodies.ts';
import { aDocumentSeen, aFollowUpOf, aStepOn, aVisitOn, partTwoOfAll, recordsOf } from './a-school-year.ts';
import { pagesOf, printed, wordsOf } from './paper.ts';

const voice = 'gc-pupil-voice';
const plan = 'gc-accessibility-plan';

const annualOf = (records: SchoolRecords, own: Partial<AnnualView> = {}) =>
  composeAnnualReport({
    board: aBoard(),
    school: aSchool(),
    schoolId: 'school_hillside',
    year: '2026-27',
    today: '2027-02-10',
    parts: dutyPartsFor(frameworks, aSchool()),
    open: openSchool(records),
    dates,
    post: undefined,
    elsewhere: undefined,
    acronyms: [{ letters: 'SENCO', expansion: 'Special Educational Needs Coordinator' }],
    mark: 'DRAFT',
    content: '2026.11.1',
    ...own,
  });

const october = 'action_2026_10_14_gc_pupil_voice_1';
const june = 'action_2026_06_10_gc_pupil_voice_1';
const aYear = [
  aVisitOn('2026-06-10', voice, {}, { answer: 'not-yet', reason: 'Nobody had asked them.' }),
  aVisitOn('2026-10-14', voice, {}, { answer: 'partly', reason: 'A group is asked.' }),
  aVisitOn('2027-02-03', voice, {}, { answer: 'assured', reason: 'All are asked now.', change: 'moved-on' }),
  aVisitOn('2025-11-05', 'gc-senco-time'),
  aVisitOn('2026-11-18', 'gc-funding', {}, { answer: 'assured' }),
  aFollowUpOf(october, '2026-12-01'),
  aFollowUpOf(june, '2026-07-01'),
  aDocumentSeen('2026-09-20', plan, {}, { dated: '2024-05-01', nextReview: '2027-01-20' }),
  aStepOn('2026-10-14'),
  aStepOn('2026-05-20'),
];

const sectionOf = (text: string, from: string, to: string) =>
  text.slice(text.indexOf(from.toUpperCase()), text.indexOf(to.toUpperCase()));

describe('the yearly report of a school', () => {
  const document = annualOf(recordsOf(...aYear));
  const text = documentToText(document);

  it('has duties by terms as a picture of signs with words, and as words', () => {
    expect(text).toContain('Duty: Pupil voice; Autumn: ◉ Partly assured; Spring: ● Assured; Summer: ');
    expect(text).toContain('Visit, 14 Oct 2026: told.\nPartly assured.');
    expect(text).toContain('Duty: SENCO time; Autumn: – Not looked at; Spring: – Not yet; Summer: ');
    expect(printed(document).replaced).toEqual([]);
  });

  it('says how answers moved, from the year before on, in the governors’ own words', () => {
    const moved = sectionOf(text, 'How the answers moved', 'Duties not looked at');
    expect(moved).toContain('When the year before ended: Not yet assured.');
    expect(moved).toContain('14 October 2026: Partly assured.\n3 February 2027: Assured.');
    expect(moved).toContain('3 February 2027, assured (moved on): All are asked now.');
    expect(moved).not.toContain('Nobody had asked them.');
  });

  it('says of a document when it fell due, though nobody looked on that day', () => {
    const moved = sectionOf(text, 'How the answers moved', 'Duties not looked at');
    expect(moved).toMatch(/Accessibility plan: When the year before ended: no answer\.\n20 September 2026: /);
    expect(moved).toContain('10 February 2027: In place, due for renewal.');
  });

  it('names what nobody looked at this year, and when somebody last did', () => {
    const left = sectionOf(text, 'Duties not looked at this year', 'Dates of review');
    expect(left).toContain('(last on 5 November 2025)');
    expect(left).toContain('No look is recorded at any time: ');
    expect(left).not.toContain('Pupil voice');
  });

  it('has review dates, with those that have passed marked', () => {
    expect(sectionOf(text, 'Dates of review', 'Actions')).toContain(
      'What: Accessibility plan: next review; By: 20 January 2027 (has passed)',
    );
  });

  it('has what was closed this year and not before, what is overdue, and what became of it', () => {
    const actions = sectionOf(text, '\n\nActions\n', 'Steps agreed');
    const [closed = '', overdue = ''] = actions.split('Overdue');
    expect(closed).toContain(`Action: Agreed on 2026-10-14.; Who: SENCO; Due: 15 January 2027;`);
    expect(closed).toContain('Done, 1 December 2026: Said on 2026-12-01.');
    expect(actions).not.toContain('Agreed on 2026-06-10.');
    expect(overdue).toContain('Agreed on 2027-02-03.');
  });

  it('has the step agreed this year and nothing of the card it came from', () => {
    const steps = sectionOf(text, 'Steps agreed', 'About this report');
    expect(steps).toContain('Autumn term: One step of 2026-10-14.');
    expect(steps).not.toContain('2026-05-20');
    expect(JSON.stringify(document)).not.toContain('wm-1-1');
  });

  it('of a year that is over, knows nothing of what came after it', () => {
    const last = documentToText(annualOf(recordsOf(...aYear), { year: '2025-26' }));
    expect(last).toContain('As things stood on: 31 August 2026');
    expect(last).not.toMatch(/2026-10-14|October 2026|Agreed on 2027/);
    expect(last).toContain('Done, 1 July 2026');
  });

  it('does not count, nor call unseen, what the trust looks at', () => {
    const elsewhere = new Map([['gc-senco-time', 'Met centrally']]);
    const local = documentToText(annualOf(recordsOf(...aYear), { elsewhere }));
    const [, all] = /of (\d+) duties of the checklist/.exec(text) ?? [];
    const [, ours] = /of (\d+) duties of the checklist/.exec(local) ?? [];
    expect(Number(ours)).toBe(Number(all) - 1);
    expect(local).toContain('(met centrally)');
  });

  it('makes sense for a school where nothing is recorded yet', () => {
    const empty = documentToText(annualOf(recordsOf()));
    expect(empty).toContain('No visit, website check or paper is recorded in this year.');
    expect(empty).not.toContain('STEPS AGREED');
    expect(empty).not.toContain('HOW THE ANSWERS MOVED');
  });

  it('a final one has a place for the governor’s signature, a draft has none', () => {
    expect(printed(annualOf(recordsOf(...aYear), { mark: 'FINAL' })).places).toHaveLength(1);
    expect(printed(document).places).toHaveLength(0);
  });

  it('prints notes of 3,000 words whole, in every table and list', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ');
    const long = annualOf(recordsOf(aVisitOn('2026-10-14', voice, { words }, { answer: 'assured' })));
    const paper = wordsOf(printed(long));
    for (const index of [0, 1499, 2999]) expect(paper).toContain(`w${index}`);
    expect(pagesOf(printed(long)).length).toBeGreaterThan(4);
  });
});

describe('the confidential part and the yearly report', () => {
  it('is the very same with Part 2 records of every type, with other words in them, and without them', () => {
    const without = annualOf(recordsOf(...aYear));
    for (const words of ['Hidden ', 'Other and longer words. '])
      expect(annualOf(recordsOf(...aYear, partTwoOfAll(voice, plan, words)))).toEqual(without);
  });

  it('the test would see them: as Part 1 they change the report', () => {
    const hidden = partTwoOfAll(voice, plan, 'Hidden ');
    const shown = Object.fromEntries(
      Object.entries(hidden).map(([key, rows]) => [
        key,
        rows.map((row) => ({ ...row, body: { ...row.body, part: 1 } })),
      ]),
    );
    expect(JSON.stringify(annualOf(recordsOf(...aYear, shown)))).toContain('Hidden ');
  });
});
