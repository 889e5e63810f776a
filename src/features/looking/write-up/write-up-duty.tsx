import { useReducer } from 'react';
import type { Duty } from '../../../domain/content/content.ts';
import type { Assurance } from '../../../domain/records/bodies.ts';
import { changes } from '../../../domain/records/choices.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { answerBefore } from '../../../domain/tally/standing-assurance.ts';
import { answerWords, changeWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useTallies } from '../../../here/records.ts';
import { useWriters } from '../../../here/writers.ts';
import { AnswerChoice } from '../../../pieces/answer/answer-choice.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { NoteEntries } from '../note-entries.tsx';
import { SavedText } from '../saved-text.tsx';
import { LastTime } from './last-time.tsx';
import { WriteUpDocument } from './write-up-document.tsx';

/** One duty in the write-up: its notes, last time's answer beside the empty new one. */
export const WriteUpDuty = ({
  statement,
  duty,
  looking,
  notes,
  assurances,
}: {
  readonly statement: string;
  readonly duty: Duty | undefined;
  readonly looking: Current<'looking'>;
  readonly notes: readonly Current<'note'>[];
  readonly assurances: readonly Current<'assurance'>[];
}) => {
  const { notebook } = useServices();
  const { place, board } = useHere();
  const past = usePast();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  const { school } = looking.body;
  const tally = useTallies(school)?.find((one) => one.statement === statement);
  const writer = useWriters();
  const mine = assurances.find((one) => one.author === place.person);
  const theirs = assurances.filter((one) => one.author !== place.person);
  const record =
    mine?.record ?? notebook.meetingRecord('assurance', [place.person, school, statement, looking.record]);
  const before = tally ? answerBefore(tally, looking.record, looking.body.on) : null;
  const seed: Assurance = {
    school,
    statement,
    looking: looking.record,
    on: looking.body.on,
    answer: 'cannot-tell',
    reason: '',
    part: startingPart(looking.body, ...notes.map(({ body }) => body)),
  };
  return (
    <Card as="section" title={duty?.short ?? statement}>
      <div className="stack">
        <p className="soft">
          {looking.body.focus.find((one) => one.statement === statement)?.wording ?? duty?.text}
        </p>
        {notes.length === 0 ? (
          <p className="soft">
            No notes yet. <a href={`#${to.looking(looking.record)}`}>Write one</a>
          </p>
        ) : (
          <NoteEntries notes={notes} duties={[]} />
        )}
        {duty?.answers === 'document' ? (
          <WriteUpDocument duty={duty} looking={looking} tally={tally} />
        ) : (
          <>
            {before && <LastTime before={before} school={school} statement={statement} />}
            {mine && <EntryClash past={past} entry={mine} onChanged={readAnew} />}
            <AnswerChoice
              key={`${record} ${seed.part}`}
              keeper={notebook}
              record={record}
              seed={seed}
              answer={mine?.body.answer}
              part={mine?.body.part}
              partLabel={board.partLabel}
              partReason={mine?.body.partReason ?? null}
              readAnew={changed}
              stands={mine?.body.reason}
              history={mine && <EntryHistory past={past} entry={mine} onChanged={readAnew} />}
            />
            {theirs.map(({ record, author, body }) => (
              <p key={record} className="soft">
                {answerWords[body.answer]}, says {writer(author)}. It prints beside your answer.
              </p>
            ))}
            {before && mine && (
              <Choice
                legend={`Beside last time’s answer (${answerWords[before.answer].toLowerCase()})`}
                options={changes.map((value) => ({ value, label: changeWords[value] }))}
                value={mine.body.change}
                onChoose={(change) => void notebook.save({ type: 'assurance', record, fields: { change } })}
              />
            )}
            {mine?.body.change === 'new-question' && (
              <SavedText
                type="question"
                record={notebook.meetingRecord('question', [place.person, looking.record, statement, 'new'])}
                field="text"
                label="The new question"
                hint="It prints as still open until it has an answer, under Questions below."
                seed={{ school, looking: looking.record, statement, text: '', part: seed.part }}
              />
            )}
          </>
        )}
      </div>
    </Card>
  );
};
