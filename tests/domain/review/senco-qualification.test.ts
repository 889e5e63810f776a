import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/base/civil-date.ts';
import { addMonths } from '../../../src/domain/review/civil-months.ts';
import { type Post, sencoQualification } from '../../../src/domain/review/senco-qualification.ts';
import { dates } from '../../data/read-content.ts';

const rule = dates.senco;
const today = '2026-11-22';
const aPost = (own: Partial<Post> = {}): Post => ({
  school: 'school_hillside',
  role: 'senco',
  started: '2025-09-01',
  firstSenco: true,
  ...own,
});
const of = (own: Partial<Post>, on = today) => sencoQualification(aPost(own), rule, on);
const since2009 = fc.integer({ min: 1, max: 12_000 }).map((days) => addDays('2009-09-01', days));

describe('the SENCO’s qualification', () => {
  it('is due by the third anniversary of the first post', () => {
    expect(of({ award: 'npq-senco', courseBegan: '2026-01-10' })).toEqual({
      state: 'due',
      by: '2028-09-01',
      reasons: [],
    });
    fc.assert(
      fc.property(since2009, fc.integer({ min: 0, max: 4_000 }), (started, later) => {
        const on = addDays(started, later);
        const { state, by } = of({ started }, on);
        expect(by).toBe(addMonths(started, 36));
        expect(state === 'past').toBe(on > addMonths(started, 36));
      }),
    );
  });

  it('is due on 28 February for somebody who began on 29 February', () => {
    expect(of({ started: '2024-02-29' }).by).toBe('2027-02-28');
    expect(of({ started: '2024-02-29' }, '2027-02-28').state).not.toBe('past');
    expect(of({ started: '2024-02-29' }, '2027-03-01').state).toBe('past');
  });

  it('is there once it is awarded, however late', () => {
    expect(of({ award: 'npq-senco', courseBegan: '2024-10-01', awarded: '2026-06-30' }).state).toBe('holds');
    expect(of({ started: '2015-09-01', award: 'nasenco', awarded: '2020-07-01' }).state).toBe('holds');
  });

  it('is not there on the strength of an award that is still to come', () => {
    expect(of({ award: 'npq-senco', courseBegan: '2025-10-01', awarded: '2027-06-30' }).state).not.toBe(
      'holds',
    );
  });

  it('does not reach somebody in post before the rule began', () => {
    expect(of({ started: '2009-09-01' })).toEqual({ state: 'before-rule', reasons: [] });
    expect(of({ started: '2009-09-02' }).state).toBe('past');
  });

  it('cannot be told for somebody who was a SENCO elsewhere before: the clock may have begun there', () => {
    const { state, by, reasons } = of({ firstSenco: false });
    expect({ state, by }).toEqual({ state: 'ask', by: '2028-09-01' });
    expect(reasons).toContain('not-first-post');
    expect(of({ firstSenco: false }, '2029-01-01').state).toBe('ask');
  });

  it('says that it takes the post for the first one where nobody has said so', () => {
    const { firstSenco: _, ...unsaid } = aPost({ award: 'npq-senco', courseBegan: '2025-10-01' });
    expect(sencoQualification(unsaid, rule, today)).toEqual({
      state: 'due',
      by: '2028-09-01',
      reasons: ['first-post-unknown'],
    });
  });

  it('is at risk when no course has begun and an NPQ would take longer than the time left', () => {
    expect(of({ started: '2026-10-01' }).state).toBe('due');
    expect(of({ started: '2026-10-01' }, '2027-11-30').state).toBe('due');
    expect(of({ started: '2026-10-01' }, '2027-12-02')).toMatchObject({
      state: 'at-risk',
      reasons: ['no-course'],
    });
  });

  it('is at risk when the NPQ began late', () => {
    expect(of({ started: '2024-09-01', award: 'npq-senco', courseBegan: '2026-10-01' })).toMatchObject({
      state: 'at-risk',
      reasons: ['npq-may-take-longer'],
    });
  });

  it('has until 31 August 2027 on a NASENCO course, whatever the anniversary says', () => {
    const onNasenco = { started: '2025-01-06', award: 'nasenco', courseBegan: '2024-08-31' } as const;
    expect(of(onNasenco)).toEqual({ state: 'at-risk', by: '2027-08-31', reasons: ['nasenco-running-out'] });
    expect(of(onNasenco, '2027-08-31').state).toBe('at-risk');
    expect(of(onNasenco, '2027-09-01')).toMatchObject({ state: 'past', reasons: ['nasenco-ended'] });
  });

  it('asks again where the award does not fit the day the course began', () => {
    expect(of({ award: 'nasenco', courseBegan: '2024-09-01' }).reasons).toContain('nasenco-began-too-late');
    expect(of({ award: 'npq-senco', courseBegan: '2024-08-31' }).reasons).toContain('npq-began-too-early');
    expect(of({ award: 'nasenco', awarded: '2027-09-01' }, '2027-10-01')).toEqual({
      state: 'ask',
      reasons: ['nasenco-awarded-too-late'],
    });
    expect(of({ award: 'nasenco', awarded: '2027-08-31' }, '2027-10-01').state).toBe('holds');
  });

  it('never says that there is time after the day has passed', () => {
    fc.assert(
      fc.property(
        since2009,
        fc.constantFrom('nasenco', 'npq-senco', 'none' as const),
        fc.option(since2009, { nil: undefined }),
        since2009,
        (started, award, courseBegan, on) => {
          const post = aPost({ started, award, ...(courseBegan ? { courseBegan } : {}) });
          const { state, by } = sencoQualification(post, rule, on);
          if (by && on > by) expect(state).toBe('past');
          if (state === 'due' || state === 'at-risk') expect(by && on <= by).toBe(true);
        },
      ),
    );
  });
});
