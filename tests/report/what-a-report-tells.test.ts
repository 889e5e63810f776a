import { describe, expect, it } from 'vitest';
import { allDuties } from '../../src/domain/content/duty-list.ts';
import type { BodyOf } from '../../src/domain/records/bodies.ts';
import { emptyTally } from '../../src/domain/tally/count-record.ts';
import type { StatementTally } from '../../src/domain/tally/tally.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { gatherLookingView, type LookingParts } from '../../src/report/gather-looking-view.ts';
import type { LookingView } from '../../src/report/looking-view.ts';
import { basisOf } from '../../src/report/select-part.ts';
import { textsOf } from '../../src/report/texts-of.ts';
import { frameworks } from '../data/read-content.ts';
import { aDocument, aLookingView, aNote, anAssurance, anEmptyView, kept } from './a-looking-view.ts';
import { reportOf } from './paper.ts';

const textOf = (document: ReportDocument): string => document.blocks.flatMap(textsOf).join('\n');

const headingsOf = (document: ReportDocument): readonly string[] =>
  document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

const duty = 'gc-senco-support';
const focusOn = (...statements: readonly string[]) =>
  statements.map((statement, order) => ({ statement, wording: '', order }));

const withLastTime = (answer: BodyOf<'assurance'>['answer']): LookingView => {
  const view = aLookingView();
  const words = view.statements[duty];
  if (!words) throw new Error('no such duty');
  return {
    ...view,
    statements: { ...view.statements, [duty]: { ...words, lastTime: { answer, on: '2026-06-10' } } },
  };
};

describe('what changed since last time', () => {
  it('stands first, each answer beside the one before it', () => {
    const report = reportOf(withLastTime('not-yet'));
    expect(headingsOf(report)[1]).toBe('What changed since last time');
    expect(textOf(report)).toContain(
      'Not yet assured on 10 June 2026; now Partly assured. Moved on.\nFollow-up of earlier actions',
    );
  });

  it('says of the same answer only what its writer says of it', () => {
    expect(textOf(reportOf(withLastTime('partly')))).toContain('still Partly assured. Moved on.');
    const quiet = { ...withLastTime('partly'), assurances: [anAssurance('assurance_a', { change: 'same' })] };
    expect(headingsOf(reportOf(quiet))).not.toContain('What changed since last time');
  });

  it('says nothing in the annex', () => {
    const view = { ...withLastTime('not-yet'), assurances: [anAssurance('assurance_a', { part: 2 })] };
    expect(headingsOf(reportOf(view, { part: 2 }))).not.toContain('What changed since last time');
  });
});

describe('the evidence of a duty', () => {
  it('is one source however often it was told, and several where they differ', () => {
    const told = (record: string) => aNote(record, { statements: [duty], source: 'told', text: record });
    const view = { ...aLookingView(), notes: [told('note_a'), told('note_b')] };
    expect(textOf(reportOf(view))).toContain('One source: told');
    expect(textOf(reportOf(view))).toContain('from: told (one source).');
    expect(textOf(reportOf(aLookingView()))).toContain('Several sources: told, read, seen');
  });
});

describe('what was looked for on the spot', () => {
  const marks = (looking = 'looking_november') =>
    (['not-seen', 'seen', 'asked'] as const).map((value, place) =>
      kept<'mark'>(`mark_${value}`, {
        school: 'school_hillside',
        looking,
        prompt: `gc-p-${place}`,
        value,
        on: '2026-11-21',
      }),
    );
  const prompts = { 'gc-p-0': 'A quiet room', 'gc-p-1': 'Visual timetables', 'gc-p-2': 'The rota' };
  const marked = (own: Partial<BodyOf<'looking'>> = {}): LookingView => {
    const view = anEmptyView(own);
    const words = view.statements[duty];
    if (!words) throw new Error('no such duty');
    return { ...view, marks: marks(), statements: { ...view.statements, [duty]: { ...words, prompts } } };
  };

  it('stands under its duty in the words of the prompt: seen, asked for, not seen', () => {
    const text = textOf(reportOf(marked()));
    expect(text).toContain(
      'Looked for, seen\nVisual timetables\nAsked for\nThe rota\nLooked for, not seen\nA quiet room',
    );
    expect(basisOf(marked(), 1)).toContain('r_mark_seen');
  });

  it('is marked when it differs from what the school checked', () => {
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
    const view: LookingView = { ...marked(), factChecks: [check], sinceCheck: { mark_seen: 'changed' } };
    expect(textOf(reportOf(view))).toContain('Visual timetables [Changed since this went to the school]');
  });

  it('goes with a confidential visit into the annex', () => {
    expect(textOf(reportOf(marked({ part: 2 })))).not.toContain('Visual timetables');
    expect(textOf(reportOf(marked({ part: 2 }), { part: 2 }))).toContain('Visual timetables');
  });
});

describe('a website check', () => {
  const website = (given: Partial<LookingView> = {}): LookingView => ({
    ...anEmptyView({
      kind: 'website',
      focus: focusOn('gc-information-report', 'gc-best-endeavours'),
    }),
    documents: [
      aDocument('document_report', { statement: 'gc-information-report', title: 'SEN information report' }),
    ],
    ...given,
  });

  it('says each document once: in the table, and under no heading of its own', () => {
    const report = reportOf(website());
    expect(headingsOf(report)).toEqual([
      'Website check of Hillside Primary',
      'What I looked at',
      'Documents looked for',
      'About this report',
      'Short forms used',
    ]);
    expect(textOf(report)).toContain('In place, due for renewal\nA look for the document');
    expect(textOf(report)).toContain('1 of 2 planned duties');
  });

  it('keeps the heading of a duty of which more was noted', () => {
    const notes = [aNote('note_a', { statements: ['gc-information-report'], source: 'read', text: 'Old.' })];
    const report = reportOf(website({ notes }));
    expect(headingsOf(report)).toContain('SEN information report');
    expect(headingsOf(report)).not.toContain('Best endeavours');
    expect(textOf(report)).toContain('Found\nSEN information report');
  });

  it('names a duty whose document was looked for though nobody planned it', () => {
    const view = website({ looking: anEmptyView({ kind: 'paper' }).looking });
    expect(headingsOf(reportOf(view))).toContain('SEN information report');
  });
});

it('says of which kind the school is, in which term it was, and which version this is', () => {
  const text = textOf(reportOf(anEmptyView(), { version: 3 }));
  expect(text).toContain('Hillside Primary (maintained school, primary)');
  expect(text).toContain('21 November 2026; autumn term 2026-27');
  expect(text).toContain('written up on 22 November 2026; version 3');
});

describe('what is gathered for a report', () => {
  const duties = frameworks.filter(({ use }) => use === 'duties');
  const [first] = allDuties(duties).filter(({ answers, prompts }) => answers === 'assurance' && prompts[0]);
  const statement = first?.id ?? '';
  const prompt = first?.prompts[0];
  const gathered = (own: Partial<LookingParts>) => {
    const view = anEmptyView();
    return gatherLookingView({
      ...view,
      lookings: [view.looking],
      tallies: [],
      frameworks: duties,
      acronyms: [],
      localDate: (iso) => iso.slice(0, 10),
      localTime: (iso) => iso,
      ...own,
    });
  };
  const answered = (given: Partial<StatementTally['assurances'][number]>): StatementTally => ({
    ...emptyTally('school_hillside', statement),
    assurances: [
      {
        record: 'assurance_a',
        author: 'person_ruth',
        on: '2026-06-10',
        looking: 'looking_summer',
        answer: 'not-yet',
        part: 1,
        ...given,
      },
    ],
  });
  const lastTime = (tally: StatementTally, own: Partial<LookingParts> = {}) =>
    gathered({ tallies: [tally], ...own }).statements[statement]?.lastTime;

  it('is the answer before this visit, of Part 1 alone, and none of this visit itself', () => {
    expect(lastTime(answered({}))).toEqual({ answer: 'not-yet', on: '2026-06-10' });
    expect(lastTime(answered({ part: 2 }))).toBeUndefined();
    expect(lastTime(answered({ on: '2026-11-22' }))).toBeUndefined();
    expect(lastTime(answered({ looking: 'looking_november', on: '2026-11-21' }))).toBeUndefined();
    const joined = answered({ looking: 'looking_bens', on: '2026-11-21' });
    expect(lastTime(joined)).toBeDefined();
    expect(lastTime(joined, { sameVisit: ['looking_bens'] })).toBeUndefined();
  });

  it('leaves the marks of another’s confidential visit out of an open one', () => {
    const mark = kept<'mark'>('mark_a', {
      school: 'school_hillside',
      looking: 'looking_bens',
      prompt: prompt?.id ?? '',
      value: 'seen',
      on: '2026-11-21',
    });
    const { looking } = anEmptyView();
    const bens = (part: 1 | 2) => ({ ...looking, record: 'looking_bens', body: { ...looking.body, part } });
    const marksWith = (part: 1 | 2) =>
      gathered({ marks: [mark], sameVisit: ['looking_bens'], lookings: [looking, bens(part)] });
    expect(textOf(reportOf(marksWith(1)))).toContain(prompt?.text);
    expect(marksWith(2).marks).toEqual([]);
  });
});
