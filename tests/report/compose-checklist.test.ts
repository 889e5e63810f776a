import { describe, expect, it } from 'vitest';
import { takesMark } from '../../src/domain/content/content.ts';
import { dutyPartsFor } from '../../src/domain/content/duty-list.ts';
import { composeChecklist } from '../../src/report/compose-checklist.ts';
import { documentToText } from '../../src/report/document-to-text.ts';
import { openSchool, type SchoolRecords } from '../../src/report/year/open-school.ts';
import { frameworks } from '../data/read-content.ts';
import { aSchool } from '../kit/bodies.ts';
import { aMarkOn, aVisitOn, partTwoOfAll, recordsOf } from './a-school-year.ts';
import { printed, wordsOf } from './paper.ts';

const voice = 'gc-pupil-voice';
const parts = dutyPartsFor(frameworks, aSchool());
const duties = parts.flatMap((part) => part.duties);
const prompt = duties.find(({ id }) => id === voice)?.prompts.find(takesMark);

const checklistOf = (records?: SchoolRecords) =>
  composeChecklist({
    school: aSchool(),
    parts,
    ...(records ? { open: openSchool(records) } : {}),
    madeOn: '2026-11-22',
    content: '2026.11.1',
  });

const october = 'looking_2026_10_14_gc_pupil_voice_1';
const aYear = [
  aVisitOn('2026-10-14', voice, {}, { answer: 'assured', reason: 'They are asked each term.' }),
  aMarkOn('2026-10-14', prompt?.id ?? '', october, 'not-seen'),
  aMarkOn('2026-10-20', prompt?.id ?? '', october, 'seen'),
];

describe('the whole checklist on paper', () => {
  it('to fill in has every duty, every prompt with its boxes, and lines to write on', () => {
    const sheet = checklistOf();
    const text = documentToText(sheet);
    const paper = wordsOf(printed(sheet));
    for (const duty of duties) {
      for (const words of [duty.short, duty.text, ...duty.prompts.map((one) => one.text)])
        expect(text).toContain(words);
      expect(paper).toContain(duty.text.replace(/\s+/g, ''));
    }
    const written = sheet.blocks.filter((block) => block.kind === 'write-in');
    expect(written).toHaveLength(
      duties.length + duties.flatMap((duty) => duty.prompts.filter(takesMark)).length,
    );
    expect(written.filter((block) => block.kind === 'write-in' && block.lines > 0)).toHaveLength(
      duties.length,
    );
  });

  it('to fill in asks of a document whether it is in place, of practice how assured one is', () => {
    const boxes = checklistOf().blocks.flatMap((block) => (block.kind === 'write-in' ? block.boxes : []));
    expect(boxes).toContain('In place, due for renewal');
    expect(boxes).toContain('Cannot tell yet');
  });

  it('as it stands has the answer with its reason, the last look, and the newest mark of each prompt', () => {
    const text = documentToText(checklistOf(recordsOf(...aYear)));
    expect(text).toContain('How assured?: Assured\nThey are asked each term.');
    expect(text).toContain('Last looked at: 14 October 2026, visit: told');
    expect(text).toContain(`Seen: ${prompt?.text} (20 October 2026)`);
    expect(text).toContain('Not looked at this school year');
    expect(text).not.toContain('Not seen: ');
  });

  it('is nobody’s evidence: it bears the content it was made from and no code', () => {
    const paper = wordsOf(printed(checklistOf()));
    expect(paper).not.toContain('Code');
  });

  it('is the very same with Part 2 records of every type, with other words in them, and without them', () => {
    const without = checklistOf(recordsOf(...aYear));
    for (const words of ['Hidden ', 'Other and longer words. ']) {
      const hidden = partTwoOfAll(voice, 'gc-accessibility-plan', words);
      const marked = aMarkOn('2026-11-10', prompt?.id ?? '', hidden.lookings?.[0]?.record ?? '', 'asked');
      expect(checklistOf(recordsOf(...aYear, hidden, marked))).toEqual(without);
    }
  });
});
