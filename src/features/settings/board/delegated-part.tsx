import { useState } from 'react';
import type { DutyPart } from '../../../domain/content/duty-list.ts';
import { ways as allWays, type Way, type Ways } from '../../../domain/trust/delegation.ts';
import { wayWords } from '../../../domain/trust/delegation-words.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { Card } from '../../../ui/lists/card.tsx';

const mixed = 'mixed';

const unsaidWords = (way: Way | undefined): string =>
  way ? `As the trust board has set it: ${wayWords[way]}` : 'Not said';

/** One answer for a whole part of the checklist; duty by duty only for those who need it. */
export const DelegatedPart = ({
  part,
  ways,
  onPart,
  onDuty,
  inherited,
}: {
  readonly part: DutyPart;
  readonly ways: Ways;
  readonly onPart: (way: Way | undefined) => void;
  /** What the trust board above has set. */
  readonly inherited: Ways;
  readonly onDuty: (duty: string, way: Way | undefined) => void;
}) => {
  const [open, setOpen] = useState(false);
  const said = new Set(part.duties.map(({ id }) => ways.get(id)));
  const [only] = said;
  const isMixed = said.size > 1;
  return (
    <Card>
      <WaySelect
        label={part.title}
        value={isMixed ? mixed : (only ?? '')}
        isMixed={isMixed}
        unsaid={
          part.duties.some(({ id }) => inherited.has(id)) ? 'As the trust board has set it' : 'Not said'
        }
        onChoose={onPart}
      />
      {part.duties.length > 1 && (
        <Disclosure
          summary="Duty by duty"
          meta={isMixed ? 'They differ' : `All ${part.duties.length} alike`}
          open={open}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          {open && (
            <div className="stack">
              {part.duties.map(({ id, short }) => (
                <WaySelect
                  key={id}
                  label={short}
                  value={ways.get(id) ?? ''}
                  unsaid={unsaidWords(inherited.get(id))}
                  onChoose={(way) => onDuty(id, way)}
                />
              ))}
            </div>
          )}
        </Disclosure>
      )}
    </Card>
  );
};

const WaySelect = ({
  label,
  value,
  isMixed = false,
  unsaid,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly isMixed?: boolean;
  /** What it means that nothing is chosen here. */
  readonly unsaid: string;
  readonly onChoose: (way: Way | undefined) => void;
}) => (
  <Select
    label={label}
    value={value}
    onChange={(event) => onChoose(allWays.find((way) => way === event.currentTarget.value))}
  >
    {isMixed && (
      <option value={mixed} disabled>
        Not the same for all
      </option>
    )}
    <option value="">{unsaid}</option>
    {allWays.map((way) => (
      <option key={way} value={way}>
        {wayWords[way]}
      </option>
    ))}
  </Select>
);
