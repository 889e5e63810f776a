import { type CivilDate, longDate } from '../base/civil-date.ts';
import type { LookingKind, Part } from '../domain/records/bodies.ts';
import { withCode } from './code.ts';
import type { Block, ReportDocument } from './document.ts';
import { fileName } from './file-name.ts';
import { glossary } from './glossary.ts';
import { lawDateOf } from './law-date.ts';
import type { LookingView } from './looking-view.ts';
import { section } from './runs.ts';
import { hasPartTwo, selectPart } from './select-part.ts';
import { actions, followUp } from './visit/actions.ts';
import { agreedStep } from './visit/agreed-step.ts';
import { atAGlance } from './visit/at-a-glance.ts';
import { changes } from './visit/changes.ts';
import { readBack, standing } from './visit/closing.ts';
import { documents } from './visit/documents.ts';
import { duties } from './visit/duties.ts';
import { opening, titleOf } from './visit/opening.ts';
import { comments, matters, takeaways } from './visit/remarks.ts';

export interface VisitReportOptions {
  readonly mark: 'DRAFT' | 'FINAL';
  readonly part: Part;
  readonly madeOn: CivilDate;
  /** Version of the content pack. */
  readonly content: string;
  readonly version?: number;
  /** "07.2": puts the file in agenda order. */
  readonly agendaItem?: string;
}

/** The same for any number of Part 2 records: it must not say how many, nor where. */
const neutralLine = 'Some matters are reported separately to the board.';

const nameInFile: Record<LookingKind, string> = {
  visit: 'visit',
  website: 'website-check',
  paper: 'board-paper',
};

/** The report of one looking (visit, website check or board paper): the board's copy, or Part 2, from the same view. */
export const composeVisitReport = (whole: LookingView, options: VisitReportOptions): ReportDocument => {
  const view = selectPart(whole, options.part);
  const { looking, school, board } = view;
  const { kind, on } = looking.body;
  const partLabel = options.part === 2 ? board.body.partLabel || 'Part 2' : '';
  const lawDate = lawDateOf(view);
  const leftOut = options.part === 1 && hasPartTwo(whole) ? [neutralLine] : [];
  const body = [
    ...opening(view),
    ...changes(view),
    ...followUp(view),
    ...section('What I looked at', 'duties', [...atAGlance(view), ...duties(view)]),
    ...takeaways(view),
    ...actions(view),
    ...agreedStep(view),
    ...matters(view),
    ...documents(view),
    ...readBack(view),
    ...comments(view),
    ...standing(view, { ...options, lawDate }),
  ];
  return withCode({
    format: 1,
    kind,
    lang: 'en-GB',
    title: `${titleOf(view)}, ${longDate(on)}`,
    school: school.body.name,
    part: options.part,
    partLabel,
    edition: 'standard',
    mark: options.mark,
    on,
    content: options.content,
    lawDate,
    fileName: fileName(board.body.namePattern, {
      ...(options.agendaItem ? { item: options.agendaItem } : {}),
      kind: nameInFile[kind],
      school: school.body.name,
      date: on,
      version: options.version ?? 1,
      mark: options.mark,
      partLabel,
    }),
    blocks: [
      ...body,
      ...glossary(body, view.acronyms),
      ...signatures(kind, options.mark),
      ...leftOut.map((text): Block => ({ kind: 'withheld', text })),
    ],
    leftOut,
  });
};

/** A draft is for checking, not for signing. */
const signatures = (kind: LookingKind, mark: 'DRAFT' | 'FINAL'): readonly Block[] => {
  if (mark === 'DRAFT') return [];
  return [
    { kind: 'signature', role: 'governor', label: 'Signed for the board by the reporting governor' },
    ...(kind === 'visit'
      ? [{ kind: 'signature', role: 'head', label: 'Seen by the headteacher' } as const]
      : []),
  ];
};
