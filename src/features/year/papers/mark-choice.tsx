import { Choice } from '../../../ui/fields/choice.tsx';

type Mark = 'DRAFT' | 'FINAL';

/** What stands on every page of a paper. */
export const MarkChoice = ({
  mark,
  onChoose,
}: {
  readonly mark: Mark;
  readonly onChoose: (mark: Mark) => void;
}) => (
  <Choice
    legend="What is it for?"
    options={[
      { value: 'DRAFT', label: 'To check: marked DRAFT' },
      { value: 'FINAL', label: 'For the board: marked FINAL' },
    ]}
    value={mark}
    onChoose={onChoose}
  />
);
