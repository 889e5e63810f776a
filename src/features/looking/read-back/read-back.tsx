import { useReducer, useRef, useState } from 'react';
import { type ReadBackText, textForSource } from '../../../domain/read-back.ts';
import type { ReadBack } from '../../../domain/records/bodies.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { WithLooking } from '../with-looking.tsx';
import { AfterReadBack } from './after-read-back.tsx';
import { NotesToReadOut } from './notes-to-read-out.tsx';
import { OneReadBack } from './one-read-back.tsx';
import { useReadBacks } from './use-read-backs.ts';
import '../looking-columns.css';
import './read-back.css';

/** Two minutes, in the room: what I heard, saw, what we agreed, what you will send me. */
export const ReadBackStep = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>
    {(found) => (
      <>
        <LookingHeader looking={found} step="read-back" />
        {found.body.kind === 'visit' ? (
          <Boxes looking={found} />
        ) : (
          <EmptyState action={<a href={`#${to.writeUp(found.record)}`}>Write up</a>}>
            Reading back belongs to a visit, where somebody sits opposite.
          </EmptyState>
        )}
      </>
    )}
  </WithLooking>
);

interface Aim {
  readonly record: string;
  readonly field: ReadBackText;
}

const Boxes = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const readBacks = useReadBacks(looking.record);
  const notes = useRecords({ type: 'note', looking: looking.record, limit: 200 });
  const [aim, setAim] = useState<Aim>();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  const taking = useRef<Promise<unknown>>(Promise.resolve());
  if (!readBacks || !notes) return null;

  const first = notebook.meetingRecord('readBack', [place.person, looking.record, 'first']);
  const records = readBacks.length > 0 ? readBacks.map(({ record }) => record) : [first];
  const { meet } = looking.body;
  const seed: ReadBack = {
    school: looking.body.school,
    looking: looking.record,
    role: meet[0] ?? '',
    at: '',
    agreed: false,
    heard: '',
    saw: '',
    agreedText: '',
    willSend: '',
    part: startingPart(looking.body),
  };
  const at = aim && records.includes(aim.record) ? aim : undefined;
  const record = at?.record ?? records.at(-1) ?? first;
  const last = readBacks.at(-1);

  const takeOver = (note: Current<'note'>, field: ReadBackText) => {
    // One after the other, or two quick taps would both build on the same words.
    taking.current = taking.current.then(async () => {
      const draft = notebook.draft({ type: 'readBack', record, field, seed });
      const stands = (await draft.open()).trimEnd();
      draft.type(stands === '' ? note.body.text : `${stands}\n${note.body.text}`);
      await draft.leave();
      if (note.body.part === 2) await notebook.save({ type: 'readBack', record, fields: { part: 2 } });
      readAnew();
    });
  };

  /** The same words for somebody else in the room next door; nothing is typed twice. */
  const readToAnother = async () => {
    if (!last) return;
    await notebook.settle();
    const [stands] = await notebook.sides(last.record);
    const read = readBacks.map(({ body }) => body.role);
    await notebook.save({
      type: 'readBack',
      record: notebook.newRecord('readBack'),
      fields: {
        ...((stands?.body as ReadBack | undefined) ?? last.body),
        role: [...meet, 'SENCO', 'Head teacher'].find((role) => !read.includes(role)) ?? '',
        at: '',
        agreed: false,
      },
    });
  };

  return (
    <div className="looking-columns">
      <div className="stack-loose">
        {records.map((one) => (
          <OneReadBack
            key={one}
            record={one}
            looking={looking}
            seed={seed}
            entry={readBacks.find((readBack) => readBack.record === one)}
            changed={changed}
            onChanged={readAnew}
            onAim={(field) => setAim({ record: one, field })}
          />
        ))}
        {last && last.body.at !== '' && (
          <Button onClick={() => void readToAnother()}>Read it back to someone else, too</Button>
        )}
        <AfterReadBack looking={looking} />
      </div>
      <NotesToReadOut
        notes={notes}
        into={readBacks.find((readBack) => readBack.record === record)?.body}
        boxFor={({ body }) => at?.field ?? textForSource(body.source)}
        onTakeOver={takeOver}
      />
    </div>
  );
};
