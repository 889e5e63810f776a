import type { Prompt } from '../../domain/content/content.ts';
import type { Mark } from '../../domain/records/bodies.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { AcronymText } from '../acronym-text/acronym-text.tsx';
import { markWords } from './mark-words.ts';
import './prompt-marks.css';

const marks = [
  { value: 'seen', label: markWords.seen, shape: 'tick' },
  { value: 'asked', label: markWords.asked, shape: 'ask' },
  { value: 'not-seen', label: markWords['not-seen'], shape: 'dash' },
] as const;

/** What one might see, each with one tap: seen, asked for, not seen. A second way takes the mark off again. */
export const PromptMarks = ({
  prompts,
  markOf,
  onMark,
}: {
  readonly prompts: readonly Prompt[];
  readonly markOf: (prompt: string) => Mark['value'] | undefined;
  readonly onMark: (prompt: string, value: Mark['value'] | undefined) => void;
}) => (
  <ul className="prompt-marks">
    {prompts.map((prompt) => (
      <li key={prompt.id}>
        <p>
          <AcronymText>{prompt.text}</AcronymText>
        </p>
        <Choice
          legend={prompt.text}
          hideLegend
          options={marks}
          value={markOf(prompt.id)}
          onChoose={(value) => onMark(prompt.id, value)}
          clear={{ label: 'Not marked', onClear: () => onMark(prompt.id, undefined) }}
        />
      </li>
    ))}
  </ul>
);
