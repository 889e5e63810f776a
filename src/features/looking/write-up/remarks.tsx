import { useReducer } from 'react';
import type { Remark } from '../../../domain/records/bodies.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useRecords } from '../../../here/records.ts';
import { PartChoice } from '../../../pieces/answer/part-choice.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { SavedText } from '../saved-text.tsx';

const kinds = [
  { kind: 'strength', label: 'Strengths to celebrate', hint: 'What is going well, and how you know.' },
  { kind: 'matter-note', label: 'For the board to note', hint: undefined },
  { kind: 'matter-discuss', label: 'For the board to discuss', hint: undefined },
  { kind: 'matter-decide', label: 'For the board to decide', hint: undefined },
  { kind: 'impact', label: 'What it changes for pupils', hint: undefined },
  { kind: 'learned', label: 'What I learned', hint: undefined },
] as const;

/** Folded, because nothing here is needed; what stays empty does not print. */
export const Remarks = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const remarks = useRecords({ type: 'remark', looking: looking.record });
  if (!remarks) return null;
  const count = remarks.filter(
    ({ body }) => body.text.trim() && kinds.some(({ kind }) => kind === body.kind),
  ).length;
  return (
    <Disclosure
      summary="Strengths, and matters for the board"
      meta={count > 0 ? `${count} written` : 'If there are any'}
    >
      <div className="stack">
        {kinds.map(({ kind, label, hint }, order) => {
          const written = remarks.filter((remark) => remark.body.kind === kind);
          const seed: Remark = {
            school: looking.body.school,
            looking: looking.record,
            kind,
            text: '',
            order,
            part: startingPart(looking.body),
          };
          const own = notebook.meetingRecord('remark', [place.person, looking.record, kind]);
          const records = written.length > 0 ? written.map(({ record }) => record) : [own];
          return records.map((record) => (
            <OneRemark
              key={record}
              record={record}
              seed={seed}
              written={written.find((remark) => remark.record === record)}
              words={{ label, hint }}
            />
          ));
        })}
      </div>
    </Disclosure>
  );
};

const OneRemark = ({
  record,
  seed,
  written,
  words,
}: {
  readonly record: string;
  readonly seed: Remark;
  readonly written: Current<'remark'> | undefined;
  readonly words: { readonly label: string; readonly hint: string | undefined };
}) => {
  const { notebook } = useServices();
  const { board } = useHere();
  const past = usePast();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  return (
    <div className="stack-tight">
      {written && <EntryClash past={past} entry={written} onChanged={readAnew} />}
      <SavedText
        type="remark"
        record={record}
        field="text"
        {...words}
        long
        seed={seed}
        readAnew={changed}
        stands={written?.body.text}
      />
      {written && (
        <EntryFoot>
          <PartChoice
            part={written.body.part}
            partLabel={board.partLabel}
            why={written.body.partReason ?? null}
            onChoose={(fields) => void notebook.save({ type: 'remark', record, fields })}
          />
          <EntryHistory past={past} entry={written} onChanged={readAnew} />
        </EntryFoot>
      )}
    </div>
  );
};
