import { schoolYear } from '../../domain/school-year.ts';
import { coverage } from '../../domain/tally/coverage.ts';
import { useElsewhere } from '../../here/elsewhere.ts';
import { useHere } from '../../here/here.ts';
import { useTallies } from '../../here/records.ts';
import { AcronymText } from '../../pieces/acronym-text/acronym-text.tsx';
import { AnswerMark, DocumentAnswerMark, TwoViewsMark } from '../../pieces/answer/answer-mark.tsx';
import { useServices } from '../../services.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Ladder } from '../../ui/pictures/ladder.tsx';
import { Progress } from '../../ui/pictures/progress.tsx';
import { FactsList } from '../../ui/words/facts-list.tsx';
import { useDutyRows } from './list/duty-rows.ts';

/** Stands where a duty will open: how much has been looked at, and what the signs in the list mean. */
export const HowToRead = () => (
  <>
    <LookedAt />
    <Section heading="How to read the list">
      <FactsList
        facts={[
          {
            term: 'How assured am I?',
            value: (
              <span className="cluster">
                <AnswerMark answer="assured" /> <AnswerMark answer="partly" /> <AnswerMark answer="not-yet" />{' '}
                <TwoViewsMark />
              </span>
            ),
          },
          {
            term: 'Documents',
            value: (
              <span className="stack-tight">
                <span className="cluster">
                  <DocumentAnswerMark answer="in-place" /> <DocumentAnswerMark answer="due-for-renewal" />{' '}
                  <DocumentAnswerMark answer="not-in-place" />
                </span>
                <span>Worked out from what was found, and its dates.</span>
              </span>
            ),
          },
          {
            term: 'What it rests on',
            value: (
              <span className="stack-tight">
                <Ladder steps={1} words="One source: being told is one, however often" showWords />
                <Ladder steps={3} words="Several: told, read and seen agree or differ" showWords />
              </span>
            ),
          },
          { term: 'Law', value: 'The law puts this very duty on a board like yours.' },
          {
            term: 'Law behind it',
            value: (
              <AcronymText>
                It binds the LA, what must be published, or a wider duty of the board.
              </AcronymText>
            ),
          },
          {
            term: 'Guidance',
            value: 'No direct legal duty; official guidance or good practice asks for it.',
          },
        ]}
      />
      <p className="soft">Choose a duty: its questions, your notes and your answer open here.</p>
    </Section>
  </>
);

const LookedAt = () => {
  const { clock } = useServices();
  const { place } = useHere();
  const tallies = useTallies(place.school);
  const rows = useDutyRows();
  const elsewhere = useElsewhere();
  if (!rows || !tallies) return null;
  const all = rows.parts.flatMap(({ part }) =>
    part.duties.map(({ id }) => ({ id, alsoAsked: part.alsoAsked })),
  );
  const ours = all.filter(({ id }) => !elsewhere?.has(id));
  const covered = coverage(ours, tallies, schoolYear(clock.today()).from);
  return (
    <Section heading="Looked at this year">
      <Progress
        done={covered.duties.looked}
        of={covered.duties.of}
        words={`${covered.duties.looked} of ${covered.duties.of} duties of the checklist`}
      />
      <p className="soft">
        Also asked of boards: {covered.alsoAsked.looked} of {covered.alsoAsked.of}, counted apart.
      </p>
      {ours.length < all.length && (
        <p className="soft">
          {all.length - ours.length} {all.length - ours.length === 1 ? 'more is' : 'more are'} met centrally
          or looked at by the trust board, and not counted here.
        </p>
      )}
    </Section>
  );
};
