import type { Source } from '../../domain/records/bodies.ts';
import { sources } from '../../domain/records/choices.ts';
import { saysNothingOfPractice } from '../../domain/tally/standing-assurance.ts';
import { sourceWords } from '../../domain/words.ts';
import type { Kept } from '../looking-view.ts';
import type { PartView } from '../select-part.ts';

/** Ids of what was planned, in the order it was planned. */
export const planned = (view: PartView): readonly string[] =>
  view.own
    ? [...view.looking.body.focus].sort((a, b) => a.order - b.order).map(({ statement }) => statement)
    : [];

/** Planned ones first, then whatever else was noted. The annex lists only what it has words about. */
export const statementsOf = (view: PartView): readonly string[] => {
  const touched = new Set([
    ...view.notes.flatMap(({ body }) => body.statements),
    ...view.assurances.map(({ body }) => body.statement),
    ...view.questions.flatMap(({ body }) => body.statement ?? []),
    ...view.documents.flatMap(({ body }) => body.statement ?? []),
    ...Object.keys(view.statements).filter((statement) => marksOf(view, statement).length > 0),
  ]);
  const first = planned(view).filter((statement) => view.part === 1 || touched.has(statement));
  return [...new Set([...first, ...touched])];
};

/** What was marked of one duty, in the order in which the checklist asks it. */
export const marksOf = (view: PartView, statement: string): readonly Kept<'mark'>[] => {
  const prompts = Object.keys(view.statements[statement]?.prompts ?? {});
  return prompts.flatMap((prompt) => view.marks.filter(({ body }) => body.prompt === prompt));
};

/** The wording a visit was planned with stands, whatever a later content version says. */
export const wordingOf = (view: PartView, statement: string): string => {
  const focus = view.own ? view.looking.body.focus.find((each) => each.statement === statement) : undefined;
  return focus?.wording || (view.statements[statement]?.text ?? '');
};

export const nameOf = (view: PartView, statement: string): string =>
  view.statements[statement]?.short || wordingOf(view, statement) || 'A statement no longer in the checklist';

/** A note with a source, a document, or an answer that says something (records rule 11). */
export const isLookedAt = (view: PartView, statement: string): boolean =>
  view.notes.some(({ body }) => body.source && body.statements.includes(statement)) ||
  view.documents.some(({ body }) => body.statement === statement) ||
  view.assurances.some(({ body }) => body.statement === statement && !saysNothingOfPractice(body.answer));

/** How strong evidence is: ten notes of what was told are one source. */
export const rungWords = (used: readonly string[]): string => {
  if (used.length === 0) return '';
  return used.length === 1 ? 'One source' : 'Several sources';
};

/** "told, read": what an answer rests on, each source once. */
export const sourcesOf = (view: PartView, statement: string): readonly string[] => {
  const used = new Set<Source | undefined>(
    view.notes.filter(({ body }) => body.statements.includes(statement)).map(({ body }) => body.source),
  );
  return sources.filter((source) => used.has(source)).map((source) => sourceWords[source].toLowerCase());
};
