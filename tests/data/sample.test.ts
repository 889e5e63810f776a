import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/base/civil-date.ts';
import { checkState } from '../../src/domain/fact-check/check-state.ts';
import { actionState, type Kept } from '../../src/domain/needs.ts';
import type { BodyOf, RecordType } from '../../src/domain/records/bodies.ts';
import { parseSample } from '../../src/domain/sample.ts';
import { schoolYear } from '../../src/domain/school-year.ts';
import { parseFigureList } from '../../src/domain/year/figure-list-schema.ts';
import { isSmall } from '../../src/domain/year/figures.ts';
import { prompts, readJson, statementById, statements } from './read-content.ts';

const today = '2026-11-22';
const file = readJson('sample/hillside.json');
const records = (() => {
  const read = parseSample(file, today);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
})();
const of = <Type extends RecordType>(type: Type): readonly (Kept<BodyOf<Type>> & { readonly at: string })[] =>
  records
    .filter((one) => one.type === type)
    .map(({ record, body, at }) => ({ record, body: body as BodyOf<Type>, at }));
const body = (record: string) => records.find((one) => one.record === record)?.body;

describe('the sample school', () => {
  it('is one board, one school, two finished visits, a website check, a board paper read and a visit a week from now', () => {
    expect(of('board').map((one) => one.body.sample)).toEqual([true]);
    expect(of('school').map((one) => one.body.name)).toEqual(['Hillside Primary School']);
    expect(
      of('looking').map((one) => [
        one.body.kind,
        daysBetween(today, one.body.on),
        Boolean(one.body.finishedOn),
      ]),
    ).toEqual([
      ['visit', -38, true],
      ['website', -24, true],
      ['paper', -17, true],
      ['visit', -12, true],
      // A week from now is a Sunday, and nobody is visited on one.
      ['visit', 8, false],
    ]);
  });

  it('plans its visit for a day on which schools are open, and meets people by the roles the app offers', () => {
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']) {
      const read = parseSample(file, day);
      const next = read.ok && read.value.find(({ record }) => record === 'looking_sample_next');
      if (!next) throw new Error('no visit to come');
      const { on, meet } = next.body as BodyOf<'looking'>;
      expect([0, 6]).not.toContain(new Date(`${on}T12:00:00Z`).getUTCDay());
      expect(meet).toEqual(['SENCO', 'Head teacher']);
    }
  });

  it('has notes from every source of evidence, some without a duty, one for Part 2', () => {
    const notes = of('note').map((one) => one.body);
    expect(notes.length).toBeGreaterThanOrEqual(22);
    expect(new Set(notes.map(({ source }) => source).filter(Boolean)).size).toBe(6);
    expect(notes.filter((note) => note.statements.length === 0).length).toBeGreaterThanOrEqual(2);
    expect(notes.filter((note) => note.part === 2).map((note) => note.partReason)).toEqual(['named-staff']);
  });

  it('has a report that the school has checked, with its own words', () => {
    const [check] = of('factCheck');
    const [reply] = of('reply');
    expect(
      check &&
        reply &&
        checkState({ ...check, createdAt: check.at }, [{ ...reply, createdAt: reply.at }], today),
    ).toBe('comment');
    const looking = body(check?.body.looking ?? '') as BodyOf<'looking'>;
    expect((check?.body.sentOn ?? '') >= (looking.finishedOn ?? '9')).toBe(true);
    expect((reply?.body.theirs.on ?? '9') <= (check?.body.replyBy ?? '')).toBe(true);
  });

  it('has six answers with reasons, and five actions of which one is done and one is overdue', () => {
    expect(of('assurance').length).toBe(6);
    for (const { body: answer } of of('assurance')) expect(answer.reason.length).toBeGreaterThan(60);
    const followUps = of('followUp');
    const states = of('action').map(({ record, body: action }) => ({
      state: actionState(record, followUps),
      overdue: action.due !== undefined && action.due < today,
    }));
    expect(states.length).toBe(5);
    expect(states.filter(({ state }) => state === 'done').length).toBe(1);
    expect(states.filter(({ state, overdue }) => state !== 'done' && overdue).length).toBe(1);
  });

  it('answers only duties that take an assurance, and records documents for the others', () => {
    for (const { body: answer } of of('assurance'))
      expect(statementById(answer.statement).answers).toBe('assurance');
    for (const { body: document } of of('document'))
      expect(statementById(document.statement ?? '').answers).toBe('document');
    expect(of('document').filter((one) => one.body.found === 'looked-not-found').length).toBe(1);
  });

  it('speaks only of duties, prompts and records that exist, in the words of the checklist', () => {
    const known = new Set([...statements, ...prompts].map(({ id }) => id));
    for (const { body: looking } of of('looking'))
      for (const { statement, wording } of looking.focus) expect(wording).toBe(statementById(statement).text);
    for (const { record, body: one } of records) {
      const named = one as { statements?: string[]; prompt?: string; statement?: string; from?: string };
      for (const id of [...(named.statements ?? []), named.prompt, named.statement, named.from])
        if (id !== undefined) expect(known.has(id), `${record} speaks of ${id}`).toBe(true);
    }
    const ids = new Set(records.map(({ record }) => record));
    const cited =
      JSON.stringify(file).match(/"(?:board|school|person|looking|action|document)_sample_[a-z0-9_]+"/g) ??
      [];
    for (const id of cited) expect(ids.has(id.slice(1, -1)), id).toBe(true);
    expect(ids.size).toBe(records.length);
  });

  it('has a plan of this year and figures of two terms, with no small number', () => {
    const [plan] = of('plan');
    expect(plan?.body).toMatchObject({ year: schoolYear(today).name, school: 'school_sample_hillside' });
    const rows = plan?.body.rows ?? [];
    for (const { statement } of rows) expect(statementById(statement).answers).toBeDefined();
    expect(new Set(rows.map(({ term }) => term)).size).toBe(3);
    const list = parseFigureList(readJson('figures.json'));
    const known = list.ok ? list.value.groups.flatMap((group) => group.rows) : [];
    for (const { body: figure } of of('figures')) {
      const row = known.find(({ id }) => id === figure.row);
      expect(row, figure.row).toBeDefined();
      if (row)
        expect(isSmall(figure.value, row, 5) || isSmall(figure.note, row, 5), figure.value).toBe(false);
    }
    expect(new Set(of('figures').map(({ body: { year, term } }) => `${year} ${term}`)).size).toBe(2);
  });

  it('keeps every note on or before its visit, and every looking in order', () => {
    for (const { body: note } of of('note')) {
      const looking = body(note.looking ?? '') as BodyOf<'looking'>;
      expect((note.seenOn ?? '') <= looking.on).toBe(true);
    }
    for (const { body: looking } of of('looking'))
      if (looking.finishedOn) expect(looking.finishedOn >= looking.on).toBe(true);
  });

  it('names no pupil, no member of staff and no month, and shows no number below five of pupils', () => {
    const words = JSON.stringify([
      ...of('note'),
      ...of('assurance'),
      ...of('remark'),
      ...of('reply'),
      ...of('readBack'),
      ...of('action'),
    ]);
    expect(words).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr) /);
    expect(words).not.toMatch(
      /\b(January|February|March|April|June|July|August|September|October|November|December)\b/,
    );
    expect(words).not.toMatch(/\b([1-4]|one|two|three|four) (pupils?|child(ren)?)\b/i);
    expect(words).not.toMatch(/\b(outstanding|inadequate|weak teaching|good teaching)\b/i);
  });

  it('is the same a year later, only later', () => {
    const later = parseSample(file, '2027-11-22');
    expect(later.ok && later.value.length).toBe(records.length);
  });
});
