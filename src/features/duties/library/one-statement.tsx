import type { ReactNode } from 'react';
import { appliesToSchool } from '../../../domain/content/applies.ts';
import { type Prompt, type Statement, takesMark } from '../../../domain/content/content.ts';
import { useHere } from '../../../here/here.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import type { MarksNow } from '../marks-now.ts';
import { Sights } from '../sights.tsx';

const kindWords: Record<Prompt['kind'], string> = {
  evidence: 'You might see',
  question: 'Questions',
  sign: 'Signs',
  action: 'Steps',
  principle: 'Principles',
  role: 'Who',
  why: 'Why',
  practice: 'In practice',
  item: '',
  historic: 'Of its time',
};

/** A statement and its prompts by kind; a kind that the statement already names is not said twice. */
export const OneStatement = ({
  statement,
  marks,
  children,
}: {
  readonly statement: Statement;
  /** Where what one might see can be marked. */
  readonly marks?: MarksNow | undefined;
  readonly children?: ReactNode;
}) => {
  const { school } = useHere();
  const prompts = statement.prompts.filter((prompt) => appliesToSchool(prompt, school).applies);
  const kinds = [...new Set(prompts.map(({ kind }) => kind))];
  const alone = prompts.length === 0;
  return (
    <li id={statement.id} tabIndex={-1}>
      {alone ? (
        <p>
          <AcronymText>{statement.text}</AcronymText>
        </p>
      ) : (
        <h3>
          <AcronymText>{statement.text}</AcronymText>
        </h3>
      )}
      {statement.note && (
        <p className="soft small">
          <AcronymText>{statement.note}</AcronymText>
        </p>
      )}
      {kinds.map((kind) => (
        <div key={kind} className={`framework-prompts framework-${kind}`}>
          {kindWords[kind] !== '' &&
            !statement.text.toLowerCase().includes(kindWords[kind].toLowerCase()) && (
              <p className="framework-kind">{kindWords[kind]}</p>
            )}
          <PromptsOf prompts={prompts.filter((prompt) => prompt.kind === kind)} marks={marks} />
        </div>
      ))}
      {children}
    </li>
  );
};

/** One kind of prompt: to be marked, or to be read. */
const PromptsOf = ({
  prompts,
  marks,
}: {
  readonly prompts: readonly Prompt[];
  readonly marks: MarksNow | undefined;
}) =>
  marks && prompts.every(takesMark) ? (
    <Sights prompts={prompts} marks={marks} />
  ) : (
    <ul>
      {prompts.map((prompt) => (
        <li key={prompt.id}>
          <AcronymText>{prompt.text}</AcronymText>
        </li>
      ))}
    </ul>
  );
