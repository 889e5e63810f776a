import { readBackLine, readBackState, saysSomething } from '../../../domain/read-back.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { AfterReadBack } from './after-read-back.tsx';
import { sinceWords } from './read-back-words.ts';
import { useReadBacks, useSinceReadBack } from './use-read-backs.ts';

/** Beside the write-up, to be read: what was agreed in the room, and what is still to come from the school. */
export const ReadBackReminder = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const readBacks = useReadBacks(looking.record)?.filter(({ body }) => saysSomething(body));
  if (!readBacks || readBacks.length === 0) return null;
  return (
    <Section heading="From the read-back">
      <div className="stack">
        {readBacks.map((readBack) => (
          <Line key={readBack.record} looking={looking} readBack={readBack} />
        ))}
        <AfterReadBack looking={looking} />
      </div>
    </Section>
  );
};

const Line = ({
  looking,
  readBack,
}: {
  readonly looking: Current<'looking'>;
  readonly readBack: Current<'readBack'>;
}) => {
  const since = useSinceReadBack(readBack);
  return (
    <p>
      {readBackLine(readBack.body, looking.body.on)}.{' '}
      {readBackState(readBack.body) !== 'not-read' && since !== null && since !== 'same' && (
        <span className="soft">{sinceWords[since]}</span>
      )}
    </p>
  );
};
