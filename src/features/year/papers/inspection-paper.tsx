import { useMemo } from 'react';
import type { Duty, Framework } from '../../../domain/content/content.ts';
import { allDuties, dutyPartsFor } from '../../../domain/content/duty-list.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks } from '../../../here/records.ts';
import { composeInspectionSheet } from '../../../report/year/compose-inspection-sheet.ts';
import type { OpenSchool } from '../../../report/year/open-school.ts';
import { useServices } from '../../../services.ts';
import { Select } from '../../../ui/fields/select.tsx';
import { useInAddress } from '../in-address.ts';
import { YearPaper } from '../year-paper.tsx';
import { useOpenSchool } from './use-open-school.ts';
import { useSaid } from './use-said.ts';

/** "How do we know?", for one duty or for all of them. */
export const InspectionPaper = () => {
  const frameworks = useDutyFrameworks();
  const open = useOpenSchool();
  return frameworks && open ? <Sheets frameworks={frameworks} open={open} /> : null;
};

const Sheets = ({
  frameworks,
  open,
}: {
  readonly frameworks: readonly Framework[];
  readonly open: OpenSchool;
}) => {
  const { clock } = useServices();
  const { school } = useHere();
  const { words, change } = useInAddress();
  const madeOn = clock.today();
  const listed = useMemo(
    () => dutyPartsFor(frameworks, school).flatMap(({ duties }) => duties),
    [frameworks, school],
  );
  // One that is hidden, or is not for this school, can still be opened from its own page.
  const asked = useMemo(
    () => allDuties(frameworks).find(({ id }) => id === words.duty),
    [frameworks, words.duty],
  );
  const offered: readonly Duty[] = asked && !listed.includes(asked) ? [...listed, asked] : listed;
  const document = useSaid(
    useMemo(
      () =>
        composeInspectionSheet({
          school,
          duties: asked ? [asked] : listed,
          open,
          madeOn,
          content: frameworks[0]?.content ?? '',
        }),
      [school, asked, listed, open, madeOn, frameworks],
    ),
  );
  return (
    <YearPaper document={document} word>
      <p>
        “How do we know?”: one side of A4 a duty, with the last three days of looking, what was asked, what
        was agreed and what came of it. Nothing confidential stands on it.
      </p>
      <Select
        label="Duty"
        value={asked?.id ?? ''}
        onChange={(event) => change({ duty: event.currentTarget.value })}
      >
        <option value="">All duties, a sheet each</option>
        {offered.map(({ id, short }) => (
          <option key={id} value={id}>
            {short}
          </option>
        ))}
      </Select>
    </YearPaper>
  );
};
