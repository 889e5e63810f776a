import { describe, expect, it } from 'vitest';
import type { BodyOf } from '../../src/domain/records/bodies.ts';
import { checkEmail } from '../../src/features/looking/fact-check/check-email.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import type { LookingView } from '../../src/report/looking-view.ts';
import { basisOf } from '../../src/report/select-part.ts';
import { textsOf } from '../../src/report/texts-of.ts';
import { aLookingView, aViewWithPartTwo, kept } from './a-looking-view.ts';
import { pagesOf, printed, reportOf } from './paper.ts';

const about = { school: 'school_hillside', looking: 'looking_november' };

const check = kept<'factCheck'>('factCheck_a', {
  ...about,
  basis: [],
  code: '',
  sentTo: 'Headteacher and SENCO',
  sentOn: '2026-11-23',
  replyBy: '2026-11-30',
  part: 1,
});

const aReply = (given: Partial<BodyOf<'reply'>> = {}) =>
  kept<'reply'>('reply_a', {
    ...about,
    factCheck: 'factCheck_a',
    outcome: 'comment',
    text: 'Two days, not two and a half.\nתודה',
    theirs: { role: 'SENCO', on: '2026-11-25' },
    part: 1,
    ...given,
  });

const asked = (given: Partial<LookingView> = {}): LookingView => ({
  ...aLookingView(),
  factChecks: [check],
  ...given,
});

const textOf = (document: ReportDocument): string => document.blocks.flatMap(textsOf).join('\n');
const said = (view: LookingView, madeOn = '2026-11-24', part: 1 | 2 = 1) =>
  textOf(reportOf(view, { madeOn, part }));

describe('what a report says of the fact check', () => {
  it('is as much as is known on the day it is made', () => {
    expect(said(aLookingView())).toContain('No check by the school is recorded with this draft.');
    const sent = 'The school (Headteacher and SENCO) was asked to check the facts on 23 November 2026';
    expect(said(asked())).toContain(`${sent}; a reply is asked for by 30 November 2026.`);
    expect(said(asked(), '2026-12-01')).toContain(
      `${sent}; a reply was asked for by 30 November 2026, and none is recorded here.`,
    );
    const agreed = aReply({ outcome: 'agreed', text: '' });
    expect(said(asked({ replies: [agreed] }), '2026-12-01')).toContain('SENCO agreed on 25 November 2026.');
  });

  it('is their comment word for word, marked as theirs', () => {
    const document = reportOf(asked({ replies: [aReply()] }));
    expect(document.blocks).toContainEqual({
      kind: 'quote',
      runs: [{ text: aReply().body.text, from: { record: 'reply_a', field: 'text' } }],
      by: 'SENCO, 25 November 2026',
    });
    expect(textOf(document)).toContain('SENCO answered on 25 November 2026: see “The school’s comment”.');
  });

  it('says the same whether the answer stands in Part 2 or nobody answered', () => {
    const view = asked({ replies: [aReply({ part: 2, text: 'About a named pupil.' })] });
    expect(reportOf(view, { madeOn: '2026-12-01' }).blocks.slice(0, -1)).toEqual(
      reportOf(asked(), { madeOn: '2026-12-01' }).blocks,
    );
    expect(said(view, '2026-12-01')).not.toContain('About a named pupil.');
    expect(said(view, '2026-12-01', 2)).toContain('About a named pupil.');
    expect(basisOf(view, 1)).not.toContain('r_reply_a');
    expect(basisOf(view, 2)).toContain('r_reply_a');
  });

  it('marks on paper what was changed or added since, and only in the board’s copy', () => {
    const view = asked({
      replies: [aReply()],
      sinceCheck: { note_time: 'changed', action_time: 'added', assurance_time: 'changed' },
    });
    const paper = pagesOf(printed(reportOf(view)))
      .join('\n')
      .replaceAll(/\s+/g, ' ');
    expect(paper).toContain('the time was not given back. [Changed since the school checked]');
    expect(paper.match(/\[Changed since the school checked\]/g)).toHaveLength(2);
    expect(paper.match(/\[Added since the school checked\]/g)).toHaveLength(1);
    expect(paper).toContain('What is new or changed since is marked.');
    expect(said({ ...view, replies: [] })).toContain('[Changed since this went to the school]');
    expect(said(view, '2026-12-01', 2)).not.toContain('[Changed');
  });
});

describe('the e-mail to the school', () => {
  const email = (view: LookingView) =>
    checkEmail(reportOf(view), {
      to: 'SENCO',
      replyBy: '2026-11-30',
      from: { name: 'Ruth Adeyemi', role: 'SEND link governor' },
    });

  it('has every note, answer, action and strength of the board’s copy', () => {
    const { text, subject } = email(aLookingView());
    const view = aLookingView();
    const words = [
      ...view.notes.map(({ body }) => body.text),
      ...view.assurances.map(({ body }) => body.reason),
      ...view.actions.flatMap(({ body }) => [body.text, body.howWeKnow]),
      ...view.remarks.map(({ body }) => body.text),
      ...view.questions.map(({ body }) => body.text),
      ...view.documents.map(({ body }) => body.title),
      ...view.readBacks.map(({ body }) => body.heard),
    ];
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
    expect(text).toContain('How assured am I? Partly assured');
    expect(subject).toContain('30 November 2026');
  });

  it('is the same with and without a Part 2, but for the code', () => {
    const withoutCode = ({ text }: { readonly text: string }) => text.replace(/Code [A-Z2-7-]+/, '');
    expect(withoutCode(email(aViewWithPartTwo()))).toBe(withoutCode(email(aLookingView())));
  });

  it('says what is asked, by when, and what becomes of the answer', () => {
    const { text } = email(aLookingView());
    expect(text).toMatch(/^Dear SENCO,/);
    expect(text).toContain('by 30 November 2026');
    expect(text).toContain('word for word');
    expect(text).toMatch(/Code ([A-Z2-7]{4}-){6}[A-Z2-7]{2}$/);
  });
});
