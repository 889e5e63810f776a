import { useMemo } from 'react';
import { tickListFor } from '../../../domain/documents/tick-list.ts';
import { useFrameworks } from '../../../here/frameworks.ts';
import { useHere } from '../../../here/here.ts';
import { HeadTicks } from '../../../pieces/document/head-ticks.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';

/** What the law asks this very document to hold; without the list the rest of the check stands. */
export const DocumentTicks = ({
  tickList,
  document: { record, body },
}: {
  readonly tickList: string;
  readonly document: Current<'document'>;
}) => {
  const { notebook } = useServices();
  const { school } = useHere();
  const frameworks = useFrameworks('go-without');
  const framework = frameworks?.find(({ id }) => id === tickList);
  const list = useMemo(() => framework && tickListFor(framework, school), [framework, school]);
  if (!list || list.heads.length === 0) return null;
  return (
    <HeadTicks
      list={list}
      kept={body.heads}
      onMarks={(heads) => void notebook.save({ type: 'document', record, fields: { heads } })}
    />
  );
};
