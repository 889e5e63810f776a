import { type PlanTime, withEnd, withLength, withStart } from '../../../../domain/plan/plan-time.ts';
import { endsBeforeStart, timeWords } from '../../../../domain/plan/time-budget.ts';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';

const lengths = [30, 45, 60, 90];

/** One optional tap; the times of day are folded, for who wants them. */
export const HowLong = ({
  time,
  onChange,
}: {
  readonly time: PlanTime;
  readonly onChange: (time: PlanTime) => void;
}) => {
  const { start, end, minutes } = time;
  const offered =
    minutes === undefined || lengths.includes(minutes)
      ? lengths
      : [...lengths, minutes].sort((one, other) => one - other);
  return (
    <div className="stack-tight">
      <Choice
        legend="How long?"
        options={offered.map((length) => ({ value: String(length), label: `${length} minutes` }))}
        value={minutes === undefined ? undefined : String(minutes)}
        onChoose={(length) => onChange(withLength(time, Number(length)))}
        clear={{ label: 'Not said', onClear: () => onChange(withLength(time, undefined)) }}
      />
      <Disclosure summary="Start and end" meta={timeWords(time) || 'Optional'} open={endsBeforeStart(time)}>
        <div className="plan-times">
          <TextField
            type="time"
            label="Starts"
            value={start ?? ''}
            onChange={({ currentTarget: { value } }) => onChange(withStart(time, value || undefined))}
          />
          <TextField
            type="time"
            label="Ends"
            value={end ?? ''}
            problem={
              endsBeforeStart(time)
                ? 'The end is not after the start. Which of the two is wrong? Both are kept as they are.'
                : undefined
            }
            onChange={({ currentTarget: { value } }) => onChange(withEnd(time, value || undefined))}
          />
        </div>
      </Disclosure>
    </div>
  );
};
