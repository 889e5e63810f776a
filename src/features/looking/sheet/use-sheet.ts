import { useMemo } from 'react';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { wordsById } from '../../../domain/content/questions.ts';
import { newSheet, sheetParts } from '../../../domain/plan/sheet-items.ts';
import { useFrameworks } from '../../../here/frameworks.ts';
import { useRecord, useRecords } from '../../../here/records.ts';
import type { Current } from '../../../storage/notebook.ts';

/** Everything the printed sheet and its typing up draw on, so that both have the same items under the same numbers. */
export const useSheet = (looking: Current<'looking'>) => {
  const school = useRecord('school', looking.body.school)?.body;
  const frameworks = useFrameworks();
  const questions = useRecords({ type: 'question', looking: looking.record });
  return useMemo(() => {
    if (!frameworks || !questions || !school) return undefined;
    const sources = {
      looking: looking.body,
      duties: allDuties(frameworks),
      words: wordsById(frameworks),
      questions: [...questions].sort((one, other) => one.createdAt.localeCompare(other.createdAt)),
      school,
    };
    // Paper is left lying about in a school: a confidential question goes only on the sheet of a confidential visit.
    const open = sources.questions.filter(({ body }) => body.part === 1 || looking.body.part === 2);
    return {
      fresh: newSheet({ ...sources, questions: open }),
      partsOf: (ids: readonly string[]) => sheetParts(ids, sources),
      content: frameworks[0]?.content ?? '',
      questions,
    };
  }, [frameworks, questions, looking.body, school]);
};
