import { useMemo } from 'react';
import { everyPrompt, everyStatement, takesMark } from '../../../domain/content/content.ts';
import { documentsAskedFor, saysSomething, thankYouNote } from '../../../domain/read-back.ts';
import { useFrameworks } from '../../../here/frameworks.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { PassOnText } from '../../../pieces/pass-on/pass-on-text.tsx';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { useReadBacks } from './use-read-backs.ts';

/** Texts of the things marked "asked for" on this looking. */
const useAskedFor = (looking: string): readonly string[] | undefined => {
  const marks = useRecords({ type: 'mark', looking, limit: 200 });
  const frameworks = useFrameworks('go-without');
  return useMemo(() => {
    if (!marks) return undefined;
    const asked = new Set(marks.filter(({ body }) => body.value === 'asked').map(({ body }) => body.prompt));
    return (frameworks ?? []).flatMap(({ sections }) =>
      sections.flatMap(everyStatement).flatMap((statement) =>
        everyPrompt(statement)
          .filter((prompt) => takesMark(prompt) && asked.has(prompt.id))
          .map(({ text }) => text),
      ),
    );
  }, [marks, frameworks]);
};

/** What comes of it: the documents to wait for, and a letter of thanks. Nothing to tell, nothing shown. */
export const AfterReadBack = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { person } = useHere();
  const readBacks = useReadBacks(looking.record)?.filter(({ body }) => saysSomething(body));
  const asked = useAskedFor(looking.record);
  const school = useRecords({ type: 'school' })?.find(({ record }) => record === looking.body.school);
  if (!readBacks || !asked || !school) return null;
  const bodies = readBacks.map(({ body }) => body);
  const askedFor = documentsAskedFor(bodies, asked);
  return (
    <>
      {askedFor.length > 0 && (
        <Disclosure summary="Documents asked for" meta={`${askedFor.length}`}>
          <ul className="stack-tight">
            {askedFor.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {bodies.length > 0 && (
        <Disclosure summary="Thank-you note" meta="To copy or share">
          <PassOnText
            label="Thank-you note"
            text={thankYouNote({
              to: [...new Set(bodies.map(({ role }) => role.trim()).filter(Boolean))],
              school: school.body.name,
              on: looking.body.on,
              agreed: bodies.map(({ agreedText }) => agreedText),
              askedFor,
              from: person,
            })}
          />
        </Disclosure>
      )}
    </>
  );
};
