import { useCallback, useState } from 'react';
import { useServices } from '../../../services.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { OneText } from './one-text.tsx';
import './adopting.css';

/** What a board wants to see before it says yes: four texts, shipped as drafts, changed and printed by the board. */
export const Adopting = () => {
  const { content } = useServices();
  const file = useLoaded(useCallback(() => content.adopting(), [content]));
  const [chosen, choose] = useState<string>();
  if (!file) return null;
  const text = file.texts.find(({ id }) => id === chosen) ?? file.texts[0];
  if (!text) return null;
  return (
    <div className="adopting stack-loose">
      <div className="no-print stack-loose">
        <p className="prose">
          Drafts to put before the board and whoever advises the school on data protection. Change what does
          not fit. They are no legal advice.
        </p>
        <Choice
          legend="Which text?"
          look="list"
          options={file.texts.map(({ id, title, what }) => ({ value: id, label: title, hint: what }))}
          value={text.id}
          onChoose={choose}
        />
      </div>
      <OneText key={text.id} text={text} content={file.content} />
    </div>
  );
};
