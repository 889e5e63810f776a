import { useCallback } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { appliesToSchool } from '../../../domain/content/applies.ts';
import { useHere } from '../../../here/here.ts';
import { useServices } from '../../../services.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';

/** Asked only of schools that the fund can reach; a date hangs on it. */
export const InclusiveMainstreamFund = () => {
  const { content, notebook } = useServices();
  const { place, school } = useHere();
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  const strategy = dates?.fixedDates.find(({ onlyWith }) => onlyWith === 'inclusive-mainstream-fund');
  if (!strategy || !appliesToSchool(strategy, school).applies) return null;
  const save = (inclusiveMainstreamFund: boolean | undefined) =>
    notebook.save({ type: 'school', record: place.school, fields: { inclusiveMainstreamFund } });
  const { year, month, day } = strategy;
  const by = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const kept = school.inclusiveMainstreamFund;
  return (
    <Choice
      legend="Does the school receive the inclusive mainstream fund?"
      hint={`Its inclusion strategy is then to be published by ${longDate(by)}. The business manager knows.`}
      options={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
      value={kept === undefined ? undefined : kept ? 'yes' : 'no'}
      onChoose={(answer) => void save(answer === 'yes')}
      clear={{ label: 'Not known', onClear: () => void save(undefined) }}
    />
  );
};
