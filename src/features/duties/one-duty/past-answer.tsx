import { shortDate } from '../../../base/civil-date.ts';
import type { Assurance } from '../../../domain/records/bodies.ts';
import { lookingWords } from '../../../domain/words.ts';
import { usePast } from '../../../here/past.ts';
import { AnswerMark } from '../../../pieces/answer/answer-mark.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Entry } from '../../../ui/words/entry.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { useKnown } from '../known.ts';

const changeWords: Record<NonNullable<Assurance['change']>, string> = {
  'moved-on': 'moved on',
  same: 'no change',
  'new-question': 'new question',
};

/** An answer as it was given: what, why, when, in which looking and by whom. */
export const PastAnswer = ({
  answer,
  label,
}: {
  readonly answer: Current<'assurance'>;
  readonly label?: string;
}) => {
  const { clock } = useServices();
  const { lookings, names } = useKnown();
  const past = usePast();
  const { body, author } = answer;
  const kind = lookings.get(body.looking)?.kind;
  const day = shortDate(body.on, clock.today());
  return (
    <div>
      <Entry
        meta={[
          kind ? `${lookingWords[kind]}, ${day}` : day,
          names.get(author),
          body.change && changeWords[body.change],
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        <span className="cluster">
          {label && <span className="soft small">{label}</span>}
          <AnswerMark answer={body.answer} />
          {body.part === 2 && <Mark>Part 2</Mark>}
        </span>
        {body.reason}
      </Entry>
      <EntryHistory past={past} entry={answer} />
    </div>
  );
};
