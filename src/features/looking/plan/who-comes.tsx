import { useReducer } from 'react';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { FieldGroup } from '../../../ui/fields/field-group.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { SavedText } from '../saved-text.tsx';

/** Who comes along, and what each should declare. */
export const WhoComes = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { record, body } = looking;
  const { notebook, offline } = useServices();
  const { place } = useHere();
  const people = useRecords({ type: 'person', limit: 100 }) ?? [];
  const { value, type, leave } = useTypedSave<readonly string[]>(
    body.visitors,
    (visitors) => notebook.save({ type: 'looking', record, fields: { visitors: [...visitors] } }),
    { hold: offline.hold },
  );
  const [declared, readAnew] = useReducer((times: number) => times + 1, 0);
  const declareNone = async () => {
    await notebook.save({ type: 'looking', record, fields: { interests: 'None to declare' } });
    readAnew();
  };
  const isPerson = (visitor: string) => visitor.startsWith('person_');
  const others = value.filter((visitor) => !isPerson(visitor)).join('; ');
  return (
    <Disclosure
      summary="Who comes, and interests"
      meta={value.length > 1 ? `${value.length} of you` : 'Optional'}
    >
      <div className="stack">
        <FieldGroup legend="Who comes along?" hint="Governors and trustees.">
          {people.map(({ record: person, body: { name, role } }) => (
            <Tick
              key={person}
              label={person === place.person ? `${name} (me)` : name}
              hint={role}
              checked={value.includes(person)}
              onChange={() =>
                type(
                  value.includes(person)
                    ? value.filter((one) => one !== person)
                    : [...value.filter(isPerson), person, ...value.filter((one) => !isPerson(one))],
                )
              }
            />
          ))}
          <TextField
            label="Somebody else, by role"
            optional
            hint="Who is not in this notebook: “Chair of governors”."
            value={others}
            onChange={({ currentTarget: { value: text } }) =>
              type([...value.filter(isPerson), ...(text === '' ? [] : [text])])
            }
            onBlur={leave}
          />
        </FieldGroup>
        <SavedText
          readAnew={declared}
          type="looking"
          record={record}
          field="interests"
          label="Interests declared"
          hint="For example: a child or relative at the school, a job or contract there, a close tie with staff. In general words, and no child’s name. About your own child’s support, let somebody else look."
        />
        {!body.interests && (
          <div>
            <Button size="small" onClick={() => void declareNone()}>
              None to declare
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
};
