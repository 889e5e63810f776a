import { useMemo, useState } from 'react';
import type { Framework } from '../../../domain/content/content.ts';
import { dutyPartsFor } from '../../../domain/content/duty-list.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks } from '../../../here/records.ts';
import { composeChecklist } from '../../../report/compose-checklist.ts';
import type { OpenSchool } from '../../../report/year/open-school.ts';
import { useServices } from '../../../services.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { YearPaper } from '../year-paper.tsx';
import { useOpenSchool } from './use-open-school.ts';
import { useSaid } from './use-said.ts';

/** The whole checklist on paper, empty or as it stands. */
export const ChecklistPaper = () => {
  const frameworks = useDutyFrameworks();
  const open = useOpenSchool();
  return frameworks && open ? <Checklist frameworks={frameworks} open={open} /> : null;
};

type Look = 'blank' | 'filled';

const Checklist = ({
  frameworks,
  open,
}: {
  readonly frameworks: readonly Framework[];
  readonly open: OpenSchool;
}) => {
  const { clock } = useServices();
  const { school } = useHere();
  const [look, setLook] = useState<Look>('blank');
  const [alsoAsked, setAlsoAsked] = useState(true);
  const madeOn = clock.today();
  const document = useSaid(
    useMemo(
      () =>
        composeChecklist({
          school,
          parts: dutyPartsFor(frameworks, school).filter((part) => alsoAsked || !part.alsoAsked),
          open: look === 'filled' ? open : undefined,
          madeOn,
          content: frameworks[0]?.content ?? '',
        }),
      [school, frameworks, open, look, alsoAsked, madeOn],
    ),
  );
  return (
    <YearPaper document={document} word>
      <Choice
        legend="Which checklist?"
        look="list"
        options={[
          { value: 'blank', label: 'To fill in', hint: 'With boxes, and lines to write on' },
          {
            value: 'filled',
            label: 'As it stands',
            hint: 'Answers, marks and when somebody last looked; nothing confidential',
          },
        ]}
        value={look}
        onChoose={setLook}
      />
      <Tick
        label="With what is also asked of boards"
        checked={alsoAsked}
        onChange={(event) => setAlsoAsked(event.currentTarget.checked)}
      />
    </YearPaper>
  );
};
