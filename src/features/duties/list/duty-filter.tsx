import { type DutyFacts, type DutyShow, dutyShows, isShown } from '../../../domain/duty-facts.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { SearchField } from '../../../ui/fields/search-field.tsx';
import type { useListAddress } from './list-address.ts';

const showWords: Record<DutyShow, string> = {
  all: 'All',
  'not-looked-at': 'Not looked at this year',
  'not-yet': 'Not yet or partly assured',
  documents: 'Documents',
};

export const DutyFilter = ({
  facts,
  address,
}: {
  readonly facts: readonly DutyFacts[];
  readonly address: ReturnType<typeof useListAddress>;
}) => (
  <div className="duty-filter">
    <SearchField
      label="Find a duty"
      value={address.find}
      onChange={(event) => address.change({ find: event.currentTarget.value })}
      onClear={() => address.change({ find: '' })}
    />
    <Choice
      legend="Show"
      hideLegend
      options={dutyShows.map((value) => ({
        value,
        label: (
          <>
            {showWords[value]}{' '}
            <span className="duty-filter-count">{facts.filter((one) => isShown(one, value)).length}</span>
          </>
        ),
      }))}
      value={address.show}
      onChoose={(show) => address.change({ show })}
    />
  </div>
);
