import { useMemo, useState } from 'react';
import type { Duty, Framework } from '../../../../domain/content/content.ts';
import { allDuties } from '../../../../domain/content/duty-list.ts';
import {
  type Askable,
  askableFor,
  libraryQuestions,
  wordsById,
} from '../../../../domain/content/questions.ts';
import { inOrder } from '../../../../domain/plan/planned-focus.ts';
import { useFrameworks } from '../../../../here/frameworks.ts';
import { useRecords } from '../../../../here/records.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';
import { FieldGroup } from '../../../../ui/fields/field-group.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { useTakeQuestion } from './use-take-question.ts';

/** Questions to take along: the duty's own in one tap each, others of the Library, and one's own. */
export const Questions = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const questions = useRecords({ type: 'question', looking: looking.record });
  const frameworks = useFrameworks('go-without');
  const duties = useMemo(() => allDuties(frameworks ?? []), [frameworks]);
  if (!questions) return null;
  const taken = questions.filter(({ body }) => body.text.trim() !== '').length;
  return (
    <Disclosure summary="Questions to take" meta={taken > 0 ? `${taken} chosen` : 'Optional'}>
      <div className="stack">
        {frameworks && (
          <OfDuties looking={looking} questions={questions} frameworks={frameworks} duties={duties} />
        )}
        <OwnQuestions looking={looking} questions={questions} duties={duties} />
        {frameworks && <OfLibrary looking={looking} questions={questions} frameworks={frameworks} />}
      </div>
    </Disclosure>
  );
};

interface Shelf {
  readonly looking: Current<'looking'>;
  readonly questions: readonly Current<'question'>[];
  readonly frameworks: readonly Framework[];
}

const OfDuties = ({
  looking,
  questions,
  frameworks,
  duties,
}: Shelf & { readonly duties: readonly Duty[] }) => {
  const words = useMemo(() => wordsById(frameworks), [frameworks]);
  const groups = inOrder(looking.body.focus).map(({ statement, wording }) => {
    const duty = duties.find(({ id }) => id === statement);
    return { statement, legend: duty?.short ?? wording, duty, askable: duty ? askableFor(duty, words) : [] };
  });
  const offered = new Set(groups.flatMap(({ askable }) => askable.map(({ id }) => id)));
  const others = questions.flatMap(({ body: { from, text } }) =>
    from === undefined || offered.has(from) ? [] : [{ id: from, text }],
  );
  return [...groups, { statement: '', legend: 'Others taken along', duty: undefined, askable: others }]
    .filter(({ askable }) => askable.length > 0)
    .map(({ statement, legend, duty, askable }) => (
      <FieldGroup key={statement} legend={legend}>
        <TakeTicks looking={looking} questions={questions} askable={askable} duty={duty} />
      </FieldGroup>
    ));
};

const TakeTicks = ({
  looking,
  questions,
  askable,
  duty,
}: Omit<Shelf, 'frameworks'> & {
  readonly askable: readonly Askable[];
  readonly duty?: Duty | undefined;
}) => {
  const take = useTakeQuestion(looking, questions);
  return askable.map((question) => (
    <Tick
      key={question.id}
      label={question.text}
      checked={questions.some(({ body }) => body.from === question.id)}
      onChange={() => void take(question, duty?.id)}
    />
  ));
};

const OfLibrary = ({ looking, questions, frameworks }: Shelf) => {
  const lists = useMemo(() => libraryQuestions(frameworks), [frameworks]);
  const [chosen, choose] = useState('');
  const list = lists.find(({ id }) => id === chosen);
  return (
    <Disclosure summary="From the Library">
      <div className="stack">
        <Select label="Which list?" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">Choose a list</option>
          {lists.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        {list && (
          <FieldGroup legend={list.title} hideLegend>
            <TakeTicks looking={looking} questions={questions} askable={list.questions} />
          </FieldGroup>
        )}
      </div>
    </Disclosure>
  );
};
