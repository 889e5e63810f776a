import { useCallback, useState } from 'react';
import { Button } from '../../ui/actions/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { FactsList } from '../../ui/words/facts-list.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { canKeepBoth, disagrees, saidIn, settled, sideFields, whenWords } from './past-changes.ts';
import type { PastProps, PastRevision } from './past-entry.ts';
import './two-versions.css';

/** Two people changed an entry apart: what each says stands side by side, and a person decides. Nothing is lost by it. */
export const TwoVersions = ({ past, entry, onChanged }: PastProps) => {
  const { keeper } = past;
  const { type, record } = entry;
  const [failed, setFailed] = useState(false);
  const heads = entry.heads.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heads mean other sides
  const load = useCallback(() => keeper.sides(record), [keeper, record, heads]);
  const all = useLoaded(load, 'go-without');
  const sides = all?.filter(({ op }) => op === 'put') ?? [];
  if (sides.length < 2) return null;

  const settle = async (choose: (fresh: readonly PastRevision[]) => PastRevision | 'both') => {
    await keeper.settle();
    const fresh = (await keeper.sides(record)).filter(({ op }) => op === 'put');
    const chosen = choose(fresh);
    const fields = settled(entry, {
      chosen: chosen === 'both' ? { ...entry.body } : saidIn(chosen),
      sides: fresh,
      both: chosen === 'both',
    });
    const saved = await keeper.save({ type, record, fields });
    setFailed(!saved.ok);
    if (saved.ok) onChanged?.();
  };

  /** A side that was typed on a moment ago has another revision by now: the one that was not shown yet. */
  const keepOne = (side: PastRevision) =>
    settle(
      (fresh) =>
        fresh.find(({ revision }) => revision === side.revision) ??
        fresh.find(({ revision }) => !sides.some((shown) => shown.revision === revision)) ??
        side,
    );

  return (
    <Section heading="Two versions" meta="Written at the same time">
      <p>
        Two people wrote this apart from one another, or one person on two devices.{' '}
        {disagrees(entry)
          ? 'Choose what it shall say. Both versions stay in its history.'
          : 'Nothing in them disagrees.'}
      </p>
      {failed && (
        <Notice tone="problem" title="Not settled yet" announce>
          The storage of this device did not answer. Both versions are still here: try again.
        </Notice>
      )}
      {disagrees(entry) && (
        <div className="grid-cards">
          {sides.map((side) => (
            <Card key={side.revision} as="article" title={`${past.writer(side.author)}, ${whenWords(side)}`}>
              <div className="stack">
                <Side past={past} entry={entry} side={side} />
                {onChanged && <Button onClick={() => void keepOne(side)}>Keep this one</Button>}
              </div>
            </Card>
          ))}
        </div>
      )}
      {onChanged && canKeepBoth(entry) && (
        <Button onClick={() => void settle(() => 'both')}>Keep both, one after the other</Button>
      )}
      {onChanged && !disagrees(entry) && (
        <Button onClick={() => void settle(() => 'both')}>Put them together</Button>
      )}
    </Section>
  );
};

const Side = ({ past, entry, side }: Pick<PastProps, 'past' | 'entry'> & { readonly side: PastRevision }) => {
  const { leading, facts } = sideFields(entry, saidIn(side), past);
  return (
    <>
      {leading.map(({ field, after }) => (
        <p key={field} className="past-side">
          {after}
        </p>
      ))}
      {facts.length > 0 && (
        <FactsList look="stacked" facts={facts.map(({ term, after }) => ({ term, value: after }))} />
      )}
    </>
  );
};
