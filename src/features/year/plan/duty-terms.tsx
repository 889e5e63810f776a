import type { Duty } from '../../../domain/content/content.ts';
import type { DutyPart } from '../../../domain/content/duty-list.ts';
import { lookingKinds, terms } from '../../../domain/records/choices.ts';
import { lookingWords } from '../../../domain/words.ts';
import { termWords } from '../../../domain/year/terms.ts';
import {
  type Elsewhere,
  isPlanned,
  type PlanRow,
  type PlanRows,
  toggleRow,
  usualHow,
  withHow,
} from '../../../domain/year/year-plan.ts';
import { Select } from '../../../ui/fields/select.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import './year-plan.css';

interface Changing {
  readonly rows: PlanRows;
  readonly elsewhere: Elsewhere;
  readonly onChange: (rows: PlanRows) => void;
}

/** Every duty and its three terms: in one tap into the plan, and out of it. */
export const DutyTerms = ({ parts, ...changing }: Changing & { readonly parts: readonly DutyPart[] }) =>
  parts.map((part) => (
    <Section key={part.id} heading={part.title} level={3}>
      <ul className="duty-terms">
        {part.duties.map((duty) => (
          <li key={duty.id} className="duty-terms-row">
            <DutyTermsRow duty={duty} {...changing} />
          </li>
        ))}
      </ul>
    </Section>
  ));

const DutyTermsRow = ({ duty, rows, elsewhere, onChange }: Changing & { readonly duty: Duty }) => {
  const planned = terms.flatMap((term) =>
    rows.filter((row) => row.term === term && row.statement === duty.id),
  );
  return (
    <>
      <span className="duty-terms-name">
        {duty.short}
        {elsewhere.has(duty.id) && <span className="soft small"> {elsewhere.get(duty.id)}</span>}
      </span>
      <span className="duty-terms-taps">
        {terms.map((term) => (
          <button
            key={term}
            type="button"
            className="duty-terms-tap"
            aria-pressed={isPlanned(rows, term, duty.id)}
            aria-label={`${duty.short}: ${termWords[term]}`}
            onClick={() => onChange(toggleRow(rows, { term, statement: duty.id, how: usualHow(duty) }))}
          >
            {termWords[term]}
          </button>
        ))}
      </span>
      {planned.length > 0 && (
        <span className="duty-terms-how">
          {planned.map((row, at) => (
            <How
              // biome-ignore lint/suspicious/noArrayIndexKey: a duty may stand twice in a term, looked at in two ways
              key={`${row.term} ${at}`}
              duty={duty}
              row={row}
              withTerm={planned.length > 1}
              onChange={(how) => onChange(withHow(rows, row, how))}
            />
          ))}
        </span>
      )}
    </>
  );
};

/** Only the ways in which this duty can be looked at, and the one that stands. */
const How = ({
  duty,
  row,
  withTerm,
  onChange,
}: {
  readonly duty: Duty;
  readonly row: PlanRow;
  readonly withTerm: boolean;
  readonly onChange: (how: PlanRow['how']) => void;
}) => {
  const ways = lookingKinds.filter((kind) => kind === row.how || duty.lookedAtBy.includes(kind));
  const prefix = withTerm ? `${termWords[row.term]}: ` : '';
  if (ways.length === 1)
    return <span className="soft small duty-terms-only">{`${prefix}${lookingWords[row.how]}`}</span>;
  return (
    <Select
      label={`${duty.short}, ${row.term} term: how it is looked at`}
      hideLabel
      value={row.how}
      onChange={({ currentTarget: { value } }) => {
        const how = lookingKinds.find((kind) => kind === value);
        if (how) onChange(how);
      }}
    >
      {ways.map((kind) => (
        <option key={kind} value={kind}>
          {prefix}
          {lookingWords[kind]}
        </option>
      ))}
    </Select>
  );
};
