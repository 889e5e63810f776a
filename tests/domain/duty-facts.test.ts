import { describe, expect, it } from 'vitest';
import { allDuties } from '../../src/domain/content/duty-list.ts';
import {
  byYear,
  type DutyShow,
  dutyFacts,
  earlierMarks,
  evidenceWords,
  isDutyShow,
  isFound,
  isShown,
  type Known,
  lookedWords,
  noteDay,
} from '../../src/domain/duty-facts.ts';
import { newLooking } from '../../src/domain/looking.ts';
import type { Mark } from '../../src/domain/records/bodies.ts';
import { emptyTally } from '../../src/domain/tally/count-record.ts';
import type {
  AssuranceCount,
  DocumentCount,
  NoteCount,
  StatementTally,
} from '../../src/domain/tally/tally.ts';
import { frameworks } from '../data/read-content.ts';

const today = '2026-11-21';
const school = 'school_hillside';

const dutyById = (id: string) => {
  const duty = allDuties(frameworks).find((one) => one.id === id);
  if (!duty) throw new Error(`no duty ${id}`);
  return duty;
};
const pupilVoice = dutyById('gc-pupil-voice');
const report = dutyById('gc-sen-information-report');

const visit = newLooking({ kind: 'visit', school, on: '2026-10-14', visitor: 'person_a' });
const check = newLooking({ kind: 'website', school, on: '2026-11-02', visitor: 'person_a' });

const known: Known = {
  lookings: new Map([
    ['looking_visit', visit],
    ['looking_check', check],
  ]),
  documents: new Map(),
  names: new Map([['person_a', 'A Shah']]),
};
const nothingKnown: Known = { lookings: new Map(), documents: new Map(), names: new Map() };

const aNote = (note: Partial<NoteCount> = {}): NoteCount => ({
  on: '2026-10-14',
  looking: 'looking_visit',
  source: 'told',
  part: 1,
  count: 1,
  ...note,
});
const anAnswer = (answer: Partial<AssuranceCount> = {}): AssuranceCount => ({
  record: 'assurance_1',
  author: 'person_a',
  on: '2026-10-14',
  looking: 'looking_visit',
  answer: 'partly',
  part: 1,
  ...answer,
});
const aDocument = (document: Partial<DocumentCount> = {}): DocumentCount => ({
  record: 'document_1',
  at: '2026-11-02T10:00:00.000Z',
  seenOn: '2026-11-02',
  dated: '2026-09-08',
  found: 'yes',
  nextReview: '2027-09-08',
  part: 1,
  ...document,
});
const aTally = (tally: Partial<StatementTally> = {}): StatementTally => ({
  ...emptyTally(school, pupilVoice.id),
  ...tally,
});
const factsOf = (tally: StatementTally, duty = pupilVoice, told = known) =>
  dutyFacts(duty, tally, { today, type: 'maintained', known: told });

describe('a row of the duty list', () => {
  it('says "Not looked at" where nobody has looked', () => {
    const facts = factsOf(aTally());
    expect(facts.answer).toEqual({ kind: 'not-looked-at' });
    expect(facts.looked).toBeNull();
    expect(evidenceWords(facts.evidence)).toBe('No source yet');
  });

  it('says when, how, from what and by whom somebody last looked', () => {
    const { looked } = factsOf(aTally({ notes: [aNote({ source: 'read' }), aNote()] }));
    expect(looked && lookedWords(looked, today)).toBe('Visit, 14 Oct · told, read · by A Shah');
  });

  it('still says when, before the lookings have been read from disk', () => {
    const { looked } = factsOf(aTally({ notes: [aNote()] }), pupilVoice, nothingKnown);
    expect(looked && lookedWords(looked, today)).toBe('Looked at 14 Oct · told');
  });

  it('names the role of a visitor who is not in the notebook, and never an id', () => {
    const lookings = new Map([
      ['looking_visit', { ...visit, visitors: ['Chair of governors', 'person_gone'] }],
    ]);
    const { looked } = factsOf(aTally({ notes: [aNote()] }), pupilVoice, { ...known, lookings });
    expect(looked?.who).toEqual(['Chair of governors']);
  });

  it('keeps "have I looked?" apart from "how assured?": a note is no answer', () => {
    const facts = factsOf(aTally({ notes: [aNote()] }));
    expect(facts.answer).toEqual({ kind: 'no-answer' });
    expect(facts.lookedThisYear).toBe(true);
  });

  it('shows the answer of this year', () => {
    expect(factsOf(aTally({ assurances: [anAnswer()] })).answer).toEqual({
      kind: 'assurance',
      answer: 'partly',
    });
  });

  it('does not carry the answer of last year over, but says when it was', () => {
    const facts = factsOf(aTally({ assurances: [anAnswer({ on: '2026-06-01', answer: 'assured' })] }));
    expect(facts.answer).toEqual({ kind: 'not-looked-at' });
    expect(facts.looked?.on).toBe('2026-06-01');
    expect(facts.lookedThisYear).toBe(false);
  });

  it('says that two people see it differently, rather than choosing one', () => {
    const other = anAnswer({
      record: 'assurance_2',
      author: 'person_b',
      answer: 'assured',
      on: '2026-11-01',
    });
    expect(factsOf(aTally({ assurances: [anAnswer(), other] })).answer).toEqual({
      kind: 'two-views',
      answers: ['assured', 'partly'],
    });
  });

  it('works out the answer of a document duty, and in which looking it was seen', () => {
    const documents = new Map([
      [
        'document_1',
        {
          school,
          statement: report.id,
          title: 'SEN information report',
          found: 'yes' as const,
          seenIn: ['looking_check'],
          seenOn: '2026-11-02',
          part: 1 as const,
        },
      ],
    ]);
    const facts = factsOf(aTally({ documents: [aDocument()] }), report, { ...known, documents });
    expect(facts.answer).toEqual({
      kind: 'document',
      answer: 'in-place',
      dated: '2026-09-08',
      nextReview: '2027-09-08',
    });
    expect(facts.looked && lookedWords(facts.looked, today)).toBe('Website check, 2 Nov · by A Shah');
  });

  it('calls two different sources several, and ten notes of what was told one', () => {
    expect(evidenceWords(factsOf(aTally({ notes: [aNote({ count: 10 })] })).evidence)).toBe(
      'One source: told',
    );
    expect(evidenceWords(factsOf(aTally({ notes: [aNote(), aNote({ source: 'seen' })] })).evidence)).toBe(
      'Several sources: told, seen',
    );
  });
});

describe('choosing what the list shows', () => {
  const shows = (tally: StatementTally, show: DutyShow, duty = pupilVoice) =>
    isShown(factsOf(tally, duty), show);

  it('finds what nobody has looked at since 1 September', () => {
    expect(shows(aTally({ notes: [aNote({ on: '2026-08-31' })] }), 'not-looked-at')).toBe(true);
    expect(shows(aTally({ notes: [aNote({ on: '2026-09-01' })] }), 'not-looked-at')).toBe(false);
  });

  it('finds what somebody is not yet or only partly assured of, two views included', () => {
    expect(shows(aTally({ assurances: [anAnswer()] }), 'not-yet')).toBe(true);
    expect(shows(aTally({ assurances: [anAnswer({ answer: 'assured' })] }), 'not-yet')).toBe(false);
    const other = anAnswer({ record: 'assurance_2', author: 'person_b', answer: 'assured' });
    expect(shows(aTally({ assurances: [anAnswer(), other] }), 'not-yet')).toBe(true);
  });

  it('finds a document that was looked for and is not there, but not one nobody looked for', () => {
    expect(shows(aTally({ documents: [aDocument({ found: 'looked-not-found' })] }), 'not-yet', report)).toBe(
      true,
    );
    expect(shows(aTally(), 'not-yet', report)).toBe(false);
  });

  it('shows documents apart', () => {
    expect(shows(aTally(), 'documents', report)).toBe(true);
    expect(shows(aTally(), 'documents')).toBe(false);
  });

  it('finds a duty by words of its title or text, in any order and case', () => {
    const duty = { short: 'Pupil voice', text: 'What pupils with SEND say shapes decisions.' };
    expect(isFound(duty, 'send VOICE')).toBe(true);
    expect(isFound(duty, '')).toBe(true);
    expect(isFound(duty, 'voice funding')).toBe(false);
  });

  it('knows only its own words in an address', () => {
    expect(isDutyShow('documents')).toBe(true);
    expect(isDutyShow('toString')).toBe(false);
  });
});

describe('the page of a duty', () => {
  it('puts notes under the academic year they were made in, newest year first', () => {
    const days = ['2026-11-02', '2026-09-01', '2026-08-31', '2025-10-01'];
    expect(byYear(days, (day) => day)).toEqual([
      { year: '2026-27', rows: ['2026-11-02', '2026-09-01'] },
      { year: '2025-26', rows: ['2026-08-31', '2025-10-01'] },
    ]);
  });

  it('dates a note by the day it was seen, else by the day it was written', () => {
    expect(noteDay({ seenOn: '2026-10-01' }, '2026-10-14T10:00:00.000Z')).toBe('2026-10-01');
    expect(noteDay({}, '2026-10-14T12:00:00.000Z')).toBe('2026-10-14');
  });

  it('keeps the marks of earlier visits in sight, the newest of each prompt', () => {
    const mark = (prompt: string, looking: string, on: string, value: Mark['value']): Mark => ({
      school,
      prompt,
      looking,
      value,
      on,
    });
    const marks = [
      mark('p1', 'looking_old', '2026-03-01', 'asked'),
      mark('p1', 'looking_visit', '2026-10-14', 'seen'),
      mark('p2', 'looking_now', '2026-11-21', 'seen'),
      mark('other', 'looking_old', '2026-03-01', 'seen'),
    ];
    expect(earlierMarks(marks, ['p1', 'p2'], 'looking_now')).toEqual([marks[1]]);
  });
});
