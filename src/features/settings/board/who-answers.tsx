import { useCallback } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { howSureWords } from '../../../domain/content/legal-words.ts';
import { mayBeOutOfDate } from '../../../domain/review/civil-months.ts';
import { useServices } from '../../../services.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { Notice } from '../../../ui/words/notice.tsx';

/** Who answers in law where a trust has local bodies, with what each sentence rests on and how sure that is. */
export const WhoAnswers = () => {
  const { content, clock } = useServices();
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  // A copy that this device kept of earlier content may not have it.
  const rows = dates?.trust ?? [];
  const [oldest] = rows.map(({ checkedOn }) => checkedOn).sort();
  if (!oldest) return null;
  return (
    <>
      <Notice tone="info" title="Who answers in law">
        <div className="stack-tight">
          {rows.map((row) => (
            <div key={row.text}>
              <p>{row.text}</p>
              <p className="soft small">
                {[howSureWords(row), row.basis, row.source].join(' · ')}. {row.note}
              </p>
            </div>
          ))}
          <p className="soft small">Checked on {longDate(oldest)}. Not legal advice.</p>
        </div>
      </Notice>
      {mayBeOutOfDate(oldest, clock.today()) && (
        <Notice tone="warn" title="This may be out of date">
          It was checked on {longDate(oldest)}, more than a year ago.
        </Notice>
      )}
    </>
  );
};
