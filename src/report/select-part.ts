import type { Part } from '../domain/records/bodies.ts';
import { newsOf } from './earlier-actions.ts';
import type { Kept, LookingView } from './looking-view.ts';

/** A view in which only what one part prints is left. */
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
  const followed = view.earlierActions.flatMap((action) => {
    const news = newsOf(action, part, view);
    return news ? [{ action, news }] : [];
  });
  return {
    ...view,
    part,
    own: view.looking.body.part === part,
    notes: inPart(view.notes).filter(({ body }) => body.text.trim() !== '' || body.attachments.length > 0),
    assurances: inPart(view.assurances),
    documents: inPart(view.documents),
    questions: inPart(view.questions).filter(({ body }) => body.text.trim() !== ''),
    actions: inPart(view.actions).filter(({ body }) => body.text.trim() !== ''),
    earlierActions: followed.map(({ action }) => action),
    followUps: followed.flatMap(({ news }) => news),
    remarks: inPart(view.remarks).filter(({ body }) => body.text.trim() !== ''),
    readBacks: inPart(view.readBacks),
  };
};

/** True when the annex would print anything of this looking. */
export const hasPartTwo = (view: LookingView): boolean => {
  const annex = selectPart(view, 2);
  return annex.own || recordsOf(annex).length > 0;
};

/** The revisions that one part prints. Board, school and people only name it; their heads are not its basis. */
export const basisOf = (view: LookingView, part: Part): readonly string[] => {
  const selected = selectPart(view, part);
  const printed = [...(selected.own ? [selected.looking] : []), ...recordsOf(selected)];
  return [...new Set(printed.flatMap(({ heads }) => heads))].sort();
};

const recordsOf = (view: PartView): readonly { readonly heads: readonly string[] }[] => [
  ...view.notes,
  ...view.assurances,
  ...view.documents,
  ...view.questions,
  ...view.actions,
  ...view.earlierActions,
  ...view.followUps,
  ...view.remarks,
  ...view.readBacks,
];

type PartedType = 'note' | 'assurance' | 'document' | 'question' | 'action' | 'remark' | 'readBack';

const partOf = (record: Kept<PartedType>): Part => record.body.part;
