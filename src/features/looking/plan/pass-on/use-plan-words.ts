import { useRecord, useRecords } from '../../../../here/records.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { useOpenActions } from '../use-open-actions.ts';

/** What a plan says to others: nothing of Part 2 leaves with it. */
export const usePlanWords = (looking: Current<'looking'>) => {
  const school = useRecord('school', looking.body.school);
  const people = useRecords({ type: 'person', limit: 100 });
  const questions = useRecords({ type: 'question', looking: looking.record });
  const actions = useOpenActions(looking, true);
  if (!school || !people || !questions || !actions) return undefined;
  return {
    school: school.body.name,
    visitors: looking.body.visitors.map((visitor) => {
      const person = people.find(({ record }) => record === visitor)?.body;
      return person ? [person.name, person.role].filter((words) => words.trim() !== '').join(', ') : visitor;
    }),
    questions: questions
      .filter(({ body }) => body.part === 1)
      .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
      .map(({ body }) => body.text),
    actions: actions.map(({ body }) => [body.text, body.ownerRole].filter(Boolean).join(' – ')),
  };
};
