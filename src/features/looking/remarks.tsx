import type { Remark } from '../../domain/records/bodies.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { SavedText } from './saved-text.tsx';

const kinds = [
  { kind: 'strength', label: 'Strengths to celebrate', hint: 'What is going well, and how you know.' },
  { kind: 'matter-note', label: 'For the board to note', hint: '' },
  { kind: 'matter-discuss', label: 'For the board to discuss', hint: '' },
  { kind: 'matter-decide', label: 'For the board to decide', hint: '' },
] as const;

/** Folded, because nothing here is needed; what stays empty does not print. */
export const Remarks = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const remarks = useRecords({ type: 'remark', looking: looking.record, limit: 100 });
  if (!remarks) return null;
  return (
    <Disclosure summary="Strengths, and matters for the board" meta="If there are any">
      <div className="stack">
        {kinds.map(({ kind, label, hint }, order) => {
          const written = remarks.filter((remark) => remark.body.kind === kind);
          const seed: Remark = {
            school: place.school,
            looking: looking.record,
            kind,
            text: '',
            order,
            part: 1,
          };
          const records =
            written.length > 0
              ? written.map((remark) => remark.record)
              : [notebook.meetingRecord('remark', [place.person, looking.record, kind])];
          return records.map((record) => (
            <SavedText
              key={record}
              type="remark"
              record={record}
              field="text"
              label={label}
              hint={hint || undefined}
              long
              seed={seed}
            />
          ));
        })}
      </div>
    </Disclosure>
  );
};
