import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/report/code.ts';
import type { Block, ReportDocument, Run } from '../../src/report/document.ts';
import type { LookingView } from '../../src/report/looking-view.ts';
import { textsOf } from '../../src/report/texts-of.ts';
import {
  aDocument,
  aFollowUp,
  aLookingView,
  aNote,
  anAction,
  anAssurance,
  anEmptyView,
  aQuestion,
  aViewWithPartTwo,
} from './a-looking-view.ts';
import { reportOf } from './paper.ts';

const textOf = (document: ReportDocument): string => document.blocks.flatMap(textsOf).join('\n');

const headingsOf = (document: ReportDocument): readonly string[] =>
  document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

const runsOf = (block: Block): readonly Run[] => {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.runs;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'facts') return block.facts.flatMap(({ runs }) => runs);
  return block.kind === 'table' ? block.rows.flat().flatMap(({ runs }) => runs) : [];
};

/** Every record the view gives, but the two that a good report leaves out: an action settled long ago and its news. */
const recordsOf = (view: LookingView): readonly string[] =>
  [
    [view.board, view.school, view.looking],
    view.people,
    view.notes,
    view.assurances,
    view.documents,
    view.questions,
    view.actions,
    view.earlierActions,
    view.followUps,
    view.remarks,
    view.readBacks,
  ]
    .flat()
    .map(({ record }) => record)
    .filter((record) => record !== 'action_old' && record !== 'followUp_old');

const citedBy = (document: ReportDocument): ReadonlySet<string> =>
  new Set(document.blocks.flatMap(runsOf).flatMap(({ from }) => (from ? [from.record] : [])));

describe('a question that two governors took to one visit', () => {
  const from = 'gc-q-1';
  const statement = 'gc-senco-support';
  const taken = (record: string, own: Parameters<typeof aQuestion>[1], author: string) => ({
    ...aQuestion(record, { text: 'Who covers?', from, ...own }),
    author,
  });
  const joinedWith = (own: Parameters<typeof aQuestion>[1], more: Partial<LookingView> = {}) =>
    textOf(
      reportOf({
        ...anEmptyView(),
        sameVisit: ['looking_bens'],
        questions: [
          taken('question_a', { ...own, answer: '' }, 'person_ruth'),
          taken('question_b', { ...own, answer: 'The deputy.', looking: 'looking_bens' }, 'person_ben'),
        ],
        ...more,
      }),
    );

  it('stands once, and is not open when either of them wrote the answer', () => {
    for (const own of [{ statement }, {}]) {
      const text = joinedWith(own);
      expect(text.match(/Who covers\?/g)).toHaveLength(1);
      expect(text).toContain('Who covers?\nAnswer: The deputy.');
      expect(text).not.toContain('Still open');
    }
  });

  it('stands once among those still open when neither did, and has both answers when both did', () => {
    const questions = (answers: readonly (string | undefined)[]) =>
      answers.map((answer, place) =>
        taken(`question_${place}`, answer ? { answer } : {}, place === 0 ? 'person_ruth' : 'person_ben'),
      );
    const open = joinedWith({}, { questions: questions([undefined, undefined]) });
    expect(open.match(/Still open/g)).toHaveLength(1);
    expect(open.match(/Who covers\?/g)).toHaveLength(1);
    const both = joinedWith({}, { questions: questions(['The deputy.', 'The head.']) });
    expect(both).toContain('Who covers?\nAnswer: The deputy.\nAnswer: The head.');
  });

  it('stands twice where the words differ, and of a visit that is not joined', () => {
    const reworded = joinedWith(
      {},
      {
        questions: [taken('q_a', {}, 'person_ruth'), taken('q_b', { text: 'Who stands in?' }, 'person_ben')],
      },
    );
    expect(reworded).toContain('Who covers?');
    expect(reworded).toContain('Who stands in?');
    expect(joinedWith({}, { sameVisit: [] }).match(/Who covers\?/g)).toHaveLength(2);
  });
});

describe('a visit report', () => {
  it('has something of every record of the visit, and says of each word where it came from', () => {
    const cited = citedBy(reportOf(aLookingView()));
    expect(recordsOf(aLookingView()).filter((record) => !cited.has(record))).toEqual([]);
  });

  it('carries every note word for word, once', () => {
    const text = textOf(reportOf(aLookingView()));
    for (const note of aLookingView().notes) expect(text.split(note.body.text)).toHaveLength(2);
  });

  it('prints no end that lies before the start, and no such span', () => {
    const view = anEmptyView();
    const ofTimes = (start: string, end: string) =>
      textOf(reportOf({ ...view, looking: { ...view.looking, body: { ...view.looking.body, start, end } } }));
    expect(ofTimes('15:00', '14:00')).toContain(', from 15:00');
    expect(ofTimes('15:00', '14:00')).not.toContain('14:00');
    expect(ofTimes('14:00', '15:00')).toContain(', 14:00 to 15:00');
  });

  it('says of a document without a title that it has none', () => {
    const view = anEmptyView();
    expect(textOf(reportOf({ ...view, documents: [aDocument('document_1', { title: ' ' })] }))).toContain(
      'A document without a title',
    );
  });

  it('does not print an empty heading', () => {
    const report = reportOf({ ...anEmptyView(), acronyms: [] });
    expect(headingsOf(report)).toEqual(['Visit to Hillside Primary', 'About this report']);
    for (const [index, block] of reportOf(aLookingView()).blocks.entries()) {
      if (block.kind !== 'heading' || block.level === 1) continue;
      const next = reportOf(aLookingView()).blocks[index + 1];
      expect(next && (next.kind !== 'heading' || next.level > block.level)).toBe(true);
    }
  });

  it('says honestly how much was looked at', () => {
    expect(textOf(reportOf(aLookingView()))).toContain(
      '2 of 2 planned duties; 9 of 21 duties looked at so far this year.',
    );
    const half = { ...aLookingView(), notes: [], documents: [] };
    expect(textOf(reportOf(half))).toContain('1 of 2 planned duties');
  });

  it('says of a planned duty without a word that it was not looked at', () => {
    const { focus } = aLookingView().looking.body;
    const text = textOf(reportOf(anEmptyView({ focus })));
    expect(text).toContain('0 of 2 planned duties');
    expect(text).toContain('Not looked at');
  });

  it('tells first what became of earlier actions, and leaves out those settled before', () => {
    const report = reportOf(aLookingView());
    expect(headingsOf(report).slice(1, 3)).toEqual([
      'What changed since last time',
      'Follow-up of earlier actions',
    ]);
    expect(textOf(report)).not.toContain('settled long ago');
    expect(textOf(report)).toContain('Not yet, overdue, 21 November 2026');
  });

  it('shows the newest news of an action, and says when there is none', () => {
    const view: LookingView = {
      ...anEmptyView(),
      earlierActions: [
        anAction('action_a', { text: 'First', due: '2026-11-01' }),
        anAction('action_b', { text: 'Second', due: '2026-11-01' }),
      ],
      followUps: [
        aFollowUp('followUp_1', {
          action: 'action_a',
          state: 'not-yet',
          looking: 'looking_october',
          text: 'older news',
          on: '2026-10-01',
        }),
        aFollowUp('followUp_2', { action: 'action_a', state: 'done', text: 'newer news' }),
      ],
    };
    const text = textOf(reportOf(view));
    expect(text).toContain('newer news');
    expect(text).not.toContain('older news');
    expect(text).toContain('Not yet followed up; overdue');
  });

  it('says on what an answer rests', () => {
    const text = textOf(reportOf(aLookingView()));
    expect(text).toContain('Partly assured');
    expect(text).toContain(
      'My view on the day, from: told, read, seen (several sources). Moved on since last time.',
    );
  });

  it('shows two views where two governors differ', () => {
    const view = aLookingView();
    const second = { ...anAssurance('assurance_second', { answer: 'assured' }), author: 'person_ian' };
    const ian = { ...view.people[0], record: 'person_ian', body: { name: 'Ian Webb', role: 'Governor' } };
    const both = {
      ...view,
      people: [...view.people, ian],
      assurances: [...view.assurances, second],
    } as LookingView;
    const text = textOf(reportOf(both));
    expect(text).toContain('Two views');
    expect(text).toContain('Assured (Ian Webb)');
    expect(text).toContain('Partly assured (Ruth Adeyemi)');
  });

  it('does not speak of two views where two governors agree', () => {
    const second = {
      ...anAssurance('assurance_second', { reason: 'So I think too.' }),
      author: 'person_ian',
    };
    const view = aLookingView();
    const text = textOf(reportOf({ ...view, assurances: [...view.assurances, second] }));
    expect(text).toContain('So I think too.');
    expect(text).not.toContain('Two views');
  });

  it('prints what each governor of the visit says of an earlier action', () => {
    const view = aLookingView();
    const second = aFollowUp('followUp_ian', { action: 'action_room', text: 'Seen by Ian as well.' });
    const text = textOf(reportOf({ ...view, followUps: [...view.followUps, second] }));
    expect(text).toContain('Seen by Ian as well.');
    expect(text).toContain('The old office, since September.');
  });

  it('prints a note about two duties under one of them and points to it from the other', () => {
    const text = textOf(reportOf(aLookingView()));
    expect(text).toContain('(Also under: Best endeavours.)');
    expect(text).toContain('What is noted under “Time and support for the SENCO”.');
  });

  it('says that the school has not checked a draft, and what kind of document this is', () => {
    const text = textOf(reportOf(aLookingView()));
    expect(text).toContain('No check by the school is recorded with this draft.');
    expect(text).toContain('Not an inspection');
    expect(text).toContain('content version 2026.11.1; the law was last checked on 21 November 2026');
  });

  it('warns when the law was last checked more than a year before', () => {
    const view = aLookingView();
    const old = { short: 'A', text: 'A duty.', stamp: 'Law', checkedOn: '2025-11-01' };
    const printed = { ...view, statements: { ...view.statements, 'gc-best-endeavours': old } };
    expect(textOf(reportOf(printed))).toContain(
      'the law was last checked on 1 November 2025, more than a year',
    );
    expect(textOf(reportOf(printed))).toContain('may be out of date');
    const elsewhere = { ...view, statements: { ...view.statements, 'gc-other': old } };
    expect(textOf(reportOf(elsewhere))).not.toContain('may be out of date');
  });

  it('dates its law by the oldest check of the duties it prints, and never by the day it is made', () => {
    expect(reportOf(aLookingView(), { madeOn: '2031-01-01' }).lawDate).toBe('2026-11-21');
    expect(reportOf({ ...anEmptyView(), statements: {} }).lawDate).toBe('');
    expect(textOf(reportOf({ ...anEmptyView(), statements: {} }))).toContain('content version 2026.11.1.');
  });

  it('explains only the short forms it uses, with both meanings where there are two', () => {
    const glossary = reportOf(aLookingView()).blocks.find((block) => block.kind === 'glossary');
    const letters = glossary?.entries.map((entry) => entry.letters);
    expect(letters).toEqual(['APDR', 'EHCP', 'SEN', 'SENCO', 'SEND', 'SLT', 'TA']);
    expect(glossary?.entries.find((entry) => entry.letters === 'SLT')?.expansion).toBe(
      'Senior Leadership Team; or: speech and language therapy',
    );
  });

  it('has tables whose columns share the whole width', () => {
    const tables = reportOf(aLookingView()).blocks.filter((block) => block.kind === 'table');
    expect(tables.length).toBeGreaterThan(3);
    for (const { columns, rows } of tables) {
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('asks for signatures only when it is final', () => {
    const signatures = (mark: 'DRAFT' | 'FINAL') =>
      reportOf(aLookingView(), { mark }).blocks.flatMap((block) =>
        block.kind === 'signature' ? [block.role] : [],
      );
    expect(signatures('DRAFT')).toEqual([]);
    expect(signatures('FINAL')).toEqual(['governor', 'head']);
  });

  it('works for a website check and for a board paper', () => {
    const website = { ...anEmptyView({ kind: 'website' }), documents: aLookingView().documents };
    expect(textOf(reportOf(website))).toContain('What the school publishes');
    expect(reportOf(website).fileName).toBe('SEND-website-check_Hillside-Primary_2026-11-21_v1_DRAFT.pdf');
    const paper = {
      ...anEmptyView({ kind: 'paper' }),
      notes: [aNote('note_p', { source: 'read', text: 'The yearly report.' })],
    };
    expect(reportOf(paper).title).toBe('Board paper read for Hillside Primary, 21 November 2026');
    expect(textOf(reportOf(paper))).toContain('The yearly report.');
  });

  it('says of a document that was looked for and not found', () => {
    const view = {
      ...anEmptyView(),
      documents: [aDocument('document_x', { title: 'Policy', found: 'looked-not-found' })],
    };
    expect(textOf(reportOf(view))).toContain('Looked for, not found');
  });

  it('counts what a document was seen to hold, over the heads that were looked for alone', () => {
    const heads = { 'sir-kinds': 'present', 'sir-progress': 'present', 'sir-complaints': 'missing' } as const;
    const holding = (own: Parameters<typeof aDocument>[1]) =>
      textOf(reportOf({ ...anEmptyView({ kind: 'website' }), documents: [aDocument('document_x', own)] }));
    expect(holding({ heads })).toContain('Of 3 things it must hold: 2 found, 1 missing');
    expect(holding({ heads: {} })).not.toContain('must hold');
    expect(holding({ heads, found: 'looked-not-found' })).not.toContain('must hold');
  });

  it('says whose a board paper is', () => {
    const text = textOf(reportOf(anEmptyView({ kind: 'paper', meet: ['SENCO'] })));
    expect(text).toMatch(/Written by\s+(the )?SENCO/);
  });

  it('is the same document for the same visit, with a code that any change of a word changes', () => {
    const report = reportOf(aLookingView());
    expect(reportOf(aLookingView())).toEqual(report);
    expect(report.code).toMatch(/^[A-Z2-7]{26}$/);
    expect(codeOf(report)).toBe(report.code);
    expect(codeOf({ ...report, title: `${report.title}.` })).not.toBe(report.code);
  });

  it('survives JSON unchanged, because that is how it is kept', () => {
    const report = reportOf(aViewWithPartTwo(), { mark: 'FINAL' });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('Part 2', () => {
  const neutral = 'Some matters are reported separately to the board.';

  it('leaves one neutral line at the end of the board’s copy, and nothing else', () => {
    const open = reportOf(aLookingView());
    const withPartTwo = reportOf(aViewWithPartTwo());
    expect(withPartTwo.blocks).toEqual([...open.blocks, { kind: 'withheld', text: neutral }]);
    expect({ ...withPartTwo, blocks: [], leftOut: [], code: '' }).toEqual({
      ...open,
      blocks: [],
      leftOut: [],
      code: '',
    });
  });

  it('changes nothing of the board’s copy, whatever its words are', () => {
    expect(reportOf(aViewWithPartTwo('quite other and much longer words LADO'))).toEqual(
      reportOf(aViewWithPartTwo()),
    );
  });

  it('stands whole in the annex, under the board’s own label, and holds no note of the board’s copy', () => {
    const annex = reportOf(aViewWithPartTwo('hidden'), { part: 2 });
    const text = textOf(annex);
    for (const words of [
      'note',
      'question',
      'reason',
      'action',
      'proof',
      'news',
      'paper',
      'matter',
      'heard',
    ]) {
      expect(text).toContain(`${words} hidden`);
    }
    for (const note of aLookingView().notes) expect(text).not.toContain(note.body.text);
    expect(annex.partLabel).toBe('Part 2');
    expect(annex.fileName).toBe('SEND-visit_Hillside-Primary_2026-11-21_v1_DRAFT_PART2.pdf');
    expect(text).not.toContain(neutral);
  });

  it('takes a confidential looking’s own words out of the board’s copy', () => {
    const view = {
      ...anEmptyView({ part: 2, purpose: 'a purpose', meet: ['a role'] }),
      questions: [aQuestion('question_o', { text: 'An open question?' })],
    };
    const text = textOf(reportOf(view));
    expect(text).not.toContain('a purpose');
    expect(text).not.toContain('a role');
    expect(text).toContain('An open question?');
    expect(text).toContain(neutral);
    expect(textOf(reportOf(view, { part: 2 }))).toContain('a purpose');
  });
});
