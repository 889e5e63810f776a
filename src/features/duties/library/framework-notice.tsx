import type { Framework } from '../../../domain/content/content.ts';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { to } from '../../../routes.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

/** What a reader must know before the first line: whose voice it is, and what it is not for. */
export const FrameworkNotice = ({
  framework: { id, use, kind, date },
  frameworks,
}: {
  readonly framework: Framework;
  readonly frameworks: readonly Framework[];
}) => {
  switch (use) {
    case 'conversation':
      return (
        <Notice tone="info" title="A private conversation for head and SENCO together">
          <AcronymText>
            Governors do not place anyone. What is placed here goes into no report and no file for other
            people; your own backups hold it. Head and SENCO may choose one step for this term; only that
            step, if both agree, goes into a report.
          </AcronymText>
        </Notice>
      );
    case 'commitments':
      return (
        <Notice tone="info" title="For the whole board to talk about">
          What the board decides is in its minutes. Here it stands beside the list, in the board’s own words,
          with the day it is to be looked at again.
        </Notice>
      );
    case 'background':
      return (
        <Notice
          tone="info"
          title={`${kind === 'opinion' ? 'Opinion' : 'Background'}${date ? `, ${date}` : ''}`}
        >
          Read it as that: it is no duty, takes no answer, and never prints as law.
        </Notice>
      );
    case 'tick-list': {
      const duty = allDuties(frameworks).find(({ tickList }) => tickList === id);
      if (!duty) return null;
      return (
        <Notice
          tone="info"
          title="What one document must hold"
          actions={<ButtonLink href={`#${to.duty(duty.id)}`}>{duty.short}: tick what is there</ButtonLink>}
        >
          It is ticked beside the document itself, on the day it is looked for.
        </Notice>
      );
    }
    default:
      return null;
  }
};
