import { longDate } from '../../base/civil-date.ts';
import type { Block, Run } from '../document.ts';
import type { Kept } from '../looking-view.ts';
import { plain, said, section, strong } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { sinceCheckRuns } from './fact-check.ts';

/** Each document with what its own page says: where, its date, who approved it, when it is next due. */
export const documents = (view: PartView): readonly Block[] => {
  if (view.documents.length === 0) return [];
  const isWebsite = view.looking.body.kind === 'website';
  return section(isWebsite ? 'Documents looked for' : 'Documents read', 'documents', [
    {
      kind: 'table',
      caption: isWebsite ? 'What the school publishes' : 'What was read, and how it is dated',
      columns: [
        { head: 'Document', width: 0.31 },
        { head: isWebsite ? 'Found?' : 'Seen', width: 0.38 },
        { head: 'Approved, next review', width: 0.31 },
      ],
      rows: view.documents.map((document) => [
        { runs: [...titleRuns(document), ...sinceCheckRuns(view, document)], head: true },
        { runs: foundRuns(document) },
        { runs: approvedRuns(document) },
      ]),
    },
  ]);
};

const titleRuns = (document: Kept<'document'>): readonly Run[] => [
  document.body.title.trim()
    ? said(document, 'title', document.body.title)
    : plain('A document without a title'),
  ...(document.body.dated ? [plain('\ndated '), said(document, 'dated', longDate(document.body.dated))] : []),
];

const foundRuns = (document: Kept<'document'>): readonly Run[] => {
  const { found, seenOn, where } = document.body;
  return [
    strong(found === 'yes' ? 'Found' : 'Looked for, not found'),
    plain(', '),
    said(document, 'seenOn', longDate(seenOn)),
    ...(where?.trim() ? [plain('\n'), said(document, 'where', where)] : []),
    ...holdsRuns(document),
  ];
};

/** Of what it must hold, only what was ticked: heads that nobody looked for are not counted. */
const holdsRuns = (document: Kept<'document'>): readonly Run[] => {
  const marks = Object.values(document.body.heads ?? {});
  if (document.body.found !== 'yes' || marks.length === 0) return [];
  const count = (mark: string) => marks.filter((one) => one === mark).length;
  const words = [
    `${count('present')} found`,
    count('missing') > 0 && `${count('missing')} missing`,
    count('unsure') > 0 && `${count('unsure')} not sure`,
  ];
  return [
    plain(`\nOf ${marks.length} things it must hold: `),
    said(document, 'heads', words.filter(Boolean).join(', ')),
  ];
};

const approvedRuns = (document: Kept<'document'>): readonly Run[] => {
  const { approvedBy, nextReview } = document.body;
  return [
    ...(approvedBy?.trim() ? [said(document, 'approvedBy', approvedBy)] : []),
    ...(approvedBy?.trim() && nextReview ? [plain('\n')] : []),
    ...(nextReview ? [plain('next review '), said(document, 'nextReview', longDate(nextReview))] : []),
  ];
};
