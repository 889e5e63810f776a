import { routes } from '../../../routes.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { AnnualPaper } from './annual-paper.tsx';
import { ChecklistPaper } from './checklist-paper.tsx';
import { InspectionPaper } from './inspection-paper.tsx';
import { TrustPaper } from './trust-paper.tsx';

const papers = {
  annual: { title: 'Report of the year', Paper: AnnualPaper },
  inspection: { title: 'Inspection sheets', Paper: InspectionPaper },
  checklist: { title: 'The checklist on paper', Paper: ChecklistPaper },
  trust: { title: 'Trust summary', Paper: TrustPaper },
} as const;

/** A paper made from what stands in the notebook now: what stands on the sheet is what the PDF says. */
export const BoardPaper = ({ paper = '' }: { readonly paper?: string | undefined }) => {
  const known = Object.entries(papers).find(([name]) => name === paper)?.[1];
  return (
    <Page width="full">
      <div className="no-print">
        <PageHeader
          title={known?.title ?? 'This paper is not here'}
          back={{ href: `#${routes.board}`, label: 'Board' }}
        />
      </div>
      {known ? (
        <known.Paper />
      ) : (
        <EmptyState action={<a href={`#${routes.board}`}>To the papers of the board</a>}>
          The address may have a slip in it.
        </EmptyState>
      )}
    </Page>
  );
};
