import { longDate } from '../../../base/civil-date.ts';
import { lookingTitle } from '../../../domain/looking.ts';
import { useRecords } from '../../../here/records.ts';
import { useWriters } from '../../../here/writers.ts';
import { to } from '../../../routes.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Notice } from '../../../ui/words/notice.tsx';

/** Two governors may have planned one visit apart. Whether it is one, only they can say. */
export const SameDay = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { school, on, kind } = looking.body;
  const writer = useWriters();
  const lookings = useRecords({ type: 'looking', school });
  const others = (lookings ?? []).filter(
    ({ record, body }) => record !== looking.record && body.kind === 'visit' && body.on === on,
  );
  if (kind !== 'visit' || others.length === 0) return null;
  return (
    <Notice tone="info" title={`Another visit stands for ${longDate(on)}`}>
      {others.map((other) => (
        <p key={other.record}>
          <a href={`#${to.looking(other.record)}`}>{lookingTitle(other.body)}</a>, by {writer(other.author)}.
        </p>
      ))}
      <p>If it is the same visit, agree which of the two you both use. Both stay until one is deleted.</p>
    </Notice>
  );
};
