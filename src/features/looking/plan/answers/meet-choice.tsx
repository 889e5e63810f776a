import { useState } from 'react';
import { FieldGroup } from '../../../../ui/fields/field-group.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';

const meetable = [
  'SENCO',
  'Head teacher',
  'Senior leader',
  'Teachers',
  'Teaching assistants',
  'Pupils (a group)',
  'Parents',
];

interface MeetProps {
  readonly meet: readonly string[];
  readonly onChange: (meet: readonly string[]) => void;
  readonly onBlur?: () => void;
}

/** Roles in one tap each. */
export const MeetChoice = ({
  meet,
  onChange,
  onBlur,
  others = false,
}: MeetProps & { readonly others?: boolean }) => (
  <FieldGroup legend="Whom do you meet?" hint="Roles, never names.">
    <div className="meet-roles">
      {meetable.map((role) => (
        <Tick
          key={role}
          label={role}
          checked={meet.includes(role)}
          onChange={() =>
            onChange(meet.includes(role) ? meet.filter((one) => one !== role) : [...meet, role])
          }
        />
      ))}
    </div>
    {others && <OtherRoles meet={meet} onChange={onChange} {...(onBlur ? { onBlur } : {})} />}
  </FieldGroup>
);

/** Roles that are not in the list, with commas between them. */
const OtherRoles = ({ meet, onChange, onBlur }: MeetProps) => {
  const isListed = (role: string) => meetable.includes(role);
  const [typed, setTyped] = useState<string>();
  const stands = meet.filter((role) => !isListed(role)).join(', ');
  return (
    <TextField
      label="Someone else, by role"
      optional
      value={typed ?? stands}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        const others = value.split(',').map((role) => role.trim());
        onChange([...meet.filter(isListed), ...others.filter((role) => role !== '')]);
      }}
      onBlur={() => {
        setTyped(undefined);
        onBlur?.();
      }}
    />
  );
};
