import type { Prompt, Statement } from '../../../domain/content/content.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';

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
export const OneStatement = ({ statement }: { readonly statement: Statement }) => {
  const kinds = [...new Set(statement.prompts.map(({ kind }) => kind))];
  const alone = statement.prompts.length === 0;
  return (
    <li>
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
          <ul>
            {statement.prompts
              .filter((prompt) => prompt.kind === kind)
              .map((prompt) => (
                <li key={prompt.id}>
                  <AcronymText>{prompt.text}</AcronymText>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </li>
  );
};
