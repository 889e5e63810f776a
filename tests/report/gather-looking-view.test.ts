import { describe, expect, it } from 'vitest';
import { allDuties, dutyPartsFor } from '../../src/domain/content/duty-list.ts';
import { hiddenField, layOver } from '../../src/domain/own-content/lay-over.ts';
import type { BodyOf } from '../../src/domain/records/bodies.ts';
import { emptyTally } from '../../src/domain/tally/count-record.ts';
import type { StatementTally } from '../../src/domain/tally/tally.ts';
import { gatherLookingView, type LookingParts } from '../../src/report/gather-looking-view.ts';
import { hasPartTwo } from '../../src/report/select-part.ts';
import { frameworks } from '../data/read-content.ts';
import { aDocument, aFollowUp, aNote, anAction, anAssurance, anEmptyView, kept } from './a-looking-view.ts';
import { reportOf } from './paper.ts';

const dutyFrameworks = frameworks.filter(({ use }) => use === 'duties');
const duties = allDuties(dutyFrameworks);
const answered = duties.filter(({ answers }) => answers === 'assurance').map(({ id }) => id);
const [first = '', second = ''] = answered;
const document = duties.find(({ answers }) => answers === 'document')?.id ?? '';

const noted = (statement: string, given: Partial<StatementTally['notes'][number]>): StatementTally => ({
  ...emptyTally('school_hillside', statement),
  notes: [{ on: '2026-11-01', looking: 'looking_other', source: 'told', part: 1, count: 1, ...given }],
});

const found = (given: Partial<StatementTally['documents'][number]>): StatementTally => ({
  ...emptyTally('school_hillside', document),
  documents: [
    {
      record: 'document_plan',
      at: '2026-11-01T10:00:00.000Z',
      seenOn: '2026-11-01',
      dated: null,
      found: 'yes',
      nextReview: null,
      part: 1,
      ...given,
    },
  ],
});

const aLookingOf = (record: string, given: Partial<BodyOf<'looking'>>) =>
  kept<'looking'>(record, { ...anEmptyView().looking.body, ...given });

/** A visit to Hillside on 21 November 2026. */
const gathered = (own: Partial<LookingParts>) => {
  const { board, school, looking, people } = anEmptyView();
  return gatherLookingView({
    board,
    school,
    looking,
    people,
    notes: [],
    assurances: [],
    questions: [],
    remarks: [],
    readBacks: [],
    factChecks: [],
    replies: [],
    lookings: [looking],
    documents: [],
    actions: [],
    followUps: [],
    tallies: [],
    frameworks: dutyFrameworks,
    acronyms: [],
    localDate: (iso) => iso.slice(0, 10),
    localTime: (iso) => `local ${iso.slice(11, 16)}`,
    ...own,
  });
};

describe('what the board copy counts', () => {
  const lookedAt = (...tallies: readonly StatementTally[]) => gathered({ tallies }).coverage.lookedAt;
  const answer = (...tallies: readonly StatementTally[]) =>
    gathered({ tallies }).statements[document]?.documentAnswer;

  it('is this school year’s, and of Part 1 alone', () => {
    expect(lookedAt(noted(first, {}), noted(second, {}))).toBe(2);
    expect(lookedAt(noted(first, {}), noted(second, { part: 2 }))).toBe(1);
    expect(lookedAt(noted(first, { on: '2026-08-31' }))).toBe(0);
  });

  it('leaves out what the trust looks at, as Today does, and says so in one line', () => {
    const usual = gathered({ tallies: [noted(first, {}), noted(second, {})] });
    const elsewhere = new Map([[first, 'Met centrally']]);
    const view = gathered({ tallies: [noted(first, {}), noted(second, {})], elsewhere });
    expect(view.coverage).toEqual({ lookedAt: 1, of: usual.coverage.of - 1, elsewhere: 1 });
    const said = (one: typeof view) => JSON.stringify(reportOf(one).blocks);
    expect(said(view)).toContain(
      '1 duty is met centrally or looked at by the trust board, and not counted for the year.',
    );
    expect(said(usual)).not.toContain('not counted for the year');
  });

  it('counts none of what is only also asked of boards as looked at by the trust', () => {
    const asked = dutyPartsFor(dutyFrameworks, anEmptyView().school.body).find(({ alsoAsked }) => alsoAsked);
    const elsewhere = new Map((asked?.duties ?? []).map(({ id }) => [id, 'Met centrally']));
    expect(elsewhere.size).toBeGreaterThan(0);
    expect(gathered({ elsewhere }).coverage).toEqual(gathered({}).coverage);
  });

  it('is nothing that was seen after the visit, though it may have been written up after it', () => {
    expect(lookedAt(noted(first, { on: '2026-11-21' }))).toBe(1);
    expect(lookedAt(noted(first, { on: '2026-11-22' }))).toBe(0);
    expect(lookedAt(noted(first, { on: '2026-11-24', looking: 'looking_november' }))).toBe(1);
  });

  it('says of a document what was known on the day, from Part 1 alone', () => {
    expect(answer(found({}))).toBe('In place');
    expect(answer(found({ part: 2 }))).toBe('Not looked at');
    expect(answer(found({ seenOn: '2026-11-22' }))).toBe('Not looked at');
    expect(answer(found({ nextReview: '2027-01-01' }))).toBe('In place, due for renewal');
  });

  it('does not tell a school with confidential documents from one without any', () => {
    expect(answer()).toBe(answer(found({ part: 2 })));
  });

  it('counts a document seen on the visit although it was looked at again since', () => {
    const again = { title: 'Plan', statement: document, seenOn: '2027-02-01' };
    const view = gathered({
      documents: [
        aDocument('document_plan', { ...again, seenIn: ['looking_november', 'looking_february'] }),
        aDocument('document_other', { ...again, seenIn: ['looking_february'] }),
      ],
      tallies: [found({ seenOn: '2027-02-01' })],
    });
    expect(view.documents.map(({ record, body }) => [record, body.seenOn])).toEqual([
      ['document_plan', '2026-11-21'],
    ]);
    expect(view.statements[document]?.documentAnswer).toBe('In place');
  });

  it('is stamped for the type of the school that was looked at', () => {
    const { school } = anEmptyView();
    const stamps = (type: BodyOf<'school'>['type']) =>
      Object.values(gathered({ school: { ...school, body: { ...school.body, type } } }).statements).map(
        ({ stamp }) => stamp,
      );
    expect(stamps('maintained')).not.toEqual(stamps('academy'));
  });
});

describe('earlier actions', () => {
  const action = (record: string, given: Partial<BodyOf<'action'>>) =>
    anAction(record, { text: record, ...given });
  const october = aLookingOf('looking_october', { on: '2026-10-01' });
  const december = aLookingOf('looking_december', { on: '2026-12-01' });
  const lookings = [october, december, anEmptyView().looking];
  const names = (records: readonly { readonly record: string }[]) => records.map(({ record }) => record);

  it('are those agreed on an earlier day, however late they were written down', () => {
    const view = gathered({
      lookings,
      actions: [
        action('action_october', { looking: 'looking_october' }),
        action('action_december', { looking: 'looking_december' }),
        action('action_now', { looking: 'looking_november' }),
        { ...action('action_alone', {}), createdAt: '2026-11-20T10:00:00.000Z' },
      ],
    });
    expect(names(view.earlierActions).sort()).toEqual(['action_alone', 'action_october']);
    expect(names(view.actions)).toEqual(['action_now']);
  });

  it('stand as they stood on the day; follow-ups of other schools and of later days are left out', () => {
    const view = gathered({
      lookings,
      actions: [action('action_a', { looking: 'looking_october' })],
      followUps: [
        aFollowUp('followUp_then', {
          action: 'action_a',
          state: 'not-yet',
          looking: 'looking_x',
          on: '2026-11-01',
        }),
        aFollowUp('followUp_later', { action: 'action_a', looking: 'looking_december', on: '2026-12-01' }),
        aFollowUp('followUp_elsewhere', { action: 'action_elsewhere', on: '2026-11-01' }),
      ],
    });
    expect(names(view.followUps)).toEqual(['followUp_then']);
  });

  it('do not make a report speak of another part when they were settled before, or are another school’s', () => {
    const followUps = [
      aFollowUp('followUp_a', { action: 'action_a', looking: 'looking_x', on: '2026-11-01', part: 2 }),
      aFollowUp('followUp_b', { action: 'action_elsewhere', on: '2026-11-01', part: 2 }),
    ];
    const settled = action('action_a', { looking: 'looking_october', part: 2 });
    const open = action('action_b', { looking: 'looking_october', part: 2 });
    expect(hasPartTwo(gathered({ lookings, actions: [settled], followUps }))).toBe(false);
    expect(hasPartTwo(gathered({ lookings, actions: [settled, open], followUps }))).toBe(true);
  });
});

describe('words', () => {
  it('give the time of a read-back as the clock there said it', () => {
    const body = {
      school: 'school_hillside',
      looking: 'looking_november',
      role: 'SENCO',
      agreed: true,
      heard: '',
      saw: '',
      agreedText: '',
      willSend: '',
      part: 1,
    } as const;
    const view = gathered({
      readBacks: [
        kept<'readBack'>('readBack_iso', { ...body, at: '2026-06-21T13:35:00.000Z' }),
        kept<'readBack'>('readBack_words', { ...body, at: 'after lunch' }),
      ],
    });
    expect(view.readBacks.map((readBack) => readBack.body.at)).toEqual(['local 13:35', 'after lunch']);
  });

  it('date the law of a report by the duties it prints', () => {
    const view = gathered({});
    expect(view.statements[first]?.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(reportOf(view, { madeOn: '2040-01-01' }).lawDate < '2040-01-01').toBe(true);
  });
});

describe('a report follows the board’s own content', () => {
  const voice = duties.find(({ id }) => id === 'gc-pupil-voice');
  const [shipped, ours] = [voice?.text ?? '', 'Every child is asked.'];
  const base = { content: '2026.11.1', text: shipped };
  const laid = layOver(dutyFrameworks, {
    wordings: [
      { record: 'wording_1', body: { target: 'gc-pupil-voice', field: 'text', text: ours, base } },
      { record: 'wording_2', body: { target: first, field: 'hidden', hidden: true, base } },
    ],
    own: [
      {
        record: 'own_room1',
        createdAt: '2026-11-01T10:00:00.000Z',
        body: {
          kind: 'statement',
          parent: 'gov-checklist/senco',
          order: 0,
          fields: { short: 'Reading room', text: 'It is quiet.' },
        },
      },
    ],
  });
  const printed = (planned: string) => {
    const focus = [
      { statement: 'gc-pupil-voice', wording: planned, order: 0 },
      { statement: first, wording: duties.find(({ id }) => id === first)?.text ?? '', order: 1 },
      { statement: 'own_room1', wording: 'It is quiet.', order: 2 },
    ];
    const view = gathered({ frameworks: laid, looking: aLookingOf('looking_november', { focus }) });
    return JSON.stringify(reportOf(view).blocks);
  };

  it('says beside the stamp whose words they are, and never puts law beside the board’s own duty', () => {
    expect(printed(ours)).toContain('Law behind it, worded by the board');
    expect(printed(shipped)).not.toContain('worded by the board');
    expect(printed('As it was in spring.')).toContain('Law behind it, in the words it was planned with');
    expect(printed(ours)).toContain('Added by the board');
  });

  it('counts without what is hidden, and still names it where the visit was about it', () => {
    const [usual, own] = [gathered({}), gathered({ frameworks: laid })];
    // One hidden, one added.
    expect(own.coverage.of).toBe(usual.coverage.of);
    expect(gathered({ frameworks: laid, tallies: [noted(first, {})] }).coverage.lookedAt).toBe(0);
    expect(printed(ours)).toContain(duties.find(({ id }) => id === first)?.short);
  });

  it('keeps every word about a duty that was hidden while the visit used it', () => {
    const prompt = voice?.prompts[0]?.id ?? '';
    const hide = (target: string) => ({
      record: `wording_${target}`,
      body: { target, field: hiddenField, hidden: true, base },
    });
    const since = layOver(dutyFrameworks, { wordings: [hide('gc-pupil-voice'), hide(prompt)], own: [] });
    const visit = {
      looking: aLookingOf('looking_november', {
        focus: [{ statement: 'gc-pupil-voice', wording: shipped, order: 0 }],
      }),
      notes: [
        aNote('note_asked', {
          looking: 'looking_november',
          statements: ['gc-pupil-voice'],
          text: 'Pupils choose the books.',
        }),
      ],
      assurances: [
        anAssurance('assurance_voice', {
          school: 'school_hillside',
          statement: 'gc-pupil-voice',
          looking: 'looking_november',
          on: '2026-11-21',
          answer: 'partly',
          reason: 'The council minutes say so.',
          part: 1,
        }),
      ],
    };
    const [before, after] = [gathered(visit), gathered({ ...visit, frameworks: since })];
    const [printed, printedSince] = [before, after].map(
      (view) =>
        // Only the count is smaller, by the duty that is hidden.
        reportOf({ ...view, coverage: before.coverage }).blocks,
    );
    expect(after.statements['gc-pupil-voice']).toMatchObject({ short: voice?.short });
    expect(after.coverage.of).toBe(before.coverage.of - 1);
    expect(printedSince).toEqual(printed);
    for (const words of [voice?.short, shipped, 'Pupils choose the books.', 'The council minutes say so.'])
      expect(JSON.stringify(printedSince)).toContain(words);
  });
});
