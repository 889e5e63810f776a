import { useMemo, useRef } from 'react';
import { useTypedDraft } from '../../../pieces/typed-draft.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';

interface FigureTextProps {
  readonly record: string;
  readonly seed: Current<'figures'>['body'];
  readonly label: string;
  readonly hint: string | undefined;
  readonly stands: string | undefined;
  readonly readAnew: number;
  /** Under it, a number of pupils may point to one of them. */
  readonly smallNumber: number;
  readonly isSmall: (text: string) => boolean;
  readonly isTelling: boolean;
}

/** The figure itself, saved as it is typed. */
export const FigureText = ({
  record,
  seed,
  smallNumber,
  isSmall,
  isTelling,
  stands,
  readAnew,
  ...words
}: FigureTextProps) => {
  const { notebook } = useServices();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the seed counts only for a new record
  const draft = useMemo(
    () => notebook.draft({ type: 'figures', record, field: 'value', seed }),
    [notebook, record],
  );
  const box = useRef<HTMLInputElement>(null);
  const typed = useTypedDraft(draft, undefined, { stands, readAnew });
  const safe = `fewer than ${smallNumber}`;
  // The button goes with what it changed; the hand stays in the box.
  const writeSafe = () => {
    typed.type(safe);
    box.current?.focus();
  };
  return (
    <>
      <TextField
        {...words}
        ref={box}
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={() => void typed.leave()}
      />
      <div aria-live="polite">
        {isTelling && !isSmall(typed.text) && (
          <p className="small">
            Beside another figure of this term it tells a number under {smallNumber}. It is left out on paper.
          </p>
        )}
        {isSmall(typed.text) && (
          <div className="small figure-small">
            <p>
              A number under {smallNumber} stands here, or can be worked out: in a small group a child can be
              known. It is left out on paper.
            </p>
            <Button size="small" onClick={writeSafe}>
              Write “{safe}”<VisuallyHidden>: {words.label}</VisuallyHidden>
            </Button>
          </div>
        )}
      </div>
    </>
  );
};
