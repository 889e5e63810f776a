import { useRecords } from '../../../here/records.ts';
import { NoteBox } from '../../../pieces/note-box/note-box.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { useMarks } from '../on-visit/use-marks.ts';
import { WithLooking } from '../with-looking.tsx';
import { EarlierActions } from '../write-up/earlier-actions.tsx';
import { TypedItem } from './typed-item.tsx';
import { useSheet } from './use-sheet.ts';
import './type-up.css';

/** The printed sheet again, line by line, with a box under each. */
export const TypeUp = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>{(found) => <TypeUpOf looking={found} />}</WithLooking>
);

const TypeUpOf = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { record, body } = looking;
  const { notebook } = useServices();
  const sheet = useSheet(looking);
  const notes = useRecords({ type: 'note', looking: record });
  const marks = useMarks(looking, body.on);
  if (!sheet || !notes) return <LookingHeader looking={looking} step="notes" />;
  const parts = sheet.partsOf(body.sheet ?? sheet.fresh);
  return (
    <>
      <LookingHeader looking={looking} step="notes" />
      <p className="prose">
        {body.sheet
          ? 'The lines of your sheet, in the same order. Leave empty what you did not use.'
          : 'No sheet was printed from here; these are the lines it would have.'}{' '}
        No pupil names.
      </p>
      <EarlierActions looking={looking} folded />
      {parts.map((part) => (
        <Section key={part.number} heading={`${part.number}  ${part.title}`} meta={part.wording}>
          <ul className="typed-items">
            {part.items.map((item) => (
              <TypedItem
                key={item.id}
                item={item}
                prompt={sheet.questions.find((one) => one.record === item.id)?.body.from ?? item.id}
                statement={part.statement}
                looking={looking}
                notes={notes}
                marks={marks}
              />
            ))}
          </ul>
        </Section>
      ))}
      <Section heading="Anything else">
        <NoteBox
          keeper={notebook}
          seed={{ school: body.school, looking: record, statements: [] }}
          options={parts.flatMap(({ statement, title }) =>
            statement === undefined ? [] : [{ statement, short: title }],
          )}
        />
      </Section>
      <ButtonLink wide kind="primary" href={`#${to.writeUp(record)}`}>
        Write up
      </ButtonLink>
    </>
  );
};
