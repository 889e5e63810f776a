import { useCallback, useState } from 'react';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useRecords } from '../../../here/records.ts';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { useServices } from '../../../services.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { CrestField } from './crest-field.tsx';
import { DraftField } from './draft-field.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { NumberField } from './number-field.tsx';
import { TermStarts } from './term-starts.tsx';
import './board-details.css';

const nameNeeded = (text: string) => (text.trim() ? undefined : 'Reports carry this name. Type it.');

export const BoardDetails = () => {
  const { place } = useHere();
  const boards = useRecords({ type: 'board' });
  const names = usePast();
  const [anew, setAnew] = useState(0);
  const readAnew = useCallback(() => setAnew((count) => count + 1), []);
  const mine = boards?.find(({ record }) => record === place.board);
  const past = {
    ...names,
    boardOf: (record: string) => boards?.find((one) => one.record === record)?.body.name ?? 'another board',
  };
  return (
    <div className="stack-loose">
      {mine && <EntryClash past={past} entry={mine} onChanged={readAnew} />}
      <Fields key={anew} />
      {mine && <EntryHistory past={past} entry={mine} onChanged={readAnew} />}
    </div>
  );
};

const Fields = () => {
  const { notebook } = useServices();
  const { place, board } = useHere();
  const save = (fields: Parameters<typeof notebook.save<'board'>>[0]['fields']) =>
    notebook.save({ type: 'board', record: place.board, fields });

  return (
    <div className="stack-loose">
      <Section heading="On every report">
        <DraftField
          type="board"
          record={place.board}
          field="name"
          label="Name of the board"
          maxLength={300}
          check={nameNeeded}
        />
        <CrestField crest={board.crest} onChange={(crest) => save({ crest })} />
      </Section>
      <SafeguardingLeadFields />
      <Section heading="Meetings and papers">
        <NumberField
          label="Papers go out, days before the meeting"
          hint="Clear days. A maintained school’s board must give seven; a trust sets its own number."
          least={0}
          most={60}
          stands={board.papersDays}
          save={(papersDays) => save({ papersDays })}
        />
        <NextMeeting />
        <DraftField
          type="board"
          record={place.board}
          field="partLabel"
          label="What the board calls its confidential part"
          hint="Part 2, Part II, Part B, confidential"
          maxLength={60}
          check={(text) => (text.trim() ? undefined : 'Confidential pages carry these words. Type them.')}
        />
      </Section>
      <TermStarts />
      <Section heading="Protecting people">
        <NumberField
          label="Smallest number of pupils to write down"
          hint="Below it, write “a small number”: in a small group a child can be known. Many boards use 5."
          least={0}
          most={20}
          stands={board.smallNumber}
          save={(smallNumber) => save({ smallNumber })}
        />
        <NumberField
          label="Keep notes for, in months"
          hint="You are asked before anything is cleared away; reports are the board’s, and are kept by its own rules."
          least={1}
          most={120}
          stands={board.keepMonths}
          save={(keepMonths) => save({ keepMonths })}
        />
        <Choice
          legend="Photographs"
          look="list"
          options={[
            { value: 'none', label: 'None', hint: 'The safest rule, and the usual one.' },
            {
              value: 'documents',
              label: 'Of documents and displays only',
              hint: 'Never of pupils, and never of work with a name on it.',
            },
          ]}
          value={board.photoPolicy}
          onChoose={(photoPolicy) => void save({ photoPolicy })}
        />
      </Section>
    </div>
  );
};

/** Both words stand in one field of the school, so they are saved together. */
const SafeguardingLeadFields = () => {
  const { notebook, offline } = useServices();
  const { place, school } = useHere();
  const save = (dsl: { role: string; contact: string }) =>
    notebook.save({
      type: 'school',
      record: place.school,
      fields: { dsl: dsl.role.trim() || dsl.contact.trim() ? dsl : undefined },
    });
  const { value, type, leave } = useTypedSave(school.dsl ?? { role: '', contact: '' }, save, {
    hold: offline.hold,
  });
  return (
    <Section heading="Safeguarding lead">
      <p className="soft">
        Shown behind “Worried about a child?”. That card works without it too. Use the role and the school’s
        number, not a private one.
      </p>
      <TextField
        label="Role"
        hint="Designated safeguarding lead (DSL)"
        optional
        maxLength={120}
        value={value.role}
        onChange={(event) => type({ ...value, role: event.currentTarget.value })}
        onBlur={leave}
      />
      <TextField
        label="How to reach them"
        optional
        maxLength={200}
        value={value.contact}
        onChange={(event) => type({ ...value, contact: event.currentTarget.value })}
        onBlur={leave}
      />
    </Section>
  );
};
