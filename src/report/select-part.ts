import type { Part, RecordType } from '../domain/records/bodies.ts';
import type { Kept, LookingView } from './looking-view.ts';

/** A view in which only one part is left, and whether the board's copy has to say that there is another. */
export interface PartView extends LookingView {
  readonly part: Part;
  /** The looking's own words (purpose, whom I met...) belong to this part. */
  readonly own: boolean;
}

/**
 * The only place that tells the parts apart. What comes out for Part 1 holds nothing of Part 2, so nothing
 * composed from it (counts, sources, glossary) can give Part 2 away.
 */
export const selectPart = (view: LookingView, part: Part): PartView => {
  const inPart = <Type extends PartedType>(records: readonly Kept<Type>[]) =>
    records.filter((record) => partOf(record) === part);
  const followUps = inPart(view.followUps);
  const followed = new Set(followUps.map((followUp) => followUp.body.action));
  return {
    ...view,
    part,
    own: view.looking.body.part === part,
    notes: inPart(view.notes).filter(({ body }) => body.text.trim() !== '' || body.attachments.length > 0),
    assurances: inPart(view.assurances),
    documents: inPart(view.documents),
    questions: inPart(view.questions).filter(({ body }) => body.text.trim() !== ''),
    actions: inPart(view.actions).filter(({ body }) => body.text.trim() !== ''),
    // A Part 2 follow-up says nothing without the action it follows, so the annex repeats that action.
    earlierActions: view.earlierActions.filter(
      (action) => action.body.part === part || (part === 2 && followed.has(action.record)),
    ),
    followUps,
    remarks: inPart(view.remarks).filter(({ body }) => body.text.trim() !== ''),
    readBacks: inPart(view.readBacks),
  };
};

/** True when anything of this looking is kept for Part 2. */
export const hasPartTwo = (view: LookingView): boolean =>
  view.looking.body.part === 2 ||
  [
    view.notes,
    view.assurances,
    view.documents,
    view.questions,
    view.actions,
    view.earlierActions,
    view.followUps,
    view.remarks,
    view.readBacks,
  ].some((records: readonly Kept<PartedType>[]) => records.some((record) => partOf(record) === 2));

type PartedType =
  | 'note'
  | 'assurance'
  | 'document'
  | 'question'
  | 'action'
  | 'followUp'
  | 'remark'
  | 'readBack';

const partOf = (record: Kept<PartedType & RecordType>): Part => record.body.part;
