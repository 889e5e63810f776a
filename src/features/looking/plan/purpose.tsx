import { useState } from 'react';
import { useHere } from '../../../here/here.ts';
import { useRecord } from '../../../here/records.ts';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { SavedText } from '../saved-text.tsx';

/** What the visit is for, and which priority of the school it serves. */
export const Purpose = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { purpose, priority } = looking.body;
  return (
    <Disclosure summary="Purpose and priority" meta={purpose.trim() || priority ? 'Said' : 'Optional'}>
      <div className="stack">
        <SavedText
          type="looking"
          record={looking.record}
          field="purpose"
          long
          label="What is it for?"
          hint="One sentence the head would agree with. Left empty, the duties say it."
        />
        <Priority looking={looking} />
      </div>
    </Disclosure>
  );
};

/** Entered once a year, right here, and then picked. */
const Priority = ({ looking: { record, body } }: { readonly looking: Current<'looking'> }) => {
  const { notebook, offline } = useServices();
  const { place, school: here } = useHere();
  const school = useRecord('school', body.school)?.body ?? (body.school === place.school ? here : undefined);
  const priorities = school?.priorities ?? [];
  // What is kept has no empty lines; the box has, while somebody is about to write the next one.
  const [typed, setTyped] = useState<string>();
  const lines = useTypedSave(
    priorities.join('\n'),
    (text) =>
      notebook.save({
        type: 'school',
        record: body.school,
        fields: {
          priorities: text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        },
      }),
    { hold: offline.hold },
  );
  if (!school) return null;
  const offered = [...new Set([...priorities, ...(body.priority ? [body.priority] : [])])];
  const pick = (priority: string | undefined) =>
    void notebook.save({ type: 'looking', record, fields: { priority } });
  return (
    <>
      {offered.length > 0 && (
        <Choice
          legend="Which priority of the improvement plan?"
          look="list"
          options={offered.map((one) => ({ value: one, label: one }))}
          value={body.priority}
          onChoose={pick}
          clear={{ label: 'None of these', onClear: () => pick(undefined) }}
        />
      )}
      <Disclosure
        summary={offered.length > 0 ? 'Change the list' : 'Enter the school’s priorities'}
        meta="Once a year"
      >
        <TextArea
          label="Priorities of the improvement plan"
          hint="One a line, as the school words them. Every visit of this school can then pick one."
          value={typed ?? lines.value}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            lines.type(value);
          }}
          onBlur={() => {
            setTyped(undefined);
            lines.leave();
          }}
        />
      </Disclosure>
    </>
  );
};
