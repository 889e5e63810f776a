import { useCallback, useContext } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import { HereContext } from '../../../here/here.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { StorageFacts } from '../../../storage/notebook.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { FactsList } from '../../../ui/words/facts-list.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { countWords } from './count-words.ts';
import { LeaveSample } from './leave-sample.tsx';
import { bytesWords } from './ready-words.ts';

const keptWords = (persisted: boolean | null): string => {
  if (persisted === null) return 'This browser does not say';
  return persisted
    ? 'Yes, the browser has promised it'
    : 'Not promised: it may clear notes when space runs out';
};

const factsOf = ({ persisted, usedBytes, leftBytes, journal, lastBackup, writable }: StorageFacts) => [
  { term: 'Can be written', value: writable ? 'Yes' : 'No: what you type now would not be kept' },
  { term: 'Kept for good', value: keptWords(persisted) },
  { term: 'Room used', value: usedBytes === null ? 'This browser does not say' : bytesWords(usedBytes) },
  { term: 'Room left', value: leftBytes === null ? 'This browser does not say' : bytesWords(leftBytes) },
  { term: 'Second copy', value: journal === 'on' ? 'A journal is written beside the database' : 'None yet' },
  { term: 'Last backup', value: lastBackup ? longDate(localDate(lastBackup)) : 'None yet' },
];

export const Storage = () => {
  const { notebook } = useServices();
  const here = useContext(HereContext);
  const facts = useLoaded(useCallback(() => notebook.facts(), [notebook]));
  if (!facts) return null;
  const counts = countWords(facts.counts);
  return (
    <div className="stack-loose">
      {counts ? (
        <Notice tone="info" title="Only on this device">
          {counts}. Nobody else has them until you send a report.
        </Notice>
      ) : (
        <EmptyState>
          What you write will be counted here. It is on this device only, until you send it.
        </EmptyState>
      )}
      <FactsList facts={factsOf(facts)} />
      <p>
        <a href={`#${to.settingsPart('ready')}`}>Test it: ready for a school with no signal</a>
      </p>
      {here?.place.sample && <LeaveSample />}
    </div>
  );
};
