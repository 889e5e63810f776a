import { useCallback, useMemo, useState } from 'react';
import type { ContentDates } from '../../../domain/content/content.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks } from '../../../here/records.ts';
import { composeTrustSummary } from '../../../report/year/compose-trust-summary.ts';
import type { TrustSchool } from '../../../report/year/trust/trust-rows.ts';
import { useServices } from '../../../services.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { YearPaper } from '../year-paper.tsx';
import { MarkChoice } from './mark-choice.tsx';
import { useOpenSchools } from './use-open-schools.ts';
import { useSaid } from './use-said.ts';

/** All schools of this board on two pages. */
export const TrustPaper = () => {
  const { content } = useServices();
  const frameworks = useDutyFrameworks();
  const schools = useOpenSchools(frameworks);
  const dates = useLoaded(useCallback(() => content.dates(), [content]));
  return frameworks && schools && dates ? (
    <Summary schools={schools} dates={dates} content={frameworks[0]?.content ?? ''} />
  ) : null;
};

const Summary = ({
  schools,
  dates,
  content,
}: {
  readonly schools: readonly TrustSchool[];
  readonly dates: ContentDates;
  readonly content: string;
}) => {
  const { clock } = useServices();
  const { board } = useHere();
  const [mark, setMark] = useState<'DRAFT' | 'FINAL'>('DRAFT');
  const today = clock.today();
  const document = useSaid(
    useMemo(
      () => composeTrustSummary({ board, schools, today, dates, mark, content }),
      [board, schools, today, dates, mark, content],
    ),
  );
  return (
    <YearPaper document={document} word>
      <p>
        What several schools have open, what is overdue, which documents fall due, and what governors ask the
        board. Nothing confidential stands in it; nothing is added up, and no school is set above another.
      </p>
      <MarkChoice mark={mark} onChoose={setMark} />
    </YearPaper>
  );
};
