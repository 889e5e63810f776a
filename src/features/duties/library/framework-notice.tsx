import type { Framework } from '../../../domain/content/content.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

/** What a reader must know before the first line: whose voice it is, and what it is not for. */
export const FrameworkNotice = ({ framework: { use, kind, date } }: { readonly framework: Framework }) => {
  if (use === 'conversation')
    return (
      <Notice tone="info" title="A private conversation for head and SENCO together">
        <AcronymText>
          Governors do not place anyone. Head and SENCO may read this together and choose one step for this
          term; only that step, if both agree, goes into a report.
        </AcronymText>
      </Notice>
    );
  if (use === 'background')
    return (
      <Notice
        tone="info"
        title={`${kind === 'opinion' ? 'Opinion' : 'Background'}${date ? `, ${date}` : ''}`}
      >
        Read it as that: it is no duty, takes no answer, and never prints as law.
      </Notice>
    );
  return null;
};
