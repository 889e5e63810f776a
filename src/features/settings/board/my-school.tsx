import { useCallback, useId } from 'react';
import type { Phase, SchoolType } from '../../../domain/records/bodies.ts';
import { phases, schoolTypes } from '../../../domain/records/choices.ts';
import { phaseWords, schoolTypeWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { useServices } from '../../../services.ts';
import { FieldGroup } from '../../../ui/fields/field-group.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { DraftField } from './draft-field.tsx';
import { InclusiveMainstreamFund } from './inclusive-mainstream-fund.tsx';
import { SencoPost } from './senco-post.tsx';

const checkUrn = (text: string) =>
  text.trim() === '' || /^\d{6}$/.test(text.trim())
    ? undefined
    : 'A URN has six digits. Look it up under “Get information about schools”.';

const checkName = (text: string) => (text.trim() ? undefined : 'Reports carry the school’s name. Type it.');

export const MySchool = () => {
  const { notebook } = useServices();
  const { place, school } = useHere();
  const counties = useCounties();
  const list = useId();
  const keep = { type: 'school', record: place.school } as const;
  const save = (fields: { type?: SchoolType; phases?: Phase[] }) => notebook.save({ ...keep, fields });
  return (
    <div className="stack-loose">
      <DraftField {...keep} field="name" label="Name of the school" maxLength={300} check={checkName} />
      <DraftField
        {...keep}
        field="urn"
        label="URN"
        hint="The school’s six-digit number. With it, two notebooks know that they mean the same school."
        optional
        inputMode="numeric"
        maxLength={20}
        check={checkUrn}
      />
      <Select
        label="Type of school"
        hint="Which duties apply, and how strongly the law binds the board, depends on it."
        value={school.type}
        onChange={(event) => {
          const type = schoolTypes.find((one) => one === event.currentTarget.value);
          if (type) void save({ type });
        }}
      >
        {schoolTypes.map((type) => (
          <option key={type} value={type}>
            {schoolTypeWords[type]}
          </option>
        ))}
      </Select>
      <FieldGroup legend="Phases" hint="Tick all that the school has.">
        {phases.map((phase) => (
          <Tick
            key={phase}
            label={phaseWords[phase]}
            checked={school.phases.includes(phase)}
            onChange={(event) =>
              void save({
                phases: phases.filter((one) =>
                  one === phase ? event.currentTarget.checked : school.phases.includes(one),
                ),
              })
            }
          />
        ))}
      </FieldGroup>
      <DraftField
        {...keep}
        field="county"
        label="Local authority or county"
        hint="Acronyms of other counties are then left out."
        optional
        maxLength={100}
        list={list}
      />
      <datalist id={list}>
        {counties.map((county) => (
          <option key={county} value={county} />
        ))}
      </datalist>
      <InclusiveMainstreamFund />
      <SencoPost />
    </div>
  );
};

/** Those that have terms of their own. */
const useCounties = (): readonly string[] => {
  const { content } = useServices();
  const file = useLoaded(useCallback(() => content.acronyms(), [content]));
  return [...new Set(file?.entries.map(({ scope }) => scope.county) ?? [])].filter(
    (county) => county !== null,
  );
};
