import { useCallback, useContext } from 'react';
import { HereContext } from '../../../here/here.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { StorageFacts } from '../../../storage/notebook.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { useWatched } from '../../../ui/use-watched.ts';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { FactsList } from '../../../ui/words/facts-list.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { countWords } from './count-words.ts';
import { ErasureLine } from './erasure-line.tsx';
import { LeaveSample } from './leave-sample.tsx';
import { Quarantined } from './quarantined.tsx';
import { bytesWords } from './ready-words.ts';
import { factRows, isRoomShort, momentWords, whatIsMissing } from './storage-words.ts';

/** What is on this device, how safe it is there, and what exists nowhere else. */
export const Storage = () => {
  const { notebook, offline } = useServices();
  const here = useContext(HereContext);
  const way = useWatched(offline.status)?.install ?? 'none';
  const facts = useLoaded(useCallback(() => notebook.facts(), [notebook]));
  if (!facts) return null;
  const counts = countWords(facts.counts);
  return (
    <div className="stack-loose">
      {here?.place.sample ? <LeaveSample /> : <OnlyHere facts={facts} />}
      {isRoomShort(facts) && (
        <Notice
          tone="warn"
          title={`Little room left: ${facts.leftBytes === null ? '' : bytesWords(facts.leftBytes)}`}
        >
          Less than a fifth of what the browser gives this notebook. What is saved stays saved. Clear
          photographs or downloads off this device soon, and make a backup before that.
        </Notice>
      )}
      <FactsList
        facts={[...(counts ? [{ term: 'Written here', value: counts }] : []), ...factRows(facts, way)]}
      />
      {facts.quarantined > 0 && <Quarantined count={facts.quarantined} />}
      <p>
        <a href={`#${to.settingsPart('ready')}`}>Test it: ready for a school with no signal</a>
      </p>
      {here && <ErasureLine />}
    </div>
  );
};

const OnlyHere = ({ facts: { onlyHere, lastBackup } }: { readonly facts: StorageFacts }) => {
  if (!onlyHere) return null;
  const toBackup = `#${to.settingsPart('backup')}`;
  if (onlyHere.entries === 0)
    return lastBackup ? (
      <Notice tone="good" title="Nothing is only on this device">
        Everything that is here is in a file elsewhere as well. Last backup: {momentWords(lastBackup)}.
      </Notice>
    ) : (
      <EmptyState>
        What you write will be counted here. It is on this device only, until you make a backup.
      </EmptyState>
    );
  return (
    <Notice
      tone={onlyHere.notes > 0 ? 'warn' : 'info'}
      title={`Only on this device: ${whatIsMissing(onlyHere)}`}
      actions={
        <ButtonLink size="small" kind="primary" href={toBackup}>
          Make a backup
        </ButtonLink>
      }
    >
      {onlyHere.notes === 1
        ? 'If this device is lost or broken, it is gone. Nobody else has it.'
        : 'If this device is lost or broken, they are gone. Nobody else has them.'}
    </Notice>
  );
};
