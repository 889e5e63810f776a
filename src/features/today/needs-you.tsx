import { addDays, daysBetween, shortDate } from '../../base/civil-date.ts';
import { allDuties, dutyPartsFor } from '../../domain/content/duty-list.ts';
import { daysOverdue, openActions } from '../../domain/needs.ts';
import { lastLooked } from '../../domain/tally/evidence.ts';
import { documentAnswer } from '../../domain/tally/standing-assurance.ts';
import { useElsewhere } from '../../here/elsewhere.ts';
import { useHere } from '../../here/here.ts';
import { useDutyFrameworks, useRecords, useTallies } from '../../here/records.ts';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { Section } from '../../ui/layout/section.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import { Mark } from '../../ui/words/mark.tsx';

/** What waits for somebody: nothing here means nothing waits, and the heading goes too. */
export const NeedsYou = () => {
  const { clock } = useServices();
  const { place, school } = useHere();
  const today = clock.today();
  const actions = useRecords({ type: 'action', school: place.school });
  // All of them: an action whose "done" had fallen off the end of a list would be open again.
  const followUps = useRecords({ type: 'followUp' });
  const frameworks = useDutyFrameworks('go-without');
  const tallies = useTallies(place.school);
  const elsewhere = useElsewhere();
  if (!actions || !followUps || !frameworks || !tallies) return null;

  const overdue = openActions(actions, followUps).filter((action) => daysOverdue(action.body, today) > 0);
  const duties = allDuties(frameworks);
  const shortOf = (statement: string) => duties.find((duty) => duty.id === statement)?.short ?? statement;
  const mine = dutyPartsFor(frameworks, school)
    .flatMap((part) => part.duties.map(({ id }) => ({ id, alsoAsked: part.alsoAsked })))
    .filter(({ id }) => !elsewhere?.has(id));
  const documents = tallies
    .flatMap((tally) => {
      const { answer, from } = documentAnswer(tally, today);
      return answer === 'due-for-renewal' && from?.nextReview && mine.some(({ id }) => id === tally.statement)
        ? [{ statement: tally.statement, nextReview: from.nextReview }]
        : [];
    })
    .sort((one, other) => one.nextReview.localeCompare(other.nextReview));
  const looked = new Set(
    tallies.filter((tally) => lastLooked(tally, addDays(today, -365))).map((tally) => tally.statement),
  );
  const longAgo = mine.flatMap(({ id, alsoAsked }) => (alsoAsked || looked.has(id) ? [] : id));
  if (overdue.length + documents.length === 0 && (longAgo.length === 0 || tallies.length === 0)) return null;

  return (
    <Section heading="Needs you">
      <List look="apart">
        {overdue.slice(0, 4).map((action) => (
          <ListRow
            key={action.record}
            href={`#${action.body.statements[0] ? to.duty(action.body.statements[0]) : routes.looking}`}
            title={action.body.text}
            meta={`${action.body.ownerRole} · was due ${shortDate(action.body.due ?? today, today)}`}
            trailing={
              <Mark shape="due" tone="attention">
                {daysOverdue(action.body, today)} days over
              </Mark>
            }
          />
        ))}
        {documents.slice(0, 3).map(({ statement, nextReview }) => (
          <ListRow
            key={statement}
            href={`#${to.duty(statement)}`}
            title={shortOf(statement)}
            meta={`Its review date: ${shortDate(nextReview, today)}`}
            trailing={
              <Mark shape="due" tone="attention">
                {nextReview < today ? 'Past its review' : `${daysBetween(today, nextReview)} days`}
              </Mark>
            }
          />
        ))}
        {tallies.length > 0 && longAgo.length > 0 && (
          <ListRow
            href={`#${routes.duties}`}
            title={`${longAgo.length} ${longAgo.length === 1 ? 'duty' : 'duties'} with no look recorded in a year`}
            meta={longAgo.slice(0, 3).map(shortOf).join(' · ')}
          />
        )}
      </List>
    </Section>
  );
};
