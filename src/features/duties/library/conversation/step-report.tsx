import { shortDate } from '../../../../base/civil-date.ts';
import { lookingTitle } from '../../../../domain/looking.ts';
import type { Part } from '../../../../domain/records/bodies.ts';
import { startingPart } from '../../../../domain/starting-part.ts';
import { useHere } from '../../../../here/here.ts';
import { useRecords } from '../../../../here/records.ts';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';
import { Select } from '../../../../ui/fields/select.tsx';

/** The step goes into one report, if both agree; where they placed the card never does. */
export const StepReport = ({
  placing: { body },
  onChoose,
}: {
  readonly placing: Current<'placing'>;
  readonly onChoose: (fields: {
    readonly looking: string | undefined;
    readonly part: Part;
  }) => Promise<unknown>;
}) => {
  const { clock } = useServices();
  const { place } = useHere();
  const lookings = useRecords({ type: 'looking', school: place.school, limit: 60 });
  const visits = (lookings ?? []).filter(({ body: { kind } }) => kind === 'visit');
  const title = (visit: Current<'looking'>) =>
    `${lookingTitle(visit.body)}, ${shortDate(visit.body.on, clock.today())}`;
  const chosen = visits.find(({ record }) => record === body.looking);
  return (
    <Disclosure summary="Does the step go into a report?" meta={chosen ? title(chosen) : 'No'}>
      <Select
        label="The report of"
        hint="Only if head and SENCO both say so. The step is printed, nothing else."
        value={body.looking ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const visit = visits.find(({ record }) => record === value);
          void onChoose({ looking: value || undefined, part: startingPart(body, visit?.body) });
        }}
      >
        <option value="">No report</option>
        {body.looking && !chosen && <option value={body.looking}>A visit that is not listed here</option>}
        {visits.map((visit) => (
          <option key={visit.record} value={visit.record}>
            {title(visit)}
          </option>
        ))}
      </Select>
    </Disclosure>
  );
};
