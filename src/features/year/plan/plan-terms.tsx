import type { Duty } from '../../../domain/content/content.ts';
import { lookingWords } from '../../../domain/words.ts';
import { termWords } from '../../../domain/year/terms.ts';
import { byTerm, type PlanRow, type PlanRows } from '../../../domain/year/year-plan.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';
import './year-plan.css';

interface PlanTermsProps {
  readonly rows: PlanRows;
  readonly duties: readonly Duty[];
  /** Hidden since, or not for this school: where they were planned, they are named all the same. */
  readonly others: readonly Duty[];
  /** Only of a plan that may be changed here. */
  readonly onTakeOut?: (row: PlanRow) => void;
}

/** The plan to read: three terms side by side, or one below the other. */
export const PlanTerms = ({ rows, duties, others, onTakeOut }: PlanTermsProps) => (
  <div className="plan-terms">
    {byTerm(rows, duties).map(({ term, rows: planned }) => (
      <Card key={term} as="section" title={`${termWords[term]} term`} trailing={countWords(planned.length)}>
        {planned.length === 0 ? (
          <p className="soft small">Nothing planned yet.</p>
        ) : (
          <ul className="plan-lines">
            {planned.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a duty may stand twice, looked at in two ways
              <li key={`${row.statement} ${at}`}>
                <PlanLine
                  row={row}
                  duty={duties.find(({ id }) => id === row.statement)}
                  other={others.find(({ id }) => id === row.statement)}
                  onTakeOut={onTakeOut}
                />
              </li>
            ))}
          </ul>
        )}
      </Card>
    ))}
  </div>
);

const countWords = (count: number): string => `${count} ${count === 1 ? 'duty' : 'duties'}`;

const PlanLine = ({
  row,
  duty,
  other,
  onTakeOut,
}: {
  readonly row: PlanRow;
  readonly duty: Duty | undefined;
  readonly other: Duty | undefined;
  readonly onTakeOut: PlanTermsProps['onTakeOut'];
}) =>
  duty ? (
    <>
      {duty.short} <span className="soft small">{lookingWords[row.how]}</span>
    </>
  ) : (
    <>
      {other?.short ?? 'A duty'} <span className="soft small">not in this checklist now</span>
      {onTakeOut && (
        <Button size="small" onClick={() => onTakeOut(row)}>
          Take it out
          <VisuallyHidden>
            : {other?.short ?? 'A duty'}, {row.term} term
          </VisuallyHidden>
        </Button>
      )}
    </>
  );
