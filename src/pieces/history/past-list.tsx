import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/actions/button.tsx';
import { IconUndo } from '../../ui/pictures/icons.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Entry } from '../../ui/words/entry.tsx';
import { FactsList } from '../../ui/words/facts-list.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { ChangedWords } from './changed-words.tsx';
import {
  backTo,
  backWords,
  hasWords,
  isBackAlready,
  saidFields,
  saidIn,
  steps,
  whatWords,
  whenWords,
} from './past-changes.ts';
import type { PastProps, PastRevision } from './past-entry.ts';

type State = { readonly step: 'looking' | 'failed' } | { readonly step: 'back'; readonly to: string };

/** What an entry said before, newest first, and the way back to it. */
export const PastList = ({ past, entry, onChanged }: PastProps) => {
  const { keeper } = past;
  const { type, record } = entry;
  const [state, setState] = useState<State>({ step: 'looking' });
  const heads = entry.heads.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heads mean another history
  const load = useCallback(() => keeper.history(record), [keeper, record, heads]);
  const read = useLoaded(load, 'go-without');
  // What was shown stays until the longer list is read, or the page would jump under the thumb.
  const shown = useRef(read);
  if (read) shown.current = read;
  const versions = steps(shown.current ?? []);

  // Going back is a change like any other: what stood in between stays in the history.
  const goBack = async (one: PastRevision) => {
    await keeper.settle();
    const saved = await keeper.save({ type, record, fields: backTo(type, saidIn(one), { ...entry.body }) });
    setState(saved.ok ? { step: 'back', to: backWords(one, entry.at) } : { step: 'failed' });
    if (saved.ok) onChanged?.();
  };

  return (
    <div className="stack">
      {state.step === 'failed' && (
        <Notice tone="problem" title="Not changed yet" announce>
          The storage of this device did not answer. Nothing is lost: try again.
        </Notice>
      )}
      {state.step === 'back' && <WentBack key={state.to} to={state.to} />}
      {versions.map((one, at) => (
        <Entry
          key={one.revision}
          meta={[whenWords(one), past.writer(one.author), whatWords(type, one, versions[at + 1])].join(' · ')}
          actions={
            onChanged &&
            hasWords(one) &&
            !isBackAlready(type, saidIn(one), { ...entry.body }) && (
              <Button
                kind="quiet"
                size="small"
                icon={<IconUndo />}
                aria-label={`Go back to ${whenWords(one)}`}
                onClick={() => void goBack(one)}
              >
                Go back to {backWords(one, entry.at)}
              </Button>
            )
          }
        >
          {hasWords(one) && (
            <Version past={past} type={type} one={one} before={versions.slice(at + 1).find(hasWords)} />
          )}
        </Entry>
      ))}
    </div>
  );
};

const Version = ({
  past,
  type,
  one,
  before,
}: Pick<PastProps, 'past'> & {
  readonly type: PastProps['entry']['type'];
  readonly one: PastRevision;
  /** The version before it that still has its words. */
  readonly before: PastRevision | undefined;
}) => {
  const { leading, facts } = saidFields(type, {
    now: saidIn(one),
    before: before ? saidIn(before) : null,
    names: past,
  });
  return (
    <>
      {leading.map(({ field, ...words }) => (
        <div key={field}>
          <ChangedWords {...words} />
        </div>
      ))}
      {facts.length > 0 && (
        <FactsList
          facts={facts.map(({ term, ...words }) => ({ term, value: <ChangedWords {...words} /> }))}
        />
      )}
    </>
  );
};

/** The button that was pressed is gone; whoever listens is told what happened. */
const WentBack = ({ to }: { readonly to: string }) => {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} role="status" className="soft small">
      It says again what it said at {to}. What stood in between stays here.
    </p>
  );
};
