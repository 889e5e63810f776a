import { useState } from 'react';
import type { Own } from '../../domain/records/bodies.ts';
import { useHere } from '../../here/here.ts';
import { useTypedSave } from '../../pieces/typed-save.ts';
import { useServices } from '../../services.ts';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';

interface OwnTermFormProps {
  readonly record: string;
  /** undefined while nobody has written into it. */
  readonly stands: Own | undefined;
}

const lettersFromAddress = (): string =>
  new URLSearchParams(location.hash.split('?')[1] ?? '').get('letters') ?? '';

/** The words of a term are fields of one field, so they are saved together, soon after the last key. */
export const OwnTermForm = ({ record, stands }: OwnTermFormProps) => {
  const { notebook, offline } = useServices();
  const { school } = useHere();
  const [start] = useState<Record<string, string>>(() => ({ letters: lettersFromAddress() }));
  const save = (fields: Record<string, string>) => {
    // A page that was only looked at leaves no empty term behind.
    if (!stands && Object.values(fields).every((word) => word.trim() === '')) return;
    return notebook.save({
      type: 'own',
      record,
      fields: { kind: 'acronym', order: stands?.order ?? 0, fields },
    });
  };
  const { value, type, leave } = useTypedSave(stands?.fields ?? start, save, { hold: offline.hold });
  const word = (name: string) => ({
    value: value[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      type({ ...value, [name]: event.currentTarget.value }),
    onBlur: leave,
  });
  const missing = value.expansion?.trim() && !value.letters?.trim();

  return (
    <div className="stack-loose">
      <TextField
        label="Letters"
        hint="As people say or write them: STLS, “the hub”"
        problem={missing ? 'Without letters nobody finds it. Type them.' : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        {...word('letters')}
      />
      <TextField label="What they stand for" maxLength={200} {...word('expansion')} />
      <TextArea
        label="What it means"
        hint="In plain words, for someone new to the board."
        optional
        {...word('meaning')}
      />
      {school.county && (
        <Tick
          label={`Used in ${school.county} only`}
          checked={value.county !== undefined && value.county !== ''}
          onChange={(event) => {
            type({ ...value, county: event.currentTarget.checked ? (school.county ?? '') : '' });
            leave();
          }}
        />
      )}
    </div>
  );
};
