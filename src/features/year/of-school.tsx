import type { Current } from '../../storage/notebook.ts';
import { Select } from '../../ui/fields/select.tsx';

/** Which school of the board; nothing where it has only one. */
export const OfSchool = ({
  schools,
  chosen,
  all,
  onChoose,
}: {
  readonly schools: readonly Current<'school'>[];
  readonly chosen: string;
  /** What stands for no choice; without it there is always one. */
  readonly all?: string;
  readonly onChoose: (school: string) => void;
}) =>
  schools.length > 1 ? (
    <Select label="School" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {all !== undefined && <option value="">{all}</option>}
      {schools.map(({ record, body }) => (
        <option key={record} value={record}>
          {body.name}
        </option>
      ))}
    </Select>
  ) : null;
