import { useMemo, useState } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import { arrangementLine } from '../../../domain/about-senco.ts';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { sources } from '../../../domain/records/choices.ts';
import { sourceWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { useOtherBoard } from '../../../here/other-board.ts';
import { usePast } from '../../../here/past.ts';
import { useDutyFrameworks, useRecord, useSaving } from '../../../here/records.ts';
import { Hints } from '../../../pieces/hints/hints.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { OtherBoard } from '../../../pieces/other-board.tsx';
import { Photos } from '../../../pieces/photo/photos.tsx';
import { SaveLine } from '../../../pieces/save-line.tsx';
import { useTypedDraft } from '../../../pieces/typed-draft.ts';
import { WorriedButton } from '../../../pieces/worried/worried-button.tsx';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { FieldGroup } from '../../../ui/fields/field-group.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { UndoLine } from '../../../ui/words/undo-line.tsx';

/** One note: its words, how it is known, which duties it is about, and where it may be read. */
export const OneNote = ({ note: record }: { readonly note: string }) => {
  const note = useRecord('note', record);
  const { notebook } = useServices();
  const other = useOtherBoard(note);
  if (note === undefined) return <Page>{null}</Page>;
  if (other) return <OtherBoard title="This note is not here" name={other.name} />;
  if (note === null)
    return (
      <Page>
        <PageHeader title="This note is not here" />
        <EmptyState action={<a href={`#${routes.notes}`}>All my notes</a>}>
          It may have been erased, or it stands on another device.
        </EmptyState>
      </Page>
    );
  if (note.deleted)
    return (
      <Page>
        <PageHeader
          titleRef={focusTitle}
          title="Note deleted"
          back={{ href: `#${routes.notes}`, label: 'All notes' }}
        />
        <UndoLine onUndo={() => void notebook.restore(record)}>
          It is kept under Settings, Recently deleted.
        </UndoLine>
      </Page>
    );
  return <NoteFields note={note} />;
};

/** The button that was pressed is gone; whoever listens is told what happened. */
const focusTitle = (title: HTMLHeadingElement | null) => title?.focus({ preventScroll: true });

/** Asked for now and then; writing a note must not wait, nor fail, for that. */
const loadTakeOut = () => import('./take-word-out.tsx');

const NoteFields = ({ note }: { readonly note: Current<'note'> }) => {
  const { notebook, clock, offline } = useServices();
  const { board } = useHere();
  const saving = useSaving();
  const takingOut = useLoaded(loadTakeOut, 'go-without');
  const duties = allDuties(useDutyFrameworks('go-without') ?? []);
  const shortOf = (id: string) => duties.find((duty) => duty.id === id)?.short ?? id;
  const past = { ...usePast(), shortOf };
  const [changed, setChanged] = useState(0);
  const readAnew = () => setChanged((times) => times + 1);
  const draft = useMemo(
    () => notebook.draft({ type: 'note', record: note.record, field: 'text' }),
    [notebook, note.record],
  );
  const { text, type, typed, leave } = useTypedDraft(draft, undefined, { readAnew: changed });
  const { body } = note;
  const confidential = board.partLabel || 'Part 2';
  const change = async (fields: Parameters<typeof notebook.save<'note'>>[0]['fields']) => {
    await leave();
    return notebook.save({ type: 'note', record: note.record, fields });
  };

  return (
    <Page>
      <PageHeader
        eyebrow={`Written ${longDate(localDate(note.createdAt))}`}
        title="Note"
        back={{ href: `#${body.looking ? to.looking(body.looking) : routes.notes}`, label: 'Back' }}
        status={<SaveLine saving={saving} />}
      />
      <div className="stack-loose">
        <EntryClash past={past} entry={note} onChanged={readAnew} />
        <TextArea
          look="note"
          label="Note"
          hint={arrangementLine(body.statements)}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => void leave()}
          footer={
            <span className="note-box-rules">
              No pupil names · <WorriedButton />
            </span>
          }
        />
        <Hints record={note.record} text={text} typed={typed} visit={body.looking} onReplaced={readAnew} />
        <Choice
          legend="How do you know?"
          options={sources.map((source) => ({ value: source, label: sourceWords[source] }))}
          value={body.source}
          onChoose={(source) => void change({ source })}
          clear={{ label: 'Not said', onClear: () => void change({ source: undefined }) }}
        />
        <KeptDate
          label="Seen on"
          hint="The day it was seen or said, when that is not the day it was written."
          notAfter={clock.today()}
          kept={body.seenOn}
          onKeep={(seenOn) => void change({ seenOn })}
        />
        {(board.photoPolicy === 'documents' || body.attachments.length > 0) && (
          <Photos
            keeper={notebook}
            photos={body.attachments}
            mayAdd={board.photoPolicy === 'documents'}
            hold={offline.hold}
            onChange={(attachments) => change({ attachments: [...attachments] })}
          />
        )}
        <Disclosure
          summary="About which duties?"
          meta={body.statements.map(shortOf).join(', ') || 'Not decided yet'}
        >
          <FieldGroup legend="Duties" hideLegend>
            {duties
              .filter(({ id, hidden }) => !hidden || body.statements.includes(id))
              .map((duty) => (
                <Tick
                  key={duty.id}
                  label={duty.short}
                  checked={body.statements.includes(duty.id)}
                  onChange={(event) =>
                    void change({
                      statements: event.currentTarget.checked
                        ? [...body.statements, duty.id]
                        : body.statements.filter((id) => id !== duty.id),
                    })
                  }
                />
              ))}
          </FieldGroup>
        </Disclosure>
        <Choice
          legend="Where may it be read?"
          hint={`The board decides what goes into ${confidential}; this is a suggestion, with a reason.`}
          options={[
            { value: 'open', label: 'Board copy' },
            { value: 'named-staff', label: `${confidential}: named staff` },
            { value: 'named-pupil', label: `${confidential}: named pupil` },
            { value: 'other', label: `${confidential}: other` },
          ]}
          value={body.part === 1 ? 'open' : (body.partReason ?? 'other')}
          onChoose={(where) =>
            void change(
              where === 'open'
                ? { part: 1, partReason: undefined }
                : { part: 2, partReason: where as 'other' },
            )
          }
        />
        <div>
          <EntryHistory past={past} entry={note} onChanged={readAnew} />
          {takingOut && <takingOut.TakeWordOut record={note.record} leave={leave} onChanged={readAnew} />}
        </div>
        <Button kind="danger" onClick={() => void leave().then(() => notebook.remove(note.record))}>
          Delete this note
        </Button>
      </div>
    </Page>
  );
};
