import { appliesToSchool, type SchoolKind } from '../content/applies.ts';
import type { Framework, Statement } from '../content/content.ts';
import type { DocumentSeen } from '../records/bodies.ts';

export type HeadMarks = NonNullable<DocumentSeen['heads']>;
export type HeadMark = HeadMarks[string];

export interface TickList {
  readonly id: string;
  readonly title: string;
  /** What this school's document must hold. */
  readonly heads: readonly Statement[];
  /** What it need not, and why. */
  readonly notHere: readonly { readonly head: Statement; readonly why: string }[];
}

export const tickListFor = (framework: Framework, school: SchoolKind): TickList => {
  const heads: Statement[] = [];
  const notHere: { head: Statement; why: string }[] = [];
  for (const section of framework.sections) {
    const whole = appliesToSchool(section, school);
    for (const head of section.statements) {
      const applies = whole.applies ? appliesToSchool(head, school) : whole;
      if (applies.applies) heads.push(head);
      else notHere.push({ head, why: applies.why });
    }
  }
  return { id: framework.id, title: framework.title, heads, notHere };
};

export interface HeadCount {
  readonly of: number;
  readonly present: number;
  readonly missing: number;
  readonly unsure: number;
  readonly left: number;
}

/** Counted over the heads that concern this school; marks of others say nothing. */
export const countHeads = (heads: readonly Pick<Statement, 'id'>[], marks: HeadMarks = {}): HeadCount => {
  const count = (mark: HeadMark | undefined) => heads.filter(({ id }) => marks[id] === mark).length;
  return {
    of: heads.length,
    present: count('present'),
    missing: count('missing'),
    unsure: count('unsure'),
    left: count(undefined),
  };
};

/** "13 of 15 found, 2 missing": facts, never a score. */
export const headCountWords = ({ of, present, missing, unsure, left }: HeadCount): string =>
  left === of
    ? `${of} to look for`
    : [
        `${present} of ${of} found`,
        missing > 0 && `${missing} missing`,
        unsure > 0 && `${unsure} not sure`,
        left > 0 && `${left} not looked for yet`,
      ]
        .filter(Boolean)
        .join(', ');

/** One tap for all that are still open; what was marked stays. */
export const markTheRest = (
  heads: readonly Pick<Statement, 'id'>[],
  marks: HeadMarks | undefined,
  mark: HeadMark,
): HeadMarks => ({ ...Object.fromEntries(heads.map(({ id }) => [id, mark])), ...marks });
