import type { ReactNode } from 'react';
import type { RecordType } from '../../../domain/records/bodies.ts';
import { answerWords } from '../../../domain/words.ts';
import type { Kept, LookingView } from '../../../report/looking-view.ts';
import { type Printed, printedIn } from '../../../report/select-part.ts';
import { to } from '../../../routes.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { useTakenOut } from './use-taken-out.ts';

const what: Partial<Record<RecordType, string>> = {
  looking: 'Date, whom you met, purpose',
  note: 'Note',
  assurance: 'Answer',
  mark: 'What was looked for',
  action: 'Action',
  followUp: 'What became of an action',
  question: 'Question',
  document: 'Document',
  remark: 'Strength or matter',
  readBack: 'Read-back',
};

const marks = { changed: 'Changed', added: 'New', 'taken-out': 'Taken out' } as const;

/** Checked text stays checked: whatever differs from it is listed here and marked in the report. */
export const ChangedSince = ({
  looking,
  view,
  check,
  children,
}: {
  readonly looking: Current<'looking'>;
  readonly view: LookingView;
  readonly check: Kept<'factCheck'>;
  readonly children: ReactNode;
}) => {
  const since = view.sinceCheck ?? {};
  const takenOut = useTakenOut(looking.record, check.body.basis);
  const rows = [
    ...printedIn(view, 1).flatMap((row) => {
      const how = since[row.record];
      return how ? [{ row, how }] : [];
    }),
    ...takenOut.map((row) => ({ row, how: 'taken-out' as const })),
  ];
  if (rows.length === 0) return null;
  return (
    <Section heading="Changed since the school was asked" meta={`${rows.length}`}>
      <p className="soft">The report marks each of these. Ask again if the school should see them first.</p>
      <List>
        {rows.map(({ row, how }) => (
          <ListRow
            key={row.record}
            href={how === 'taken-out' ? undefined : `#${placeOf(row, looking.record)}`}
            title={titleOf(row)}
            meta={what[row.type]}
            trailing={<Mark>{marks[how]}</Mark>}
          />
        ))}
      </List>
      <div>{children}</div>
    </Section>
  );
};

const placeOf = ({ type, record }: Printed, looking: string): string => {
  if (type === 'note') return to.note(record);
  return type === 'readBack' ? to.readBack(looking) : to.writeUp(looking);
};

const titleOf = ({ type, body }: Printed): string => {
  const text = 'text' in body && typeof body.text === 'string' ? body.text.trim() : '';
  if (text) return text.length > 90 ? `${text.slice(0, 89)}…` : text;
  if ('answer' in body && type === 'assurance' && body.answer) return answerWords[body.answer as 'partly'];
  if ('title' in body) return body.title;
  return what[type] ?? 'Something';
};
