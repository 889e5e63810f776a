import type { Duty, Framework } from '../../../domain/content/content.ts';
import { dutyPartsFor } from '../../../domain/content/duty-list.ts';
import { toggleDuty } from '../../../domain/plan/planned-focus.ts';
import type { LookingKind } from '../../../domain/records/bodies.ts';
import { useHere } from '../../../here/here.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { FieldGroup } from '../../../ui/fields/field-group.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';

const words: Record<LookingKind, { readonly none: string; readonly all: (count: number) => string }> = {
  visit: { none: '', all: () => '' },
  website: {
    none: 'A website shows what the school must publish. Look for all of it, or choose below.',
    all: (count) => `Look for all ${count}`,
  },
  paper: { none: 'Choose what the paper speaks of; a note can be about any of it.', all: () => '' },
};

/** Only those that a website, or a paper, can answer; which they are stands in the content. */
export const WhichDuties = ({
  looking: { record, body },
  frameworks,
}: {
  readonly looking: Current<'looking'>;
  readonly frameworks: readonly Framework[];
}) => {
  const { notebook } = useServices();
  const { school } = useHere();
  const duties = dutyPartsFor(frameworks, school)
    .flatMap((part) => part.duties)
    .filter(({ lookedAtBy }) => lookedAtBy.includes(body.kind));
  const isChosen = (duty: Duty) => body.focus.some(({ statement }) => statement === duty.id);
  const save = (focus: typeof body.focus) => notebook.save({ type: 'looking', record, fields: { focus } });
  const left = duties.filter((duty) => !isChosen(duty)).length;
  const none = body.focus.length === 0;
  const all = words[body.kind].all(duties.length);
  return (
    <div className="stack">
      {none && (
        <EmptyState
          action={
            all && (
              <Button
                kind="primary"
                onClick={() => void save(duties.reduce((focus, duty) => toggleDuty(focus, duty), body.focus))}
              >
                {all}
              </Button>
            )
          }
        >
          {words[body.kind].none}
        </EmptyState>
      )}
      <Disclosure
        summary={none || left === 0 ? 'Which duties?' : 'More duties'}
        meta={none ? undefined : left === 0 ? 'All are chosen' : `${left} more`}
      >
        <FieldGroup legend={body.kind === 'website' ? 'What a website can show' : 'What a paper can answer'}>
          {duties.map((duty) => (
            <Tick
              key={duty.id}
              label={duty.short}
              hint={duty.text}
              checked={isChosen(duty)}
              onChange={() => void save(toggleDuty(body.focus, duty))}
            />
          ))}
        </FieldGroup>
      </Disclosure>
    </div>
  );
};
