import { useMemo } from 'react';
import { shortDate } from '../../base/civil-date.ts';
import { useRecord } from '../../here/records.ts';
import { KeptDate } from '../../pieces/kept-date.tsx';
import { useTypedDraft } from '../../pieces/typed-draft.ts';
import { useServices } from '../../services.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

/** That the board's minutes have it: from then on the months run for which the board keeps notes. */
export const Minuted = ({ report }: { readonly report: string }) => {
  const { clock, notebook } = useServices();
  const record = useMemo(
    () => notebook.meetingRecord('handling', [report, 'considered']),
    [notebook, report],
  );
  const handling = useRecord('handling', record);
  if (handling === undefined) return null;
  const kept = handling && !handling.deleted ? handling.body : undefined;
  const today = clock.today();
  return (
    <Disclosure
      summary="In the board’s minutes"
      meta={kept ? `Approved ${shortDate(kept.on, today)}` : 'Not yet'}
    >
      <div className="stack">
        <KeptDate
          label="Minutes approved on"
          hint="The months for which the board keeps notes are counted from this day."
          optional
          notAfter={today}
          kept={kept?.on}
          onKeep={(on) =>
            on
              ? void notebook.save({ type: 'handling', record, fields: { report, event: 'considered', on } })
              : void notebook.remove(record)
          }
        />
        {kept && <MinuteNumber record={record} />}
      </div>
    </Disclosure>
  );
};

const MinuteNumber = ({ record }: { readonly record: string }) => {
  const { notebook } = useServices();
  const draft = useMemo(
    () => notebook.draft({ type: 'handling', record, field: 'minute' }),
    [notebook, record],
  );
  const { text, type, leave } = useTypedDraft(draft);
  return (
    <TextField
      label="Minute"
      hint="Its number, such as 7.2."
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => void leave()}
    />
  );
};
