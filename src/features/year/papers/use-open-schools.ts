import { useMemo } from 'react';
import { localDate } from '../../../base/local-time.ts';
import type { Framework } from '../../../domain/content/content.ts';
import { dutyPartsFor } from '../../../domain/content/duty-list.ts';
import { useRecords } from '../../../here/records.ts';
import { openSchool } from '../../../report/year/open-school.ts';
import type { TrustSchool } from '../../../report/year/trust/trust-rows.ts';
import { useServices } from '../../../services.ts';
import { useWatched } from '../../../ui/use-watched.ts';
import { watchTalliesOf } from './watch-tallies-of.ts';

/** What everybody may read of each school of this board, as far as a trust’s summary needs it; undefined until known. */
export const useOpenSchools = (
  frameworks: readonly Framework[] | undefined,
): readonly TrustSchool[] | undefined => {
  const { notebook } = useServices();
  const schools = useRecords({ type: 'school' });
  const ids = schools?.map(({ record }) => record).join(' ') ?? '';
  const tallies = useWatched(
    useMemo(() => watchTalliesOf(notebook, ids.split(' ').filter(Boolean)), [notebook, ids]),
  );
  const lookings = useRecords({ type: 'looking' });
  const documents = useRecords({ type: 'document' });
  const actions = useRecords({ type: 'action' });
  const followUps = useRecords({ type: 'followUp' });
  const remarks = useRecords({ type: 'remark' });
  return useMemo(() => {
    if (!frameworks || !schools || !tallies || !lookings || !documents) return undefined;
    if (!actions || !followUps || !remarks) return undefined;
    const of = <Row extends { readonly body: { readonly school: string } }>(
      rows: readonly Row[],
      school: string,
    ) => rows.filter(({ body }) => body.school === school);
    return schools.map(({ record, body }) => ({
      id: record,
      school: body,
      parts: dutyPartsFor(frameworks, body),
      open: openSchool({
        tallies: tallies.get(record) ?? [],
        lookings: of(lookings, record),
        documents: of(documents, record),
        actions: of(actions, record),
        followUps,
        remarks: of(remarks, record),
        notes: [],
        assurances: [],
        questions: [],
        marks: [],
        placings: [],
        plans: [],
        adoptions: [],
        localDate,
      }),
    }));
  }, [frameworks, schools, tallies, lookings, documents, actions, followUps, remarks]);
};
