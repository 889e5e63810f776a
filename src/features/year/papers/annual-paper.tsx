import { useCallback, useMemo, useState } from 'react';
import type { Framework } from '../../../domain/content/content.ts';
import { dutyPartsFor } from '../../../domain/content/duty-list.ts';
import type { BodyOf } from '../../../domain/records/bodies.ts';
import { schoolYear } from '../../../domain/school-year.ts';
import { yearsOf } from '../../../domain/year/glance.ts';
import { isYear } from '../../../domain/year/terms.ts';
import { usePost } from '../../../here/dates-ahead.ts';
import { useElsewhere } from '../../../here/elsewhere.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks } from '../../../here/records.ts';
import { composeAnnualReport } from '../../../report/year/compose-annual-report.ts';
import { knownOf, type OpenSchool } from '../../../report/year/open-school.ts';
import { useServices } from '../../../services.ts';
import { Select } from '../../../ui/fields/select.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { useInAddress } from '../in-address.ts';
import { YearPaper } from '../year-paper.tsx';
import { MarkChoice } from './mark-choice.tsx';
import { useOpenSchool } from './use-open-school.ts';
import { useSaid } from './use-said.ts';

/** The year of this school for the board: what was looked at, what moved, what is still open. */
export const AnnualPaper = () => {
  const { content } = useServices();
  const { place } = useHere();
  const frameworks = useDutyFrameworks();
  const open = useOpenSchool();
  const { post } = usePost(place.school);
  const known = useLoaded(
    useCallback(
      async () => ({
        dates: await content.dates(),
        acronyms: (await content.acronyms()).entries.filter(({ notAnAcronym }) => !notAnAcronym),
      }),
      [content],
    ),
  );
  return frameworks && open && known && post !== undefined ? (
    <Report frameworks={frameworks} open={open} post={post?.body} {...known} />
  ) : null;
};

const Report = ({
  frameworks,
  open,
  post,
  dates,
  acronyms,
}: {
  readonly frameworks: readonly Framework[];
  readonly open: OpenSchool;
  readonly post: BodyOf<'post'> | undefined;
} & Pick<Parameters<typeof composeAnnualReport>[0], 'dates' | 'acronyms'>) => {
  const { clock } = useServices();
  const { school, board, place } = useHere();
  const { words, change } = useInAddress();
  const [mark, setMark] = useState<'DRAFT' | 'FINAL'>('DRAFT');
  const today = clock.today();
  const thisYear = schoolYear(today).name;
  const years = useMemo(
    () =>
      yearsOf(
        { tallies: open.tallies, plans: open.plans.map(({ body }) => body), known: knownOf(open) },
        today,
      )
        // There is nothing to report of a year that has not begun.
        .filter((year) => year <= thisYear),
    [open, today, thisYear],
  );
  const year = isYear(words.year ?? '') && (words.year ?? '') <= thisYear ? (words.year ?? '') : thisYear;
  // Of a year that is over it is not known who looked then: only how it stands now.
  const elsewhereNow = useElsewhere();
  const elsewhere = year === thisYear ? elsewhereNow : undefined;
  const document = useSaid(
    // biome-ignore lint/correctness/useExhaustiveDependencies: all of it is listed, in two lines for the eye
    useMemo(
      () =>
        composeAnnualReport({
          board,
          school,
          schoolId: place.school,
          year,
          today,
          parts: dutyPartsFor(frameworks, school),
          open,
          dates,
          post,
          elsewhere,
          acronyms,
          mark,
          content: frameworks[0]?.content ?? '',
        }),
      [
        ...[board, school, place.school, year, today, frameworks, open],
        ...[dates, post, elsewhere, acronyms, mark],
      ],
    ),
  );
  return (
    <YearPaper document={document} word>
      <p>
        The whole year of {school.name} on a few pages. Nothing confidential stands in it, and nothing is
        added up or compared with other schools.
      </p>
      <Select
        label="School year"
        value={year}
        onChange={(event) => change({ year: event.currentTarget.value })}
      >
        {[...new Set([...years, year])].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
      <MarkChoice mark={mark} onChoose={setMark} />
    </YearPaper>
  );
};
