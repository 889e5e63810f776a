import { appliesToSchool, type SchoolKind } from './applies.ts';
import { type Duty, type Framework, isDuty, type Section } from './content.ts';

/** A part of the duty list, titled as in the checklist ("Part A: ..."). */
export interface DutyPart {
  readonly id: string;
  readonly title: string;
  /** "Also asked of boards" is a part of its own, and counted apart. */
  readonly alsoAsked: boolean;
  readonly duties: readonly Duty[];
  /** Out of the list, and still known where something was written about them. */
  readonly hidden: readonly Duty[];
}

const alsoAskedId = 'also-asked';

const partOf = (framework: Framework, section: Section): DutyPart => ({
  id: section.id,
  title: section.title,
  alsoAsked: framework.id === alsoAskedId,
  duties: section.statements.filter(isDuty),
  hidden: section.hiddenStatements?.filter(isDuty) ?? [],
});

/** All duties by part, in the order of the checklist; what the published checklist lacks comes last. */
export const dutyParts = (frameworks: readonly Framework[]): readonly DutyPart[] =>
  frameworks
    .filter((framework) => framework.use === 'duties')
    .sort((one, other) => Number(one.id === alsoAskedId) - Number(other.id === alsoAskedId))
    .flatMap((framework) => framework.sections.map((section) => partOf(framework, section)));

/** To find one by its id: those a board has hidden too, marked so. What is offered to choose from leaves them out. */
export const allDuties = (frameworks: readonly Framework[]): readonly Duty[] =>
  dutyParts(frameworks).flatMap((part) => [...part.duties, ...part.hidden]);

/** The parts as one school sees them: duties that do not apply are left out, and so are empty parts. */
export const dutyPartsFor = (frameworks: readonly Framework[], school: SchoolKind): readonly DutyPart[] =>
  dutyParts(frameworks)
    .map((part) => ({ ...part, duties: part.duties.filter((duty) => appliesToSchool(duty, school).applies) }))
    .filter((part) => part.duties.length > 0);
