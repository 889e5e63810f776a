import { longDate } from '../../base/civil-date.ts';
import { dateTitle, howFarOff } from '../../domain/review/date-words.ts';
import { type DateLine, dueSoon, isSaidAlready, soon } from '../../domain/review/dates-ahead.ts';
import { aboutTrust, boardOver, trustsNaming } from '../../domain/trust/delegation.ts';
import { useDatesAhead } from '../../here/dates-ahead.ts';
import { useTrustAnswers } from '../../here/delegation.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { Section } from '../../ui/layout/section.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import { Mark } from '../../ui/words/mark.tsx';
import { usePlanThisTerm } from './plan-this-term.ts';

const most = 4;

/** The days that come next, or have passed; what "Needs you" says already is not said twice. */
export const ComingUp = () => {
  const { clock } = useServices();
  const ahead = useDatesAhead();
  const today = clock.today();
  const planned = usePlanThisTerm();
  const trust = useTrustToAsk();
  if (!ahead || planned === undefined) return null;
  const lines = dueSoon(ahead.lines, today, soon).filter((line) => !isSaidAlready(line));
  if (lines.length === 0 && planned === null && !trust) return null;
  return (
    <Section heading="Coming up" actions={<a href={`#${routes.dates}`}>All dates</a>}>
      <List look="apart">
        {trust && (
          <ListRow
            href={`#${to.settingsPart('delegation')}`}
            title={`Is ${trust} the trust board above us?`}
            meta="Its file says so, and who looks at each duty. Answer once."
          />
        )}
        {lines.slice(0, most).map((line) => (
          <ListRow
            key={line.key}
            href={`#${hrefOf(line)}`}
            title={dateTitle(line)}
            meta={longDate(line.on)}
            trailing={
              line.on < today ? (
                <Mark shape="due" tone="attention">
                  {howFarOff(line.on, today)}
                </Mark>
              ) : (
                <Mark>{howFarOff(line.on, today)}</Mark>
              )
            }
          />
        ))}
        {planned && <ListRow href={`#${routes.yearPlan}`} {...planned} />}
      </List>
    </Section>
  );
};

/** The name of a trust board that names this one, until a person here has said whether it is so. */
const useTrustToAsk = (): string | undefined => {
  const { place, board } = useHere();
  const boards = useRecords({ type: 'board' });
  const said = useTrustAnswers()?.said;
  if (board.kind !== 'local-body' || !boards || !said || boardOver(place.board, boards, said))
    return undefined;
  return trustsNaming(place.board, boards).find(({ record }) => !said.has(aboutTrust(place.board, record)))
    ?.body.name;
};

const hrefOf = (line: DateLine): string => {
  if (line.kind === 'commitments') return routes.library;
  return line.kind === 'review' || line.kind === 'senco' ? to.duty(line.duty.id) : routes.dates;
};
