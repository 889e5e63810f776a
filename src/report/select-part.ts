import { isAnswer } from '../domain/fact-check/check-state.ts';
import type { Part, RecordType } from '../domain/records/bodies.ts';
import { newsOf } from './earlier-actions.ts';
import type { Kept, LookingView } from './looking-view.ts';

/** A view in which only what one part prints is left. */
export interface PartView extends LookingView {
  readonly marks: readonly Kept<'mark'>[];
  readonly placings: readonly Kept<'placing'>[];
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
  // The annex only says that it was not in what was asked; whether that was asked openly is no secret there.
  const asked = part === 1 ? view.factChecks.filter(({ body }) => body.part === 1) : view.factChecks;
  const own = view.looking.body.part === part;
  return {
    ...view,
    part,
    own,
    marks: own ? (view.marks ?? []) : [],
    notes: inPart(view.notes).filter(({ body }) => body.text.trim() !== '' || body.attachments.length > 0),
    assurances: inPart(view.assurances),
    documents: inPart(view.documents),
    questions: inPart(view.questions).filter(({ body }) => body.text.trim() !== ''),
    actions: inPart(view.actions).filter(({ body }) => body.text.trim() !== ''),
    earlierActions: followed.map(({ action }) => action),
    followUps: followed.flatMap(({ news }) => news),
    remarks: inPart(view.remarks).filter(({ body }) => body.text.trim() !== ''),
    readBacks: inPart(view.readBacks),
    placings: inPart(view.placings ?? []).filter(({ body }) => body.step?.trim()),
    replies: inPart(view.replies).filter(({ body }) => isAnswer(body)),
    factChecks: asked,
    sinceCheck: part === 1 && asked.length > 0 ? (view.sinceCheck ?? {}) : {},
  };
};

/** True when the annex would print anything of this looking. */
export const hasPartTwo = (view: LookingView): boolean => {
  const annex = selectPart(view, 2);
  return annex.own || recordsOf(annex).length > 0;
};

/** The revisions that one part prints. Board, school and people only name it; their heads are not its basis. */
export const basisOf = (view: LookingView, part: Part): readonly string[] =>
  [...new Set(printedIn(view, part).flatMap(({ heads }) => heads))].sort();

/** The records whose words a part prints; of the board's copy, what the school is asked to check. */
export const printedIn = (view: LookingView, part: Part): readonly Printed[] => {
  const selected = selectPart(view, part);
  return [...(selected.own ? typed('looking', [selected.looking]) : []), ...recordsOf(selected)];
};

/** A record that a report prints something of. */
export type Printed = Pick<Kept<RecordType>, 'record' | 'body' | 'heads'> & { readonly type: RecordType };

const recordsOf = (view: PartView): readonly Printed[] => [
  ...typed('note', view.notes),
  ...typed('assurance', view.assurances),
  ...typed('mark', view.marks),
  ...typed('document', view.documents),
  ...typed('question', view.questions),
  ...typed('action', view.actions),
  ...typed('action', view.earlierActions),
  ...typed('followUp', view.followUps),
  ...typed('remark', view.remarks),
  ...typed('readBack', view.readBacks),
  ...typed('placing', view.placings),
  ...typed('reply', view.replies),
];

const typed = <Type extends RecordType>(type: Type, rows: readonly Kept<Type>[]): readonly Printed[] =>
  rows.map((row) => ({ ...row, type }));

type PartedType =
  | 'note'
  | 'assurance'
  | 'document'
  | 'question'
  | 'action'
  | 'remark'
  | 'readBack'
  | 'reply'
  | 'placing';

const partOf = (record: Kept<PartedType>): Part => record.body.part;
