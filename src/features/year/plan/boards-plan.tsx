import type { Duty } from '../../../domain/content/content.ts';
import { useHere } from '../../../here/here.ts';
import { to } from '../../../routes.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { PlanTerms } from './plan-terms.tsx';

/** What the board asks of all its schools, as far as it applies to this one; changed on its own page. */
export const BoardsPlan = ({
  plan: { body },
  duties,
}: {
  readonly plan: Current<'plan'>;
  readonly duties: readonly Duty[];
}) => {
  const { board } = useHere();
  const here = new Set(duties.map(({ id }) => id));
  return (
    <Section
      heading="The board’s plan for all its schools"
      meta={board.name}
      actions={<a href={`#${to.yearPlan(body.year, 'board')}`}>Open it</a>}
    >
      <PlanTerms
        rows={body.rows.filter(({ statement }) => here.has(statement))}
        duties={duties}
        others={[]}
      />
    </Section>
  );
};
