import { longDate } from '../../../base/civil-date.ts';
import type { LoggedAction } from '../../../domain/actions/action-log.ts';
import { becameWords } from '../../../domain/became-words.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { lookingTitle } from '../../../domain/looking.ts';
import { useHere } from '../../../here/here.ts';
import { useWriters } from '../../../here/writers.ts';
import { ActionMark } from '../../../pieces/action/action-mark.tsx';
import { to } from '../../../routes.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Card } from '../../../ui/lists/card.tsx';
import { Entry } from '../../../ui/words/entry.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { FromLooking, OfDuties } from '../where-from.tsx';
import { SayWhatBecame } from './say-what-became.tsx';

type Logged = LoggedAction<Current<'action'>, Current<'followUp'>>;

/**
 * One action: what, who, by when, where it comes from, and beneath it what was said of it since. On paper nothing is said
 * of a visit that is not known.
 */
export const OneAction = ({
  logged: { action, state, overdue, news },
  looking,
  lookings,
  duties,
  school,
  onTouched,
}: {
  readonly logged: Logged;
  /** Where it was agreed. */
  readonly looking: Current<'looking'> | undefined;
  readonly lookings: readonly Current<'looking'>[];
  readonly duties: readonly Duty[];
  /** Named where the board has more than one. */
  readonly school: string | undefined;
  /** Left out on paper, where nothing can be done. */
  readonly onTouched?: () => void;
}) => {
  const { board } = useHere();
  const { body } = action;
  const isSaid = looking !== undefined || onTouched !== undefined;
  return (
    <Card
      as="li"
      title={body.text}
      trailing={
        <span className="cluster">
          {body.part === 2 && <Mark>{board.partLabel}</Mark>}
          <ActionMark state={state} overdue={overdue} />
        </span>
      }
    >
      <p className="soft small">
        {[body.ownerRole, body.due ? `due ${longDate(body.due)}` : 'no day agreed', school]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {body.howWeKnow.trim() !== '' && <p className="small">We will know by: {body.howWeKnow}</p>}
      <p className="small year-from">
        {isSaid && (
          <>
            Agreed at <FromLooking looking={looking} />
          </>
        )}
        <OfDuties begins={!isSaid} statements={body.statements} duties={duties} />
      </p>
      {news.map((one) => (
        <News key={one.record} followUp={one} lookings={lookings} />
      ))}
      {onTouched && <SayWhatBecame action={action} onTouched={onTouched} />}
    </Card>
  );
};

const News = ({
  followUp: { author, body },
  lookings,
}: {
  readonly followUp: Current<'followUp'>;
  readonly lookings: readonly Current<'looking'>[];
}) => {
  const { board, place, person } = useHere();
  const writer = useWriters();
  const at = lookings.find(({ record }) => record === body.looking);
  return (
    <Entry
      meta={
        <>
          {longDate(body.on)} · by{' '}
          {author === place.person ? (
            <>
              <span className="no-print">me</span>
              <span className="year-in-line">the {person.role}</span>
            </>
          ) : (
            writer(author)
          )}
          {at && (
            <>
              {' · '}
              <a href={`#${to.looking(at.record)}`}>{lookingTitle(at.body)}</a>
            </>
          )}
        </>
      }
      actions={body.part === 2 ? <Mark>{board.partLabel}</Mark> : undefined}
    >
      {[becameWords[body.state], body.text.trim()].filter(Boolean).join(': ')}
    </Entry>
  );
};
