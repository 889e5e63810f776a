import { type ReactNode, useState } from 'react';
import { Choice } from '../ui/fields/choice.tsx';
import { Notice } from '../ui/words/notice.tsx';

type Answer = 'yes' | 'no';

/** Asked before any clean-up. What may be done stands inside, and is shown after a clear no. */
export const UnderWay = ({
  keep,
  children,
}: {
  /** What to do instead, after "yes". */
  readonly keep: ReactNode;
  readonly children: ReactNode;
}) => {
  const [answer, setAnswer] = useState<Answer>();
  return (
    <div className="stack">
      <Choice<Answer>
        legend="Is a request, complaint or inspection under way?"
        hint="A request for information, a complaint, an appeal or an inspection that these notes could matter to."
        options={[
          { value: 'yes', label: 'Yes, or I am not sure' },
          { value: 'no', label: 'No' },
        ]}
        value={answer}
        onChoose={setAnswer}
      />
      {answer === 'yes' && (
        <Notice tone="warn" title="Keep it for now" announce>
          Notes that somebody has asked for must not be destroyed: doing so to keep them from being seen can
          be an offence. {keep}
        </Notice>
      )}
      {answer === 'no' && children}
    </div>
  );
};
