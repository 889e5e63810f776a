import { useMemo } from 'react';
import {
  type ActionFilter,
  actionLog,
  isAbout,
  isActionShow,
  isShownAs,
  type LoggedAction,
  ownersOf,
} from '../../../domain/actions/action-log.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { useDutyFrameworks, useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { BoardCopy, holdsPartTwo, inPartOne } from '../board-copy.tsx';
import { useInAddress } from '../in-address.ts';
import { ListPage, NothingYet } from '../list-page.tsx';
import { OnPaper } from '../on-paper.tsx';
import { useHeldList } from '../use-held-list.ts';
import { ActionsFilter } from './actions-filter.tsx';
import { OneAction } from './one-action.tsx';

const actionShowWords: Record<ActionFilter['show'], string> = {
  open: 'Open',
  overdue: 'Overdue',
  settled: 'Settled',
  all: 'All',
};

const nothingYet = (
  <NothingYet title="No action agreed yet">
    What you agree on a visit stands here, with its owner and its day, until somebody says that it is done.
  </NothingYet>
);

/** What was agreed on all visits, the longest overdue first, and what the school did. */
export const ActionsPage = () => {
  const { clock } = useServices();
  const actions = useRecords({ type: 'action' });
  const followUps = useRecords({ type: 'followUp' });
  const lookings = useRecords({ type: 'looking' });
  const schools = useRecords({ type: 'school' });
  const frameworks = useDutyFrameworks('go-without');
  const { words, change } = useInAddress();
  const today = clock.today();
  const log = useMemo(
    () => actions && followUps && actionLog(actions, followUps, today),
    [actions, followUps, today],
  );
  /** For paper; made from Part 1 alone, so that nothing of the other shows through a state or its order. */
  const openLog = useMemo(
    () =>
      actions && followUps && lookings && holdsPartTwo(actions, followUps, lookings)
        ? actionLog(inPartOne(actions), inPartOne(followUps), today)
        : undefined,
    [actions, followUps, lookings, today],
  );
  const duties = useMemo(() => allDuties(frameworks ?? []), [frameworks]);
  const filter: ActionFilter = {
    show: isActionShow(words.show ?? '') ? (words.show as ActionFilter['show']) : 'open',
    school: words.school ?? '',
    duty: words.duty ?? '',
    owner: words.owner ?? '',
  };
  const about = log?.filter((one) => isAbout(one, filter)) ?? [];
  const { rows: shown, hold } = useHeldList(about, {
    of: JSON.stringify(filter),
    isShown: (one) => isShownAs(one, filter.show),
    idOf: ({ action }) => action.record,
  });
  const around = {
    none: filter.show === 'overdue' ? 'Nothing is overdue.' : 'No action like this.',
    duties,
    schools: schools ?? [],
  };
  return (
    <ListPage current="actions" title="Actions" lead="What was agreed on all visits, and what became of it.">
      {log?.length === 0 && nothingYet}
      {log && log.length > 0 && lookings && schools && (
        <>
          <ActionsFilter
            filter={filter}
            log={about}
            owners={ownersOf(log)}
            duties={duties.filter(({ id }) => log.some(({ action }) => action.body.statements.includes(id)))}
            schools={schools}
            onChange={change}
          />
          <OnPaper
            what={[
              `${actionShowWords[filter.show]} actions`,
              // A role that only confidential actions have is not named.
              ownersOf(openLog ?? log).includes(filter.owner) && `owner: ${filter.owner}`,
              duties.find(({ id }) => id === filter.duty)?.short,
              schools.find(({ record }) => record === filter.school)?.body.name,
            ]
              .filter(Boolean)
              .join(', ')}
          />
          <BoardCopy
            screen={<Rows {...around} rows={shown} lookings={lookings} onTouched={hold} />}
            paper={
              openLog &&
              (openLog.length === 0 ? (
                nothingYet
              ) : (
                <Rows
                  {...around}
                  rows={openLog.filter((one) => isAbout(one, filter) && isShownAs(one, filter.show))}
                  lookings={inPartOne(lookings)}
                />
              ))
            }
          />
        </>
      )}
    </ListPage>
  );
};

const Rows = ({
  rows,
  none,
  lookings,
  duties,
  schools,
  ...own
}: {
  readonly rows: readonly LoggedAction<Current<'action'>, Current<'followUp'>>[];
  /** Where no row is left. */
  readonly none: string;
  readonly lookings: readonly Current<'looking'>[];
  readonly duties: readonly Duty[];
  readonly schools: readonly Current<'school'>[];
  readonly onTouched?: () => void;
}) => (
  <>
    {rows.length === 0 && <EmptyState>{none}</EmptyState>}
    <ul className="year-list" aria-label="Actions">
      {rows.map((one) => (
        <OneAction
          {...own}
          key={one.action.record}
          logged={one}
          looking={lookings.find(({ record }) => record === one.action.body.looking)}
          lookings={lookings}
          duties={duties}
          school={
            schools.length > 1
              ? schools.find(({ record }) => record === one.action.body.school)?.body.name
              : undefined
          }
        />
      ))}
    </ul>
  </>
);
