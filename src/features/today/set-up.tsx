import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { Phase, SchoolType } from '../../domain/records/bodies.ts';
import { phases, schoolTypes } from '../../domain/records/choices.ts';
import { recordsFromFirstAnswers } from '../../domain/starting.ts';
import { phaseWords, schoolTypeWords } from '../../domain/words.ts';
import { moveTo } from '../../here/places.ts';
import { routes } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { SaveProblem } from '../../storage/notebook.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { AlreadyHere } from './already-here.tsx';
import { roles } from './roles.ts';

interface Answers {
  school: string;
  type: SchoolType;
  phase: Phase | undefined;
  name: string;
  role: string;
}

export const notSetUpText: Record<SaveProblem, string> = {
  full: 'This device has no room left. Make some room, then press the button again: your answers are still here.',
  unavailable:
    'This browser did not let the notebook save. In a private window, open it in an ordinary one; otherwise close other tabs and try again. Your answers are still here.',
  'newer-version': 'A newer version of this notebook is open in another tab. Reload this page.',
  'too-large': 'One of the answers is too long to keep. Shorten it, then press the button again.',
};

/** Five answers, two of them typed. All else has sensible defaults and waits in Settings. */
export const SetUp = () => {
  const { notebook } = useServices();
  const [problem, setProblem] = useState<SaveProblem>();
  const form = useForm<Answers>({
    defaultValues: { school: '', type: 'maintained', phase: 'primary', name: '', role: roles[0] },
  });
  const { errors, isSubmitting } = form.formState;

  const start = form.handleSubmit(async ({ phase, ...answers }) => {
    const records = recordsFromFirstAnswers({ ...answers, phases: phase ? [phase] : [] });
    const board = notebook.newRecord('board');
    const school = notebook.newRecord('school');
    const person = notebook.newRecord('person');
    const taken = await notebook.takeIn(
      board,
      [
        { type: 'board', record: board, body: records.board },
        { type: 'school', record: school, body: records.school },
        { type: 'person', record: person, body: records.person },
      ],
      person,
    );
    if (!taken.ok) return setProblem(taken.problem);
    const settled = await moveTo(notebook, { board, school, person, sample: false });
    if (!settled.ok) return setProblem(settled.problem);
    location.hash = routes.today;
  });

  return (
    <Page>
      <PageHeader
        title="Set up my school"
        back={{ href: `#${routes.today}`, label: 'Back' }}
        lead="Five answers. They stay on this device."
      />
      <form className="stack-loose" onSubmit={(event) => void start(event)} noValidate>
        <AlreadyHere what="Setting up another school" />
        {problem && (
          <Notice tone="problem" title="Not set up yet" announce>
            {notSetUpText[problem]}
          </Notice>
        )}
        <TextField
          label="School"
          hint="As people say it: Hillside Primary"
          autoComplete="organization"
          autoFocus
          problem={errors.school?.message}
          {...form.register('school', {
            setValueAs: (text: string) => text.trim(),
            required: 'Type the name of the school.',
            maxLength: {
              value: 300,
              message: 'That is longer than 300 characters. Use the short name of the school.',
            },
          })}
        />
        <Select label="Type of school" hint="Which duties apply depends on it." {...form.register('type')}>
          {schoolTypes.map((type) => (
            <option key={type} value={type}>
              {schoolTypeWords[type]}
            </option>
          ))}
        </Select>
        <Controller
          control={form.control}
          name="phase"
          render={({ field }) => (
            <Choice
              legend="Phase"
              hint="More can be ticked later, in Settings."
              options={phases.map((phase) => ({ value: phase, label: phaseWords[phase] }))}
              value={field.value}
              onChoose={field.onChange}
            />
          )}
        />
        <TextField
          label="My name"
          hint="It stands on your reports."
          autoComplete="name"
          problem={errors.name?.message}
          {...form.register('name', {
            setValueAs: (text: string) => text.trim(),
            required: 'Type your name: a report says who wrote it.',
            maxLength: { value: 300, message: 'That is longer than 300 characters. Shorten it.' },
          })}
        />
        <Select label="My role" {...form.register('role')}>
          {roles.map((role) => (
            <option key={role}>{role}</option>
          ))}
        </Select>
        <Button kind="primary" size="large" wide type="submit" busy={isSubmitting}>
          Start my notebook
        </Button>
      </form>
    </Page>
  );
};
