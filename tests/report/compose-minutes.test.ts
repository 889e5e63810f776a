import { describe, expect, it } from 'vitest';
import { groupedCode } from '../../src/report/code.ts';
import { documentText } from '../../src/report/document-text.ts';
import { footWords } from '../../src/report/foot-words.ts';
import type { LookingView } from '../../src/report/looking-view.ts';
import { composeMinutes } from '../../src/report/minutes/compose-minutes.ts';
import { textsOf } from '../../src/report/texts-of.ts';
import { aLookingView, aNote, anAssurance, anEmptyView, aViewWithPartTwo, kept } from './a-looking-view.ts';
import { reportOf } from './paper.ts';
import { inWord, wordsIn } from './word-file.ts';

const minutesOf = (view: LookingView, part: 1 | 2 = 1) =>
  composeMinutes(reportOf(view, { mark: 'FINAL', version: 1, part }));
const textOf = (view: LookingView, part: 1 | 2 = 1): string => documentText(minutesOf(view, part).blocks);

describe('minute wording', () => {
  it('says which report the board had before it, by whom, and how much it covered', () => {
    const report = reportOf(aLookingView());
    const text = documentText(composeMinutes(report).blocks);
    expect(text).toContain(
      `The board [received] the report “Visit to Hillside Primary, 21 November 2026” by Ruth Adeyemi, SEND link governor (code ${groupedCode(report.code)}).`,
    );
    expect(text).toContain('Its purpose had been: To see how the SENCO’s time is protected');
    expect(text).toContain('“2 of 2 planned duties; 9 of 21 duties looked at so far this year”');
    expect(text).toContain('The report was still a draft.');
    expect(textOf(aLookingView())).not.toContain('still a draft');
  });

  it('has earlier actions with what became of them, each answer, strengths, and what stayed open', () => {
    const text = textOf(aLookingView());
    for (const words of [
      '- Find a room for meeting parents in private (Headteacher, due 30 September 2026): Done, 21 November 2026\n  The old office',
      '- Time and support for the SENCO: Partly assured (several sources: told, read, seen)',
      '- SEN information report: In place, due for renewal',
      '- Records of support are short, dated and in one place.',
      '- Will the budget for the spring term keep the second lunchtime group?',
      'For decision: Approve the SEN information report at the December meeting.\nThe board resolved [resolution].',
      'To note: The SENCO sits on the SLT from September.\nThe board [noted] this.',
    ])
      expect(text).toContain(words);
  });

  it('leaves out the reasons, the notes and the school’s own words, and says that it commented', () => {
    const text = textOf(aLookingView());
    expect(text).not.toContain('not yet safe from cover');
    expect(text).not.toContain('two and a half days a week');
    expect(text).not.toContain('This is a fair account');
    expect(text).toContain(
      'The report carried the school’s comment word for word (Headteacher, 25 November 2026).',
    );
  });

  it('says of a paper which one it was', () => {
    const text = textOf(anEmptyView({ kind: 'paper', purpose: 'The SENCO’s termly report' }));
    expect(text).toContain('The paper was: The SENCO’s termly report');
  });

  it('never invents the meeting: questions, replies and resolutions are gaps', () => {
    expect([...new Set(textOf(aLookingView()).match(/\[[^\]]+\]/g))]).toEqual([
      '[ITEM]',
      '[received]',
      '[resolution]',
      '[noted]',
      '[question]',
      '[Name or role]',
      '[reply]',
      '[action]',
      '[owner]',
      '[date]',
      '[how the board will know]',
    ]);
  });

  it('has a row for each action of the report, and one for what the board adds', () => {
    const table = minutesOf(aLookingView()).blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(([action, owner]) => [action?.runs[0]?.text, owner?.runs[0]?.text])).toEqual([
      ['Give back protected time within the same half term when it is used for cover', 'Headteacher'],
      ['Bring the part on moving to secondary school up to date', 'SENCO'],
      ['[action]', '[owner]'],
    ]);
  });

  it('takes the answer of a single duty from under its heading, without its reason', () => {
    const answer = anAssurance('assurance_a', { answer: 'not-yet', reason: 'Thursdays.' });
    const text = textOf({ ...anEmptyView(), assurances: [answer] });
    expect(text).toContain('It recorded for each duty:\n- Time and support for the SENCO: Not yet assured\n');
    expect(text).not.toContain('Thursdays');
  });

  it('says nothing of what the report does not have', () => {
    const text = textOf({ ...anEmptyView(), coverage: { lookedAt: 0, of: 0 } });
    expect(text).not.toMatch(/It recorded|It followed up|For decision|purpose|How much|comment/);
    expect(text).toContain('A governor asked [question].');
  });

  it('does not carry over marks that would look like a gap', () => {
    const check = kept<'factCheck'>('factCheck_a', {
      school: 'school_hillside',
      looking: 'looking_november',
      basis: [],
      code: '',
      sentTo: 'SENCO',
      sentOn: '2026-11-23',
      replyBy: '2026-11-30',
      part: 1,
    });
    const view: LookingView = {
      ...aLookingView(),
      factChecks: [check],
      sinceCheck: { action_time: 'changed', remark_d: 'added' },
    };
    expect(JSON.stringify(reportOf(view))).toContain('[Changed since');
    expect(textOf(view)).not.toContain(' since this went');
  });

  it('holds in Word every word that is there to copy', async () => {
    const minutes = minutesOf(aViewWithPartTwo());
    const words = wordsIn((await inWord(minutes)).part('word/document.xml'));
    for (const text of minutes.blocks.flatMap(textsOf)) expect(words).toContain(text.replace(/\s+/g, ''));
    for (const line of documentText(minutes.blocks).split('\n'))
      expect(words.toLowerCase()).toContain(
        line
          .replace(/^\s*- |^ {2}(Owner|Due|How we will know): /, '')
          .replace(/\s+/g, '')
          .toLowerCase(),
      );
  });

  it('is nobody’s evidence, names no person in its file, and is a draft', () => {
    const minutes = minutesOf(aLookingView());
    expect(footWords(minutes)).toBe('Content 2026.11.1');
    expect(minutes.fileName).toBe('SEND-minute-wording_Hillside-Primary_2026-11-21.pdf');
    expect(minutes.mark).toBe('DRAFT');
  });
});

describe('minute wording and Part 2', () => {
  it('differs in the board’s minutes by one neutral line', () => {
    const [open, withPartTwo] = [minutesOf(aLookingView()), minutesOf(aViewWithPartTwo())];
    // The code of the report is counted over its neutral line too.
    expect(withPartTwo.blocks.slice(4, -1)).toEqual(open.blocks.slice(4));
    expect(withPartTwo.blocks.at(-1)).toEqual({
      kind: 'withheld',
      text: 'Some matters were reported separately to the board.',
    });
    expect(textOf(aViewWithPartTwo())).toMatch(/\n\nSome matters were reported separately to the board\.$/);
  });

  it('has wording of its own for the annex, under the board’s own label', () => {
    const annex = minutesOf(aViewWithPartTwo('hidden'), 2);
    const text = documentText(annex.blocks);
    expect(text).toContain('For the minutes of Part 2 only.');
    expect(text).toContain('For discussion: matter hidden\nThe board discussed [what was said].');
    expect(text).toContain('action hidden');
    expect(annex.partLabel).toBe('Part 2');
    expect(annex.fileName).toMatch(/_PART2\.pdf$/);
  });

  it('names nobody where the visit itself is confidential', () => {
    const view = { ...anEmptyView({ part: 2 }), notes: [aNote('note_a', { text: 'Open.' })] };
    expect(textOf(view)).not.toContain('Ruth');
    expect(textOf(view)).not.toContain(' by ');
  });
});
