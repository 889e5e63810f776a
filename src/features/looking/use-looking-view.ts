import { useCallback, useMemo } from 'react';
import type { Framework } from '../../domain/content/content.ts';
import { allDuties, dutyPartsFor } from '../../domain/content/duty-list.ts';
import { stampFor } from '../../domain/content/stamp.ts';
import { stampWords } from '../../domain/content/stamp-words.ts';
import { schoolYear } from '../../domain/school-year.ts';
import { coverage } from '../../domain/tally/coverage.ts';
import { documentAnswer } from '../../domain/tally/standing-assurance.ts';
import type { StatementTally } from '../../domain/tally/tally.ts';
import { documentAnswerWords } from '../../domain/words.ts';
import { type Here, useHere } from '../../here/here.ts';
import { useDutyFrameworks, useRecord, useRecords, useTallies } from '../../here/records.ts';
import type { LookingView, StatementWords } from '../../report/looking-view.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { useLoaded } from '../../ui/use-loaded.ts';

export interface GatheredView {
  readonly view: LookingView;
  /** The revisions it was made from. */
  readonly basis: readonly string[];
}

/** Everything the report of one looking is made from; undefined until all of it is known. */
export const useLookingView = (looking: Current<'looking'>): GatheredView | undefined => {
  const { content } = useServices();
  const here = useHere();
  const { place } = here;
  const within = { looking: looking.record, limit: 500 } as const;
  const board = useRecord('board', place.board);
  const school = useRecord('school', place.school);
  const people = useRecords({ type: 'person', limit: 100 });
  const notes = useRecords({ type: 'note', ...within });
  const assurances = useRecords({ type: 'assurance', ...within });
  const documents = useRecords({ type: 'document', school: place.school, limit: 500 });
  const questions = useRecords({ type: 'question', ...within });
  const allActions = useRecords({ type: 'action', school: place.school, limit: 500 });
  const followUps = useRecords({ type: 'followUp', limit: 1000 });
  const remarks = useRecords({ type: 'remark', ...within });
  const readBacks = useRecords({ type: 'readBack', ...within });
  const frameworks = useDutyFrameworks();
  const tallies = useTallies(place.school);
  const acronyms = useLoaded(useCallback(() => content.acronyms(), [content]));

  // biome-ignore lint/correctness/useExhaustiveDependencies: all of it is listed, in two lines for the eye
  return useMemo(() => {
    if (
      !(board && school && people && notes && assurances && documents && questions && allActions) ||
      !(followUps && remarks && readBacks && frameworks && tallies && acronyms)
    )
      return undefined;
    const open = openOnly(tallies);
    const covered = dutyPartsFor(frameworks, here.school).flatMap((part) =>
      part.duties.map((duty) => ({ id: duty.id, alsoAsked: part.alsoAsked })),
    );
    const { looked, of } = coverage(covered, open, schoolYear(looking.body.on).from).duties;
    const seen = documents.filter((one) => one.body.seenIn.includes(looking.record));
    const agreed = allActions.filter((action) => action.body.looking === looking.record);
    const cited = [
      looking,
      ...notes,
      ...assurances,
      ...seen,
      ...questions,
      ...agreed,
      ...remarks,
      ...readBacks,
    ];
    const view = {
      board,
      school,
      looking,
      people,
      notes: oldestFirst(notes),
      assurances,
      documents: seen,
      questions,
      actions: oldestFirst(agreed),
      earlierActions: oldestFirst(
        allActions.filter(
          (action) => action.body.looking !== looking.record && action.createdAt < endOf(looking),
        ),
      ),
      followUps,
      remarks: [...remarks]
        .filter((remark) => remark.body.text !== '')
        .sort((a, b) => a.body.order - b.body.order),
      readBacks,
      coverage: { lookedAt: looked, of },
      statements: statementWords(frameworks, here, open, looking.body.on),
      acronyms: acronyms.entries.filter((entry) => !entry.notAnAcronym),
    };
    return { view, basis: [...new Set(cited.flatMap((one) => one.heads))].sort() };
  }, [
    ...[board, school, looking, people, notes, assurances, documents, questions, allActions],
    ...[followUps, remarks, readBacks, frameworks, tallies, acronyms, here],
  ]);
};

const endOf = (looking: Current<'looking'>) => `${looking.body.on}T23:59:59.999Z`;

const oldestFirst = <Row extends { readonly createdAt: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => one.createdAt.localeCompare(other.createdAt));

/** What the board copy may count: Part 2 must not show through a number. */
const openOnly = (tallies: readonly StatementTally[]): readonly StatementTally[] =>
  tallies.map((tally) => ({
    ...tally,
    notes: tally.notes.filter((note) => note.part === 1),
    assurances: tally.assurances.filter((assurance) => assurance.part === 1),
    documents: tally.documents.filter((document) => document.part === 1),
  }));

const statementWords = (
  frameworks: readonly Framework[],
  { school }: Here,
  tallies: readonly StatementTally[],
  on: string,
): Record<string, StatementWords> =>
  Object.fromEntries(
    allDuties(frameworks).map((duty) => {
      const tally = tallies.find((one) => one.statement === duty.id);
      const words = { short: duty.short, text: duty.text, stamp: stampWords[stampFor(duty, school.type)] };
      return [
        duty.id,
        duty.answers === 'document' && tally
          ? { ...words, documentAnswer: documentAnswerWords[documentAnswer(tally, on).answer] }
          : words,
      ];
    }),
  );
