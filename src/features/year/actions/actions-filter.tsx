import {
  type ActionFilter,
  type ActionShow,
  actionShows,
  isShownAs,
  type LoggedAction,
} from '../../../domain/actions/action-log.ts';
import type { Duty } from '../../../domain/content/content.ts';
import type { Kept, KeptFollowUp } from '../../../domain/needs.ts';
import type { Action } from '../../../domain/records/bodies.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { OfSchool } from '../of-school.tsx';

const showWords: Record<ActionShow, string> = {
  open: 'Open',
  overdue: 'Overdue',
  settled: 'Settled',
  all: 'All',
};

/** The state in one tap; school, duty and owner folded, because most boards have few actions. */
export const ActionsFilter = ({
  filter,
  log,
  owners,
  duties,
  schools,
  onChange,
}: {
  readonly filter: ActionFilter;
  /** What the rest of the filter leaves, of any state. */
  readonly log: readonly LoggedAction<Kept<Action>, KeptFollowUp>[];
  readonly owners: readonly string[];
  readonly duties: readonly Duty[];
  readonly schools: readonly Current<'school'>[];
  readonly onChange: (part: Readonly<Record<string, string>>) => void;
}) => {
  const chosen = [
    schools.find(({ record }) => record === filter.school)?.body.name,
    duties.find(({ id }) => id === filter.duty)?.short,
    filter.owner,
  ].filter(Boolean);
  return (
    <div className="stack-tight year-show">
      <Choice
        legend="Show"
        hideLegend
        options={actionShows.map((value) => ({
          value,
          label: (
            <>
              {showWords[value]}{' '}
              <span className="year-count">{log.filter((one) => isShownAs(one, value)).length}</span>
            </>
          ),
        }))}
        value={filter.show}
        onChoose={(show) => onChange({ show: show === 'open' ? '' : show })}
      />
      <Disclosure
        summary="Only some of them"
        meta={chosen.length > 0 ? chosen.join(', ') : 'All owners and duties'}
      >
        <div className="grid-cards">
          <Select
            label="Owner"
            value={filter.owner}
            onChange={(event) => onChange({ owner: event.currentTarget.value })}
          >
            <option value="">Anyone</option>
            {owners.map((role) => (
              <option key={role} value={role}>
                {role}
              </option>
            ))}
          </Select>
          <Select
            label="Duty"
            value={filter.duty}
            onChange={(event) => onChange({ duty: event.currentTarget.value })}
          >
            <option value="">Any duty</option>
            {duties.map(({ id, short }) => (
              <option key={id} value={id}>
                {short}
              </option>
            ))}
          </Select>
          <OfSchool
            schools={schools}
            chosen={filter.school}
            all="All schools"
            onChoose={(school) => onChange({ school })}
          />
        </div>
      </Disclosure>
    </div>
  );
};
