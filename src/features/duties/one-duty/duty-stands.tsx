import type { Duty } from '../../../domain/content/content.ts';
import { dutyFacts, evidenceWords, lookedWords } from '../../../domain/duty-facts.ts';
import { emptyTally } from '../../../domain/tally/count-record.ts';
import type { StatementTally } from '../../../domain/tally/tally.ts';
import { useHere } from '../../../here/here.ts';
import { useServices } from '../../../services.ts';
import { Ladder } from '../../../ui/pictures/ladder.tsx';
import { DutyAnswerMark } from '../duty-answer-mark.tsx';
import { useKnown } from '../known.ts';

/** What stands now, in one line: the same words as in the list. */
export const DutyStands = ({
  duty,
  tally,
}: {
  readonly duty: Duty;
  readonly tally: StatementTally | undefined;
}) => {
  const { clock } = useServices();
  const { place, school } = useHere();
  const known = useKnown();
  const today = clock.today();
  const { answer, looked, evidence } = dutyFacts(duty, tally ?? emptyTally(place.school, duty.id), {
    today,
    type: school.type,
    known,
  });
  return (
    <div className="duty-stands">
      <DutyAnswerMark answer={answer} />
      <p className="soft small">
        {looked
          ? `Last looked at: ${lookedWords({ ...looked, sources: [] }, today)}`
          : 'Nobody has looked yet.'}
      </p>
      {evidence.rung !== 'none' && (
        <Ladder steps={evidence.sources.length} words={evidenceWords(evidence)} showWords />
      )}
    </div>
  );
};
