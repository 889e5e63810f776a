import type { CivilDate } from '../../base/civil-date.ts';
import type { RecordType } from '../../domain/records/bodies.ts';
import type { StatementTally } from '../../domain/tally/tally.ts';
import { boardCopyOf } from '../../domain/year/glance.ts';
import type { Kept } from '../looking-view.ts';

/** What the papers of a year are made from: everything of one school, both parts together. */
export interface SchoolRecords {
  readonly tallies: readonly StatementTally[];
  readonly lookings: readonly Kept<'looking'>[];
  readonly documents: readonly Kept<'document'>[];
  readonly notes: readonly Kept<'note'>[];
  readonly assurances: readonly Kept<'assurance'>[];
  readonly questions: readonly Kept<'question'>[];
  readonly marks: readonly Kept<'mark'>[];
  readonly actions: readonly Kept<'action'>[];
  readonly followUps: readonly Kept<'followUp'>[];
  readonly remarks: readonly Kept<'remark'>[];
  readonly placings: readonly Kept<'placing'>[];
  /** Those of the whole board among them. */
  readonly plans: readonly Kept<'plan'>[];
  readonly adoptions: readonly Kept<'adoption'>[];
  readonly localDate: (iso: string) => CivilDate;
}

/** Only what everybody may read; composers of open papers take nothing else. */
export interface OpenSchool extends SchoolRecords {
  readonly isOpen: true;
}

/**
 * What `select-part.ts` is to a report of one looking, this is to the papers of a year. What comes out holds nothing of
 * Part 2, and is the same as if nothing of it had ever been written.
 */
export const openSchool = (all: SchoolRecords): OpenSchool => {
  const lookings = open(all.lookings);
  const actions = open(all.actions).filter(({ body }) => body.text.trim() !== '');
  const known = ids(lookings);
  return {
    isOpen: true,
    tallies: boardCopyOf({
      tallies: all.tallies,
      plans: [],
      known: { lookings: new Map(), documents: new Map() },
    }).tallies,
    lookings,
    documents: open(all.documents),
    notes: open(all.notes),
    assurances: open(all.assurances),
    questions: open(all.questions),
    // A mark has no part of its own: it is of the part of its looking.
    marks: all.marks.filter(({ body }) => known.has(body.looking)),
    actions,
    // What is said of a confidential action stands in the annex, whatever part it was given.
    followUps: open(all.followUps).filter(({ body }) => ids(actions).has(body.action)),
    remarks: open(all.remarks).filter(({ body }) => body.text.trim() !== ''),
    placings: open(all.placings).filter(({ body }) => body.step?.trim()),
    plans: open(all.plans),
    adoptions: open(all.adoptions),
    localDate: all.localDate,
  };
};

type PartedType =
  | 'looking'
  | 'document'
  | 'note'
  | 'assurance'
  | 'question'
  | 'action'
  | 'followUp'
  | 'remark'
  | 'placing'
  | 'plan'
  | 'adoption';

const open = <Type extends PartedType>(rows: readonly Kept<Type>[]): readonly Kept<Type>[] =>
  rows.filter((row: Kept<PartedType>) => row.body.part === 1);

const ids = (rows: readonly Kept<RecordType>[]): ReadonlySet<string> =>
  new Set(rows.map(({ record }) => record));

/** What tallies point at. */
export const knownOf = ({ lookings, documents }: OpenSchool) => ({
  lookings: new Map(lookings.map(({ record, body }) => [record, body])),
  documents: new Map(documents.map(({ record, body }) => [record, body])),
});
