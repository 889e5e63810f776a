import { type CivilDate, longDate, shortDate } from '../../../base/civil-date.ts';
import { stampWords } from '../../../domain/content/stamp-words.ts';
import { type DutyFacts, evidenceWords, lookedWords } from '../../../domain/duty-facts.ts';
import { to } from '../../../routes.ts';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Ladder } from '../../../ui/pictures/ladder.tsx';
import { DutyAnswerMark } from '../duty-answer-mark.tsx';

/** One duty, calm: what it is, what stands, when and how somebody last looked, and what that rests on. */
export const DutyRow = ({
  facts,
  today,
  current,
  query,
  elsewhere,
}: {
  readonly facts: DutyFacts;
  readonly today: CivilDate;
  readonly current: boolean;
  /** Goes along, so that the list beside the page stays as it was chosen. */
  readonly query: string;
  /** Who of the trust looks, where this board does not. */
  readonly elsewhere?: string | undefined;
}) => (
  <ListRow
    className="duty-row"
    href={`#${to.duty(facts.duty.id)}${query}`}
    title={facts.duty.short}
    current={current}
    trailing={<DutyAnswerMark answer={facts.answer} />}
  >
    <div className="duty-row-second">
      <span className="duty-row-meta">
        {[
          facts.duty.worded ? `${stampWords[facts.stamp]}, worded by the board` : stampWords[facts.stamp],
          ...(elsewhere ? [elsewhere] : []),
          ...(facts.looked ? [lookedWords(facts.looked, today)] : []),
          ...(facts.answer.kind === 'document' && facts.answer.dated
            ? [`dated ${shortDate(facts.answer.dated, today)}`]
            : []),
        ].join(' · ')}
      </span>
      <span className="duty-row-rests">
        <RestsOn facts={facts} />
      </span>
    </div>
  </ListRow>
);

const RestsOn = ({ facts: { answer, evidence, looked } }: { readonly facts: DutyFacts }) => {
  if (answer.kind === 'document') return answer.nextReview && `due ${monthAndYear(answer.nextReview)}`;
  if (evidence.rung === 'none') return looked && 'no source';
  return <Ladder steps={evidence.sources.length} words={evidenceWords(evidence)} />;
};

const monthAndYear = (date: CivilDate): string => {
  const [, month = '', year] = longDate(date).split(' ');
  return `${month.slice(0, 3)} ${year}`;
};
