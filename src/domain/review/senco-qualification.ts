import { addDays, type CivilDate } from '../../base/civil-date.ts';
import type { ContentDates } from '../content/content.ts';
import type { BodyOf } from '../records/bodies.ts';
import { addMonths } from './civil-months.ts';

export type Post = BodyOf<'post'>;
export type SencoRule = ContentDates['senco'];

/**
 * holds: the award is there. due: there is time. at-risk: the time may not suffice. past: the day has passed.
 * before-rule: in post before the rule began. ask: what is recorded does not say.
 */
export type SencoState = 'holds' | 'due' | 'at-risk' | 'past' | 'before-rule' | 'ask';

/** Why; the words stand where they are shown. */
export type SencoReason =
  | 'not-first-post'
  | 'first-post-unknown'
  | 'no-course'
  | 'npq-may-take-longer'
  | 'nasenco-running-out'
  | 'nasenco-ended'
  | 'nasenco-began-too-late'
  | 'nasenco-awarded-too-late'
  | 'npq-began-too-early';

export interface SencoQualification {
  readonly state: SencoState;
  /** The last day: the third anniversary, or the end of the course where that is earlier. */
  readonly by?: CivilDate;
  readonly reasons: readonly SencoReason[];
}

/**
 * SEND Regulations 2014, reg 49 as amended by SI 2024/535, as data/dates.json has it. The clock seems to run with the
 * person: with an earlier post as SENCO the day may be earlier than the one given here, and that is said.
 */
export const sencoQualification = (post: Post, rule: SencoRule, today: CivilDate): SencoQualification => {
  const wrong = awardDoubts(post, rule);
  if (isAwarded(post, today)) return { state: wrong.length > 0 ? 'ask' : 'holds', reasons: wrong };
  if (post.started <= rule.appliesToStartsAfter) return { state: 'before-rule', reasons: [] };

  const anniversary = addMonths(post.started, rule.qualifiedWithinYears * 12);
  const lastOfCourse = addDays(rule.nasenco.completedBefore, -1);
  const onNasenco = post.award === 'nasenco' && wrong.length === 0;
  const by = onNasenco && lastOfCourse < anniversary ? lastOfCourse : anniversary;
  const course = courseDoubts(post, rule, { by, today });
  const reasons = [...firstPostDoubts(post), ...wrong, ...course];
  // An earlier post may have begun the clock sooner, or put the person outside the rule: nobody can tell from here.
  if (post.firstSenco === false) return { state: 'ask', by, reasons };
  if (today > by) return { state: 'past', by, reasons };
  return { state: wrong.length + course.length > 0 ? 'at-risk' : 'due', by, reasons };
};

const isAwarded = ({ award, awarded }: Post, today: CivilDate): boolean =>
  awarded !== undefined && awarded <= today && award !== undefined && award !== 'none';

const firstPostDoubts = ({ firstSenco }: Post): readonly SencoReason[] => {
  if (firstSenco === undefined) return ['first-post-unknown'];
  return firstSenco ? [] : ['not-first-post'];
};

/** Which award a course leads to depends on the day it began. */
const awardDoubts = (
  { award, courseBegan, awarded }: Post,
  { nasenco, npq }: SencoRule,
): readonly SencoReason[] => {
  if (award === 'nasenco') {
    if (courseBegan && courseBegan >= nasenco.courseBegunBefore) return ['nasenco-began-too-late'];
    return awarded && awarded >= nasenco.completedBefore ? ['nasenco-awarded-too-late'] : [];
  }
  return award === 'npq-senco' && courseBegan && courseBegan < npq.courseBegunFrom
    ? ['npq-began-too-early']
    : [];
};

/** Whether the course can be over in time, counted with the longer of its usual lengths. */
const courseDoubts = (
  { award, courseBegan }: Post,
  { nasenco, npq }: SencoRule,
  { by, today }: { readonly by: CivilDate; readonly today: CivilDate },
): readonly SencoReason[] => {
  const [, longest] = npq.usualMonths;
  if (award === 'nasenco') {
    if (today >= nasenco.completedBefore) return ['nasenco-ended'];
    return addMonths(today, 12) >= nasenco.completedBefore ? ['nasenco-running-out'] : [];
  }
  if (award === 'npq-senco' && courseBegan)
    return addMonths(courseBegan, longest) > by ? ['npq-may-take-longer'] : [];
  return addMonths(today, longest) > by ? ['no-course'] : [];
};
