import { longDate, shortDate } from '../../../../base/civil-date.ts';
import type { Framework } from '../../../../domain/content/content.ts';
import { adoptedCommitments, commitmentWords, isReviewDue } from '../../../../domain/library/commitments.ts';
import { useHere } from '../../../../here/here.ts';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { Section } from '../../../../ui/layout/section.tsx';
import { IconPrint } from '../../../../ui/pictures/icons.tsx';
import { Mark } from '../../../../ui/words/mark.tsx';

/** What the board has adopted, in its own words: the page that is printed. Nothing adopted, nothing shown. */
export const Adopted = ({
  framework,
  adoptions,
}: {
  readonly framework: Framework;
  readonly adoptions: readonly Current<'adoption'>[];
}) => {
  const { clock } = useServices();
  const { board } = useHere();
  const today = clock.today();
  const adopted = adoptedCommitments(framework, adoptions);
  if (adopted.length === 0) return null;
  return (
    <Section
      heading="What our board has adopted"
      meta={board.name}
      actions={
        <span className="no-print">
          <Button kind="quiet" size="small" icon={<IconPrint />} onClick={() => window.print()}>
            Print
          </Button>
        </span>
      }
    >
      <ul className="framework-statements">
        {adopted.map(({ statement, adoption: { record, body } }) => (
          <li key={record}>
            <p>{commitmentWords(statement, body)}</p>
            <p className="soft small cluster">
              <span>
                {[
                  `Adopted ${longDate(body.on)}`,
                  ...(body.reviewOn ? [`to be looked at again ${longDate(body.reviewOn)}`] : []),
                ].join(', ')}
              </span>
              {isReviewDue(body, today) && (
                <Mark shape="due" tone="attention">
                  Due since {shortDate(body.reviewOn ?? today, today)}
                </Mark>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
};
