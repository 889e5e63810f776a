import { useCallback, useEffect, useMemo, useState } from 'react';
import { firstValue } from '../../../base/watched.ts';
import { useMoving } from '../../../here/places.ts';
import { routes } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { ImportPreview } from '../../../storage/files/notebook-files.ts';
import type { Place } from '../../../storage/notebook.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { Notice } from '../../../ui/words/notice.tsx';
import { notesWords } from './storage-words.ts';

/** Where the maker of a file works: the board that knows them, and its schools. */
const usePlaces = ({
  by,
  boards,
}: ImportPreview): readonly (Place & { readonly name: string })[] | undefined => {
  const { notebook } = useServices();
  return useLoaded(
    useCallback(async () => {
      const person = by ? await firstValue(notebook.watchOne('person', by.person)) : null;
      return boards
        .filter(({ board }) => board === person?.board)
        .flatMap(({ board, schools }) =>
          schools.map(({ record, name }) => ({
            board,
            school: record,
            person: person?.record ?? '',
            sample: false,
            name,
          })),
        );
    }, [notebook, by, boards]),
  );
};

/** Goes on where the file says: by itself on a device that was empty, unless it must ask which school. */
export const Restored = ({
  preview,
  isFirst,
}: {
  readonly preview: ImportPreview;
  readonly isFirst: boolean;
}) => {
  const places = usePlaces(preview);
  const { move, failed } = useMoving();
  const [school, setSchool] = useState<string>();
  const only = useMemo(() => (places?.length === 1 ? places[0] : undefined), [places]);
  const settle = useCallback(
    (chosen: Place & { readonly name: string }) => {
      const { name: _, ...place } = chosen;
      void move(place);
    },
    [move],
  );
  useEffect(() => {
    if (only && isFirst) settle(only);
  }, [only, isFirst, settle]);
  if (!places) return null;
  const chosen = places.find((place) => place.school === school);
  return (
    <div className="stack-loose">
      <Notice tone="good" title="Your notebook is here" announce>
        {preview.counts.notes > 0
          ? `${notesWords(preview.counts.notes)}, with all that belongs to them.`
          : 'All that was in the file.'}
      </Notice>
      {failed && (
        <Notice tone="problem" title="Not opened yet" announce>
          Everything from the file is saved. The browser’s storage did not answer just now: try again.
        </Notice>
      )}
      {places.length > 1 && (
        <Choice
          legend="Which school do you look at on this device?"
          look="list"
          options={places.map((place) => ({ value: place.school, label: place.name }))}
          value={school}
          onChoose={setSchool}
        />
      )}
      {(places.length > 1 || (only && !isFirst) || failed) && (
        <Button
          kind="primary"
          size="large"
          disabled={!chosen && !only}
          onClick={() => {
            const next = chosen ?? only;
            if (next) settle(next);
          }}
        >
          Open my notebook
        </Button>
      )}
      {places.length === 0 && isFirst && (
        <>
          <p>
            The file does not say as whom you work. Set up your school, or open your clerk’s invite; what you
            took in stays.
          </p>
          <ButtonLink href={`#${routes.today}`}>Go on</ButtonLink>
        </>
      )}
    </div>
  );
};
