import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { Duty } from '../../../domain/content/content.ts';
import type { DocumentSeen } from '../../../domain/records/bodies.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import type { useLookingNow } from '../../../here/looking-now.ts';
import { useRecord } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

interface Looked {
  found: DocumentSeen['found'];
  title: string;
  dated: string;
  approvedBy: string;
  where: string;
  nextReview: string;
}

/** One of the few forms with a button: a document is a fact of several parts, true only together. */
export const DocumentForm = ({
  duty,
  now,
  known,
  last,
  onAdded,
}: {
  readonly duty: Duty;
  readonly now: ReturnType<typeof useLookingNow>;
  readonly known: readonly Current<'document'>[];
  /** What was written last time; nobody types it twice. */
  readonly last: DocumentSeen | undefined;
  readonly onAdded: () => void;
}) => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const looking = useRecord('looking', now.record);
  const [failed, setFailed] = useState(false);
  const form = useForm<Looked>({
    defaultValues: {
      found: 'yes',
      title: last?.title ?? duty.short,
      dated: last?.dated ?? '',
      approvedBy: last?.approvedBy ?? '',
      where: last?.where ?? '',
      nextReview: last?.nextReview ?? '',
    },
  });
  const found = form.watch('found') === 'yes';

  const add = form.handleSubmit(async (looked) => {
    const seenNow = await now.begin();
    const dated = looked.found === 'yes' ? looked.dated : '';
    // A search that found nothing is a fact of its day and looking: what is found later is another record.
    const which = looked.found === 'yes' ? [dated] : ['not-found', clock.today(), seenNow];
    const record = notebook.meetingRecord('document', [place.school, duty.id, ...which]);
    const stands = known.find((one) => one.record === record)?.body;
    const before = stands?.found === looked.found ? stands.seenIn : [];
    const saved = await notebook.save({
      type: 'document',
      record,
      fields: {
        school: place.school,
        statement: duty.id,
        title: looked.title,
        found: looked.found,
        dated: dated || undefined,
        approvedBy: (looked.found === 'yes' && looked.approvedBy) || undefined,
        where: looked.where || undefined,
        nextReview: (looked.found === 'yes' && looked.nextReview) || undefined,
        seenIn: [...before.filter((one) => one !== seenNow), seenNow],
        seenOn: clock.today(),
        part: stands?.part ?? startingPart(looking?.body),
      },
    });
    setFailed(!saved.ok);
    if (!saved.ok) return;
    if (looked.found === 'yes') await forgetNotFound(seenNow, record);
    onAdded();
  });

  // Found after all in the same looking: its report says what was found. What other lookings say is left alone.
  const forgetNotFound = (seenNow: string, found: string) =>
    Promise.all(
      known
        .filter(({ body }) => body.found === 'looked-not-found' && body.seenOn === clock.today())
        .filter(({ record, body }) => record !== found && body.seenIn.every((one) => one === seenNow))
        .map(({ record }) => notebook.remove(record)),
    );

  return (
    <form className="stack" onSubmit={(event) => void add(event)} noValidate>
      {failed && (
        <Notice tone="problem" title="Not saved yet" announce>
          The storage of this device did not answer. What you filled in is still here: try again.
        </Notice>
      )}
      <Controller
        control={form.control}
        name="found"
        render={({ field }) => (
          <Choice
            legend="Was it there?"
            options={[
              { value: 'yes', label: 'Found', shape: 'tick' },
              { value: 'looked-not-found', label: 'Looked for, not found', shape: 'dash' },
            ]}
            value={field.value}
            onChoose={field.onChange}
          />
        )}
      />
      <TextField
        label="Title"
        problem={form.formState.errors.title?.message}
        {...form.register('title', { required: 'Give it a title; the name of the duty will do.' })}
      />
      <TextField
        label={found ? 'Where' : 'Where I looked'}
        hint="A page of the website, a folder, the minutes."
        optional
        {...form.register('where')}
      />
      {found && (
        <>
          <div className="grid-cards">
            <DateField label="Date on it" optional max={clock.today()} {...form.register('dated')} />
            <DateField label="Next review" optional {...form.register('nextReview')} />
          </div>
          <TextField
            label="Approved by"
            hint="A role or a committee."
            optional
            {...form.register('approvedBy')}
          />
        </>
      )}
      <Button kind="primary" type="submit" busy={form.formState.isSubmitting}>
        Add
      </Button>
    </form>
  );
};
