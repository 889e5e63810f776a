import { useCallback, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { isoTime } from '../../base/clock.ts';
import type { Duty } from '../../domain/content/content.ts';
import { dutyPartsFor } from '../../domain/content/duty-list.ts';
import { newLooking } from '../../domain/looking.ts';
import type { LookingKind } from '../../domain/records/bodies.ts';
import { lookingKinds } from '../../domain/records/choices.ts';
import { suggestFocus } from '../../domain/suggest-focus.ts';
import { lookingWords } from '../../domain/words.ts';
import { useHere } from '../../here/here.ts';
import { useDutyFrameworks, useTallies } from '../../here/records.ts';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FieldGroup } from '../../ui/fields/field-group.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Notice } from '../../ui/words/notice.tsx';

import './start-looking.css';

const meetable = [
  'SENCO',
  'Head teacher',
  'Senior leader',
  'Teachers',
  'Teaching assistants',
  'Pupils (a group)',
  'Parents',
];

interface Plan {
  kind: LookingKind;
  on: string;
}

/** A plan needs three answers: date, who, focus. */
export const StartLooking = () => {
  const { clock, content, notebook } = useServices();
  const { place, school } = useHere();
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  const frameworks = useDutyFrameworks();
  const tallies = useTallies(place.school);
  const today = clock.today();
  const form = useForm<Plan>({ defaultValues: { kind: 'visit', on: today } });
  const [meet, setMeet] = useState<readonly string[]>(['SENCO']);
  const [focus, setFocus] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const kind = form.watch('kind');
  const on = form.watch('on');

  const parts = frameworks ? dutyPartsFor(frameworks, school) : [];
  const duties = parts.flatMap((part) => part.duties);
  const suggested =
    tallies && dates
      ? suggestFocus(
          duties.filter((duty) => duty.lookedAtBy.includes(kind)),
          { tallies, rota: dates.rota, on: on || today },
        )
      : [];

  const keep = (start: boolean) =>
    form.handleSubmit(async (plan) => {
      const record = notebook.newRecord('looking');
      const saved = await notebook.save({
        type: 'looking',
        record,
        fields: {
          ...newLooking({
            kind: plan.kind,
            school: place.school,
            on: start ? today : plan.on,
            visitor: place.person,
            ...(start ? { startedAt: isoTime(clock.now()) } : {}),
          }),
          meet: plan.kind === 'visit' ? [...meet] : [],
          focus: focus.map((statement, order) => ({ statement, wording: textOf(duties, statement), order })),
        },
      });
      if (!saved.ok) return setFailed(true);
      location.hash = to.looking(record);
    })();

  const toggle = (list: readonly string[], item: string) =>
    list.includes(item) ? list.filter((one) => one !== item) : [...list, item];

  const dutyTick = (duty: Duty) => (
    <Tick
      key={duty.id}
      label={duty.short}
      hint={duty.text}
      checked={focus.includes(duty.id)}
      onChange={() => setFocus((stood) => toggle(stood, duty.id))}
    />
  );

  return (
    <Page>
      <PageHeader
        title="Plan or start"
        back={{ href: `#${routes.looking}`, label: 'Looking' }}
        lead="When, whom you meet, what you look at. All else can wait."
      />
      <form className="stack-loose" onSubmit={(event) => event.preventDefault()} noValidate>
        {failed && (
          <Notice tone="problem" title="Not saved yet" announce>
            The storage of this device did not answer. Your choices are still here: try again.
          </Notice>
        )}
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <Choice
              legend="What kind of looking?"
              options={lookingKinds.map((value) => ({ value, label: lookingWords[value] }))}
              value={field.value}
              onChoose={field.onChange}
            />
          )}
        />
        <DateField
          label="When"
          problem={form.formState.errors.on?.message}
          {...form.register('on', { required: 'Choose a date; today will do.' })}
        />
        {kind === 'visit' && (
          <FieldGroup legend="Whom do you meet?" hint="Roles, never names.">
            <div className="meet-roles">
              {meetable.map((role) => (
                <Tick
                  key={role}
                  label={role}
                  checked={meet.includes(role)}
                  onChange={() => setMeet((stood) => toggle(stood, role))}
                />
              ))}
            </div>
          </FieldGroup>
        )}
        <FieldGroup
          legend="Which duties?"
          hint={
            focus.length > 2
              ? `${focus.length} chosen. About two fit into an hour.`
              : 'One or two fill an hour. Suggested: what this term is for, and not looked at longest.'
          }
        >
          {suggested.map(dutyTick)}
        </FieldGroup>
        <Disclosure summary="All duties" meta={focus.length > 0 ? `${focus.length} chosen` : undefined}>
          {parts.map((part) => (
            <FieldGroup key={part.id} legend={part.title}>
              {part.duties.filter((duty) => !suggested.includes(duty)).map(dutyTick)}
            </FieldGroup>
          ))}
        </Disclosure>
        <div className="stack">
          {on <= today && (
            <Button kind="primary" size="large" wide onClick={() => void keep(true)}>
              Start now
            </Button>
          )}
          <Button
            kind={on > today ? 'primary' : 'secondary'}
            size="large"
            wide
            onClick={() => void keep(false)}
          >
            Keep as a plan
          </Button>
        </div>
      </form>
    </Page>
  );
};

const textOf = (duties: readonly Duty[], statement: string) =>
  duties.find((duty) => duty.id === statement)?.text ?? statement;
