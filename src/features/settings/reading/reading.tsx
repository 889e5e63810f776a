import { useMemo, useState } from 'react';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { applyReading, defaultReading, parseReading, type ReadingSettings } from '../../../ui/reading.ts';
import { useWatched } from '../../../ui/use-watched.ts';
import { readingChoices } from './reading-choices.ts';
import './reading.css';

/** How this person likes to read, on this device only; each choice shows at once. */
export const Reading = () => {
  const { notebook } = useServices();
  const kept = useWatched(useMemo(() => notebook.watchPreference('reading'), [notebook]));
  const [chosen, setChosen] = useState<ReadingSettings>();
  if (kept === undefined) return null;
  const settings = chosen ?? parseReading(kept);

  const choose = (next: ReadingSettings) => {
    setChosen(next);
    applyReading(document.documentElement, next);
    void notebook.setPreference('reading', JSON.stringify(next));
  };

  return (
    <div className="stack-loose">
      <p className="reading-sample">
        “Two of six council members have SEN support; the agenda had playground noise.”{' '}
        <span>Read · 3 November, 13:41</span>
      </p>
      {readingChoices.map(({ name, legend, hint, options }) => (
        <Choice
          key={name}
          legend={legend}
          hint={hint}
          options={options.map(({ value, label }) => ({ value: String(value), label }))}
          value={String(settings[name])}
          onChoose={(value) => {
            const option = options.find((one) => String(one.value) === value);
            if (option) choose({ ...settings, [name]: option.value });
          }}
        />
      ))}
      <div>
        <Button kind="quiet" onClick={() => choose(defaultReading)}>
          Back to the usual settings
        </Button>
      </div>
      <p className="soft small">For this device. Your browser’s own text size and zoom count as well.</p>
    </div>
  );
};
