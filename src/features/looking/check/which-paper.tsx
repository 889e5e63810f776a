import { useId } from 'react';
import { seenDay } from '../../../domain/documents/seen-here.ts';
import type { DocumentSeen } from '../../../domain/records/bodies.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useRecord } from '../../../here/records.ts';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';

const usualPapers = [
  'SENCO’s yearly report',
  'Head teacher’s report',
  'Budget',
  'Progress and attendance',
  'Suspensions and exclusions',
];
const usualWriters = ['SENCO', 'Head teacher', 'School business manager', 'Designated safeguarding lead'];

const untitled = 'Board paper';

/** Title, whose, and the date on it; three answers at most, and none is forced. */
export const WhichPaper = ({ looking: { record, body } }: { readonly looking: Current<'looking'> }) => {
  const { notebook, clock, offline } = useServices();
  const [papers, writers] = [useId(), useId()];
  const paper = notebook.meetingRecord('document', [body.school, 'paper', record]);
  const document = useRecord('document', paper);
  const kept = document && !document.deleted ? document.body : undefined;

  /** The report lists it among the documents read, under the title that stands above. */
  const keepPaper = (fields: { readonly title?: string; readonly dated?: string | undefined }) => {
    const today = clock.today();
    const whole: DocumentSeen = {
      school: body.school,
      title: body.purpose.trim() || untitled,
      found: 'yes',
      seenIn: [record],
      seenOn: seenDay(body.on, today),
      part: startingPart(body),
    };
    return notebook.save({
      type: 'document',
      record: paper,
      fields: kept ? fields : { ...whole, ...fields },
    });
  };
  const title = useTypedSave(
    body.purpose,
    async (purpose: string) => {
      const saved = await notebook.save({ type: 'looking', record, fields: { purpose } });
      return purpose.trim() || kept ? keepPaper({ title: purpose.trim() || untitled }) : saved;
    },
    { hold: offline.hold },
  );
  const writer = useTypedSave(
    body.meet[0] ?? '',
    (role: string) => notebook.save({ type: 'looking', record, fields: { meet: role.trim() ? [role] : [] } }),
    { hold: offline.hold },
  );

  return (
    <Section heading="Which paper?">
      <TextField
        label="Title"
        list={papers}
        maxLength={300}
        value={title.value}
        onChange={(event) => title.type(event.currentTarget.value)}
        onBlur={title.leave}
      />
      <datalist id={papers}>
        {usualPapers.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      <div className="grid-cards">
        <TextField
          label="Written by"
          hint="A role, never a name."
          optional
          list={writers}
          maxLength={120}
          value={writer.value}
          onChange={(event) => writer.type(event.currentTarget.value)}
          onBlur={writer.leave}
        />
        <KeptDate
          label="Date on it"
          optional
          kept={kept?.dated}
          notAfter={clock.today()}
          onKeep={(dated) => void keepPaper({ dated })}
        />
      </div>
      <datalist id={writers}>
        {usualWriters.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
    </Section>
  );
};
