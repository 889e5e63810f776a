import { useEffect, useState } from 'react';
import { to } from '../../routes.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Sheet } from '../../ui/layout/sheet.tsx';
import { TermMeaning } from './term-meaning.tsx';
import { useAcronyms } from './use-acronyms.ts';

interface AcronymSheetProps {
  /** null: closed. */
  readonly acronym: string | null;
  readonly onClose: () => void;
}

/** The meaning of an acronym tapped in a text, without leaving the text. */
export const AcronymSheet = ({ acronym: asked, onClose }: AcronymSheetProps) => {
  const terms = useAcronyms();
  const [shown, setShown] = useState(asked);
  useEffect(() => setShown(asked), [asked]);
  const acronym = shown === null ? undefined : terms?.search.byId(shown);
  return (
    <Sheet
      open={asked !== null && terms !== undefined}
      onClose={onClose}
      title={acronym?.letters ?? 'This term is not here'}
      actions={
        acronym && (
          <ButtonLink kind="quiet" href={`#${to.acronym(acronym.id)}`} onClick={onClose}>
            Open in Acronyms
          </ButtonLink>
        )
      }
    >
      {terms && acronym && <TermMeaning acronym={acronym} search={terms.search} onOpen={setShown} />}
    </Sheet>
  );
};
