import { to } from '../../../../routes.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { ButtonLink } from '../../../../ui/actions/button.tsx';
import { Section } from '../../../../ui/layout/section.tsx';
import { SendPlan } from './send-plan.tsx';

/** What a plan is for, once it stands. */
export const PassOn = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { record, body } = looking;
  const isVisit = body.kind === 'visit';
  if (!isVisit && body.focus.length === 0 && !body.sheet) return null;
  return (
    <Section heading="When the plan stands">
      <div className="stack">
        <div className="cluster">
          {isVisit && (
            <ButtonLink kind="primary" href={`#${to.preVisitNote(record)}`}>
              Note to the head
            </ButtonLink>
          )}
          {body.focus.length > 0 && <ButtonLink href={`#${to.sheet(record)}`}>Paper sheet</ButtonLink>}
          {body.sheet && <ButtonLink href={`#${to.typeUp(record)}`}>Type it up</ButtonLink>}
        </div>
        {isVisit && <SendPlan looking={looking} />}
      </div>
    </Section>
  );
};
