import { useMemo } from 'react';
import { localDate } from '../../../base/local-time.ts';
import { type QuestionThread, questionThreads } from '../../../domain/actions/question-threads.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { lookingState } from '../../../domain/looking.ts';
import { useDutyFrameworks, useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { BoardCopy, holdsPartTwo, inPartOne } from '../board-copy.tsx';
import { useInAddress } from '../in-address.ts';
import { ListPage, NothingYet } from '../list-page.tsx';
import { OfSchool } from '../of-school.tsx';
import { OnPaper } from '../on-paper.tsx';
import { useHeldList } from '../use-held-list.ts';
import { OneThread } from './one-thread.tsx';

const shows = [
  { value: 'open', label: 'Open', isShown: ({ isOpen }: QuestionThread) => isOpen },
  { value: 'answered', label: 'Answered', isShown: ({ isOpen }: QuestionThread) => !isOpen },
  { value: 'all', label: 'All', isShown: () => true },
] as const;

const nothingYet = (
  <NothingYet title="No question taken yet">
    Questions that you take to a visit stand here until they have an answer.
  </NothingYet>
);

/** What was asked on any visit and has no answer yet, the one that has waited longest first. */
export const QuestionsPage = () => {
  const schools = useRecords({ type: 'school' });
  const lookings = useRecords({ type: 'looking' });
  const { threads, openThreads } = useThreads(lookings);
  const frameworks = useDutyFrameworks('go-without');
  const duties = useMemo(() => allDuties(frameworks ?? []), [frameworks]);
  const { clock } = useServices();
  const { words, change } = useInAddress();
  const show = shows.find(({ value }) => value === words.show) ?? shows[0];
  const isOfSchool = ({ school }: QuestionThread) => !words.school || school === words.school;
  const ofSchool = threads?.filter(isOfSchool) ?? [];
  const { rows: shown, hold } = useHeldList(ofSchool, {
    of: `${show.value} ${words.school ?? ''}`,
    isShown: show.isShown,
    idOf: ({ school, id }) => `${school} ${id}`,
  });
  const today = clock.today();
  const ahead = (lookings ?? [])
    .filter(({ body }) => lookingState(body) === 'planned' && body.on >= today)
    .sort((one, other) => one.body.on.localeCompare(other.body.on));
  const around = {
    none: show.value === 'open' ? 'Every question has an answer.' : 'None yet.',
    ahead,
    duties,
    schools: schools ?? [],
  };
  return (
    <ListPage
      current="questions"
      title="Questions"
      lead="What was taken to a visit, asked again, and answered."
    >
      {threads?.length === 0 && nothingYet}
      {threads && threads.length > 0 && schools && (
        <>
          <div className="year-show">
            <Choice
              legend="Show"
              hideLegend
              options={shows.map(({ value, label, isShown }) => ({
                value,
                label: (
                  <>
                    {label} <span className="year-count">{ofSchool.filter(isShown).length}</span>
                  </>
                ),
              }))}
              value={show.value}
              onChoose={(value) => change({ show: value === 'open' ? '' : value })}
            />
          </div>
          <OfSchool
            schools={schools}
            chosen={words.school ?? ''}
            all="All schools"
            onChoose={(school) => change({ school })}
          />
          <OnPaper
            what={[
              `${show.label} questions`,
              schools.find(({ record }) => record === words.school)?.body.name,
            ]
              .filter(Boolean)
              .join(', ')}
          />
          <BoardCopy
            screen={<Rows {...around} rows={shown} onTouched={hold} />}
            paper={
              openThreads &&
              (openThreads.length === 0 ? (
                nothingYet
              ) : (
                <Rows {...around} rows={openThreads.filter((one) => isOfSchool(one) && show.isShown(one))} />
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
  ahead,
  duties,
  schools,
  ...own
}: {
  readonly rows: readonly QuestionThread[];
  /** Where no row is left. */
  readonly none: string;
  readonly ahead: readonly Current<'looking'>[];
  readonly duties: readonly Duty[];
  readonly schools: readonly Current<'school'>[];
  readonly onTouched?: () => void;
}) => (
  <>
    {rows.length === 0 && <EmptyState>{none}</EmptyState>}
    <ul className="year-list" aria-label="Questions">
      {rows.map((thread) => (
        <OneThread
          {...own}
          key={`${thread.school} ${thread.id}`}
          thread={thread}
          next={ahead.find(({ body }) => body.school === thread.school)}
          duties={duties}
          school={
            schools.length > 1 ? schools.find(({ record }) => record === thread.school)?.body.name : undefined
          }
        />
      ))}
    </ul>
  </>
);

/** undefined until all of it is read: "no answer yet" must not be said too early. */
const useThreads = (lookings: ReturnType<typeof useRecords<'looking'>>) => {
  const { clock } = useServices();
  const questions = useRecords({ type: 'question' });
  const notes = useRecords({ type: 'note' });
  const marks = useRecords({ type: 'mark' });
  const today = clock.today();
  return useMemo(() => {
    if (!(questions && lookings && notes && marks)) return {};
    const asked = { questions, lookings, notes, marks, today, localDate };
    const answers = notes.filter(({ body }) => body.prompt !== undefined);
    return {
      threads: questionThreads(asked),
      /** For paper; made from Part 1 alone, so that nothing of the other shows through a state or its order. */
      openThreads: holdsPartTwo(questions, lookings, answers)
        ? questionThreads({
            ...asked,
            questions: inPartOne(questions),
            lookings: inPartOne(lookings),
            notes: inPartOne(notes),
          })
        : undefined,
    };
  }, [questions, lookings, notes, marks, today]);
};
