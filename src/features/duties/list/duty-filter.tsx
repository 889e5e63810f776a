import { useLayoutEffect, useRef } from 'react';
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
}) => {
  const filter = useRef<HTMLDivElement>(null);
  // On a phone the pills are a strip: the chosen one may lie beyond its edge.
  useLayoutEffect(() => {
    filter.current
      ?.querySelector(`input[value="${address.show}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [address.show]);
  return (
    <div className="duty-filter" ref={filter}>
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
};
